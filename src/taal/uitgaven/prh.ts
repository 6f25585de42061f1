/**
 * The rules for textlint: a file for `textlint-rule-prh` (https://github.com/prh/prh). A form
 * without a replacement has no place there: prh always puts something in its stead.
 */
import { stringify } from 'yaml';
import type { WoordregelMetGrondslag } from '../uitWoordkeuze.ts';
import { regelsVoorPatronen } from './regelsVoorPatronen.ts';

/** Makes the file; `herkomst` says in a comment where it comes from and under which licence. */
export function alsPrh(regels: readonly WoordregelMetGrondslag[], herkomst: string): string {
  const rules = regelsVoorPatronen(regels)
    .filter(({ ernst }) => ernst !== 'tip')
    .flatMap(({ patronen, uitzonderingen, regel }) =>
      patronen.flatMap(({ patroon, precies, beter }) =>
        beter === null
          ? []
          : [
              {
                expected: beter,
                // prh itself adds the flags g, m and u.
                pattern: `/${zonder(uitzonderingen)}${patroon}/${precies ? '' : 'i'}`,
                prh: `${regel.reden} (${regel.titel})`,
              },
            ],
      ),
    );
  return `# ${herkomst}\n${stringify({ version: 1, rules }, { lineWidth: 0 })}`;
}

// What begins with a form that stays is none. (An exception that begins earlier cannot be said.)
function zonder(uitzonderingen: ReadonlyArray<{ readonly patroon: string }>): string {
  return uitzonderingen.map(({ patroon }) => `(?!${patroon})`).join('');
}
