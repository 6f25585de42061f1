/**
 * The rules for Vale (https://vale.sh): a style, a file for each rule, in a zip that `Packages` of
 * a `.vale.ini` can take. Vale's expressions (regexp2) know the look-arounds that forms need.
 */
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import type { Ernst } from '../woordregel.ts';
import type { WoordregelMetGrondslag } from '../uitWoordkeuze.ts';
import { regelsVoorPatronen } from './regelsVoorPatronen.ts';
import type { Patroonregel } from './regelsVoorPatronen.ts';

/** The name of the style, as users write it in `BasedOnStyles`. */
export const VALE_STIJL = 'UtrechtseMbo';

const LEVEL: Readonly<Record<Ernst, string>> = {
  fout: 'error',
  'let-op': 'warning',
  tip: 'suggestion',
};

/** The files of the style by their names; `gids` is the absolute address of the site. */
export function valeBestanden(
  regels: readonly WoordregelMetGrondslag[],
  gids: string,
): ReadonlyMap<string, string> {
  return new Map([
    ...regelsVoorPatronen(regels).map((regel): [string, string] => [
      `${regel.naam}.yml`,
      stringify(valeRegel(regel, gids), { lineWidth: 0 }),
    ]),
    ['meta.json', `${JSON.stringify({ vale_version: '>=3.0.0', feed: `${gids}/taalwijzer/` })}\n`],
  ]);
}

/** The style as a zip: the same bytes for the same rules. */
export function valePakket(
  regels: readonly WoordregelMetGrondslag[],
  gids: string,
): Uint8Array<ArrayBuffer> {
  const bestanden = [...valeBestanden(regels, gids)].map(
    ([naam, tekst]) => [`${VALE_STIJL}/${naam}`, strToU8(tekst)] as const,
  );
  // The first day that a zip can tell: a date of today would make other bytes every day.
  return new Uint8Array(zipSync(Object.fromEntries(bestanden), { mtime: '1980-01-01' }));
}

function valeRegel({ naam, ernst, patronen, uitzonderingen, regel }: Patroonregel, gids: string) {
  const woorden = regel.lieverWel.map(({ woord }) => `‘${woord}’`).join(' of ');
  return {
    extends: 'existence',
    message: `Liever niet ‘%s’. Schrijf bijvoorbeeld ${woorden}.`,
    description: regel.reden,
    link: `${gids}${regel.adres}`,
    level: LEVEL[ernst],
    // Each expression says itself whether capitals count.
    ignorecase: false,
    // Tokens are whole expressions: without this Vale would put word borders around them.
    nonword: true,
    tokens: patronen.map(zelfstandig),
    ...(uitzonderingen.length === 0 ? {} : { exceptions: uitzonderingen.map(zelfstandig) }),
    ...(naam === '' ? {} : { scope: ['text', 'heading'] }),
  };
}

function zelfstandig({ patroon, precies }: { patroon: string; precies: boolean }): string {
  return precies ? patroon : `(?i:${patroon})`;
}
