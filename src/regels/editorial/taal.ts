/** Our own texts obey the taalwijzer: every field and every text of every entry. */
import { collections } from '#src/model/index.ts';
import { taalFields } from '#src/model/shared/taal.ts';
import { wordsIn } from '#src/model/walk.ts';
import type { Taaltoets } from '#src/taal/toets.ts';
import type { Tekstsoort, Treffer } from '#src/taal/woordregel.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';

/** What the taalwijzer says of our own texts: a `fout` is an error, the rest is advice. */
export interface TaalFindings {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * Holds the rules against all entries. A word stays when the entry names it among its
 * `taaluitzonderingen`; one that is named and not found is an error too.
 */
export function taalFindings(entries: readonly Entry[], toets: Taaltoets): TaalFindings {
  const errors: Finding[] = [];
  const notices: Finding[] = [];
  for (const entry of entries) {
    const blijft = new Map(
      entry.data.taaluitzonderingen.map(({ woord }, nummer) => [gelijk(woord), nummer]),
    );
    const gebruikt = new Set<string>();
    const gemeld = new Set<string>();
    for (const { treffer, line } of treffersIn(entry, toets)) {
      const woord = gelijk(treffer.gevonden);
      const sleutel = `${String(line)} ${woord}`;
      if (treffer.citaat || gemeld.has(sleutel)) continue;
      gemeld.add(sleutel);
      if (blijft.has(woord)) gebruikt.add(woord);
      else (treffer.regel.ernst === 'fout' ? errors : notices).push(melding(entry, treffer, line));
    }
    for (const [woord, nummer] of blijft) {
      if (!gebruikt.has(woord)) errors.push(ongebruikt(entry, nummer));
    }
  }
  return { errors, notices };
}

interface Plaats {
  readonly treffer: Treffer;
  /** Line in the file, counted from 1. */
  readonly line: number | undefined;
}

function treffersIn(entry: Entry, toets: Taaltoets): Plaats[] {
  const vind = (tekst: string, soort: Tekstsoort, lineAt: (plek: number) => number | undefined) =>
    toets.vind(tekst, soort).map((treffer) => ({ treffer, line: lineAt(treffer.van) }));
  return [
    ...wordsIn(collections[entry.collection].fields, entry.data).flatMap(({ path, words }) =>
      vind(words, 'tekst', () => entry.lineOf(path)),
    ),
    ...vind(entry.body, 'markdown', (plek) => entry.bodyLine + regelsVoor(entry.body, plek)),
    ...entry.mentions.flatMap((mention) =>
      mention.kind === 'words' ? vind(mention.target, 'tekst', () => mention.line) : [],
    ),
  ];
}

function regelsVoor(tekst: string, plek: number): number {
  return tekst.slice(0, plek).split('\n').length - 1;
}

function gelijk(woord: string): string {
  return woord.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function melding(
  entry: Entry,
  { gevonden, regel, beter }: Treffer,
  line: number | undefined,
): Finding {
  const woorden = beter.length > 0 ? beter : regel.lieverWel.map(({ woord }) => woord);
  return {
    file: entry.file,
    line,
    problem: `de taalwijzer raadt “${gevonden}” af`,
    mend: `schrijf liever ${woorden.map((woord) => `“${woord}”`).join(' of ')}; waarom staat op ${regel.adres}. Moet het woord blijven, zet het dan met de reden bij “${taalFields.taaluitzonderingen.label}” (taaluitzonderingen)`,
  };
}

function ongebruikt(entry: Entry, nummer: number): Finding {
  const woord = entry.data.taaluitzonderingen[nummer]?.woord ?? '';
  return {
    file: entry.file,
    line: entry.lineOf(['taaluitzonderingen', nummer]),
    problem: `de taaluitzondering “${woord}” is nergens voor nodig: het woord wordt in dit stuk niet gevonden`,
    mend: 'haal de uitzondering weg, of schrijf het woord precies zoals in de tekst',
  };
}
