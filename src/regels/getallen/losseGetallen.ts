/** Which numbers in texts do not come from a figure or a plot. */
import { collections } from '#src/model/index.ts';
import type { CollectionName, EntryData } from '#src/model/index.ts';
import { wordsIn } from '#src/model/walk.ts';
import type { Entry } from '../content.ts';
import { vindGetallen, waardeVan } from './vindGetallen.ts';

/** A number in a text that has no block with its source in that text. */
export interface LosGetal {
  readonly file: string;
  readonly line: number | undefined;
  readonly getal: string;
  /** The sentence part around it, to recognise it by. */
  readonly zinsdeel: string;
  /** Figures and plots that show the same number, such as `cijfers/uit-2022`: maybe it is that one. */
  readonly zelfde: readonly string[];
}

/** Every number in these has its source beside it. */
const MET_EIGEN_BRON: ReadonlySet<CollectionName> = new Set(['cijfers', 'grafieken']);

/** Of a smaller number it says nothing that some figure is the same. */
const KLEINSTE_ZELFDE = 11;

/** How much of the text around a number is shown. */
const ROND = 28;

/**
 * All numbers in running text, in the order of `entries`, that are not shown by a block `Cijfer` or
 * `Grafiek` in the same text. Left out are figures and plots themselves, which have their source, and
 * what is only for people who work on the site.
 */
export function losseGetallen(entries: readonly Entry[]): LosGetal[] {
  const getoond = new Map(entries.flatMap(getallenVan));
  return entries
    .filter(({ collection }) => !MET_EIGEN_BRON.has(collection) && !collections[collection].hidden)
    .flatMap((entry) => {
      const gedekt = new Set(
        entry.mentions.flatMap((mention) =>
          mention.kind === 'reference'
            ? (getoond.get(`${mention.collection}/${mention.target}`) ?? [])
            : [],
        ),
      );
      return tekstenVan(entry).flatMap(({ tekst, lineAt }) =>
        vindGetallen(tekst)
          .filter((getal) => !gedekt.has(waardeVan(getal.tekst)))
          .map(({ tekst: getal, plek }) => ({
            file: entry.file,
            line: lineAt(plek),
            getal,
            zinsdeel: rond(tekst, plek, getal.length),
            zelfde: [...getoond].flatMap(([naam, getallen]) =>
              waardeVan(getal) >= KLEINSTE_ZELFDE && getallen.includes(waardeVan(getal))
                ? [naam]
                : [],
            ),
          })),
      );
    });
}

/** A figure or a plot by its name, with every number that a reader sees in it. */
function getallenVan(entry: Entry): Array<[string, number[]]> {
  if (entry.collection === 'cijfers') {
    const { waarde, waarvan, kanttekening = '' } = entry.data;
    return [[`cijfers/${entry.data.id}`, gelezen([waarde, waarvan, kanttekening])]];
  }
  if (entry.collection === 'grafieken')
    return [[`grafieken/${entry.data.id}`, inGrafiek(entry.data)]];
  return [];
}

function inGrafiek({ punten, totaal, zin, kanttekening }: EntryData<'grafieken'>): number[] {
  return [
    ...punten.flatMap(({ waarde, van }) => [waarde, ...(van === undefined ? [] : [van])]),
    ...(totaal === undefined ? [] : [totaal]),
    ...gelezen([zin, kanttekening]),
  ];
}

function gelezen(teksten: readonly string[]): number[] {
  return teksten.flatMap((tekst) => vindGetallen(tekst).map((getal) => waardeVan(getal.tekst)));
}

interface Leestekst {
  readonly tekst: string;
  readonly lineAt: (plek: number) => number | undefined;
}

function tekstenVan(entry: Entry): Leestekst[] {
  const { fields } = collections[entry.collection];
  return [
    // A single word is a name, such as the number of a chapter.
    ...wordsIn(fields, entry.data)
      .filter(({ words }) => words.includes(' '))
      .map(({ path, words }) => ({ tekst: words, lineAt: () => entry.lineOf(path) })),
    {
      tekst: entry.body,
      lineAt: (plek) => entry.bodyLine + entry.body.slice(0, plek).split('\n').length - 1,
    },
    ...entry.mentions.flatMap(({ kind, target, line }) =>
      kind === 'words' ? [{ tekst: target, lineAt: () => line }] : [],
    ),
  ];
}

function rond(tekst: string, plek: number, lengte: number): string {
  const deel = tekst.slice(Math.max(0, plek - ROND), plek + lengte + ROND);
  return deel.replace(/\s+/g, ' ').trim();
}
