/** The rules of the taalwijzer prove themselves: each finds its own examples, and stays silent where it should. */
import { isVormProbleem, ontleedVorm } from '#src/taal/vorm/ontleed.ts';
import { maakToets } from '#src/taal/toets.ts';
import type { Taaltoets } from '#src/taal/toets.ts';
import type { Treffer } from '#src/taal/woordregel.ts';
import { uitWoordkeuze } from '#src/taal/uitWoordkeuze.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';
import type { Entry, EntryOf } from '../content.ts';
import type { Finding } from '../finding.ts';
import { addressOf } from '../publication.ts';

/** The rules that the woordkeuzes among `entries` are. */
export function woordregels(entries: readonly Entry[]): WoordregelMetGrondslag[] {
  return entries.filter(isWoordkeuze).map((entry) => uitWoordkeuze(entry.data, addressOf(entry)));
}

/** True for a word of the taalwijzer. */
export function isWoordkeuze(entry: Entry): entry is EntryOf<'woordkeuzes'> {
  return entry.collection === 'woordkeuzes';
}

type Woordkeuze = EntryOf<'woordkeuzes'>;
type Plek = ReadonlyArray<string | number>;

/**
 * Findings for forms that cannot be read. Only when there are none can the rules be tried on texts.
 */
export function vormFindings(woordkeuzes: readonly Woordkeuze[]): Finding[] {
  return woordkeuzes.flatMap((woordkeuze) =>
    vormenIn(woordkeuze).flatMap(({ vorm, plek }) => {
      const ontleed = ontleedVorm(vorm);
      return isVormProbleem(ontleed)
        ? [bij(woordkeuze, plek, `de vorm “${vorm}” ${ontleed.problem}`, ontleed.mend)]
        : [];
    }),
  );
}

/**
 * Findings for examples that the rules do not bear out. `toets` holds all rules together: a better
 * sentence may not be wrong by another rule either.
 */
export function voorbeeldFindings(woordkeuzes: readonly Woordkeuze[], toets: Taaltoets): Finding[] {
  return woordkeuzes.flatMap((woordkeuze) => {
    const alleen = maakToets([uitWoordkeuze(woordkeuze.data, addressOf(woordkeuze))]);
    const { voorbeelden, magWel, vormen } = woordkeuze.data;
    return [
      ...voorbeelden.flatMap(({ niet, wel }, nummer) => [
        ...moetVinden(woordkeuze, ['voorbeelden', nummer, 'niet'], alleen, niet),
        ...moetZwijgen(woordkeuze, ['voorbeelden', nummer, 'wel'], alleen, toets, wel),
      ]),
      ...magWel.flatMap((zin, nummer) =>
        moetZwijgen(woordkeuze, ['magWel', nummer], alleen, toets, zin),
      ),
      ...vormen.flatMap(({ beter }, nummer) =>
        beter.flatMap((woord, plek) =>
          moetZwijgen(
            woordkeuze,
            ['vormen', nummer, 'beter', plek],
            alleen,
            toets,
            woord.replace('*', ''),
          ),
        ),
      ),
    ];
  });
}

function vormenIn({ data }: Woordkeuze): Array<{ vorm: string; plek: Plek }> {
  return [
    ...data.vormen.map(({ vorm }, nummer) => ({ vorm, plek: ['vormen', nummer, 'vorm'] })),
    ...(['uitzonderingen', 'alleenBij', 'nietBij'] as const).flatMap((veld) =>
      data[veld].map((vorm, nummer) => ({ vorm, plek: [veld, nummer] })),
    ),
  ];
}

function moetVinden(woordkeuze: Woordkeuze, plek: Plek, toets: Taaltoets, zin: string): Finding[] {
  if (toets.vind(zin, 'tekst').some(({ citaat }) => !citaat)) return [];
  return [
    bij(
      woordkeuze,
      plek,
      `in “${zin}” vindt deze woordkeuze niets`,
      'voeg een vorm toe, of verander de zin; tussen aanhalingstekens telt een woord niet',
    ),
  ];
}

// The rule itself finds nothing, and no rule finds an error.
function moetZwijgen(
  woordkeuze: Woordkeuze,
  plek: Plek,
  alleen: Taaltoets,
  allemaal: Taaltoets,
  zin: string,
): Finding[] {
  const [eerste] = [
    ...alleen.vind(zin, 'tekst'),
    ...allemaal.vind(zin, 'tekst').filter(({ regel }) => regel.ernst === 'fout'),
  ].filter(({ citaat }: Treffer) => !citaat);
  if (eerste === undefined) return [];
  return [
    bij(
      woordkeuze,
      plek,
      `in “${zin}” vindt ${eerste.regel.titel} het woord “${eerste.gevonden}”, en dat moet niet`,
      'zet een uitzondering bij die woordkeuze, of verander de zin',
    ),
  ];
}

function bij(woordkeuze: Woordkeuze, plek: Plek, problem: string, mend: string): Finding {
  return { file: woordkeuze.file, line: woordkeuze.lineOf(plek), problem, mend };
}
