/** What was found in files, as people and as programs read it. */
import type { Ernst, Treffer } from './woordregel.ts';

/** One file that was read. */
export interface Bestandsverslag {
  /** As it was named by whoever asked. */
  readonly bestand: string;
  readonly tekst: string;
  readonly treffers: readonly Treffer[];
}

const ERNST: Readonly<Record<Ernst, string>> = { fout: 'FOUT', 'let-op': 'LET OP', tip: 'TIP' };

/** A line for each word, the reason of each rule once, and a count at the end. */
export function alsTekst(verslagen: readonly Bestandsverslag[]): string {
  const regels: string[] = [];
  const uitgelegd = new Set<string>();
  for (const { bestand, tekst, treffers } of verslagen) {
    for (const { van, gevonden, regel, beter, citaat } of treffers) {
      const { line, column } = plaatsIn(tekst, van);
      const raad = citaat
        ? 'citaat: laat staan'
        : (beter.length > 0 ? beter : regel.lieverWel.map(({ woord }) => woord)).join(' / ');
      regels.push(
        `${bestand}:${String(line)}:${String(column)}  ${citaat ? 'CITAAT' : ERNST[regel.ernst]}  “${eenRegel(gevonden)}”  →  ${raad}`,
      );
      if (citaat || uitgelegd.has(regel.id)) continue;
      uitgelegd.add(regel.id);
      regels.push(`    ${regel.reden} (${regel.adres})`);
    }
  }
  const alle = verslagen.flatMap(({ treffers }) => treffers);
  const aantal = (ernst: Ernst): string =>
    String(alle.filter(({ regel, citaat }) => !citaat && regel.ernst === ernst).length);
  regels.push(
    `${String(verslagen.length)} ${verslagen.length === 1 ? 'bestand' : 'bestanden'}: ${aantal('fout')} × fout, ${aantal('let-op')} × let op, ${aantal('tip')} × tip, ${String(alle.filter(({ citaat }) => citaat).length)} × in een citaat`,
  );
  return regels.join('\n');
}

/**
 * The same as JSON: `{ versie: 1, bestanden: [{ bestand, treffers: [{ regel, adres, ernst, van, tot,
 * lijn, kolom, gevonden, beter, citaat }] }] }`. `van` and `tot` count UTF-16 units of the text,
 * `lijn` and `kolom` count from 1.
 */
export function alsJson(verslagen: readonly Bestandsverslag[]): string {
  const bestanden = verslagen.map(({ bestand, tekst, treffers }) => ({
    bestand,
    treffers: treffers.map(({ van, tot, gevonden, regel, beter, citaat }) => {
      const { line, column } = plaatsIn(tekst, van);
      const { id, adres, ernst } = regel;
      return {
        regel: id,
        adres,
        ernst,
        van,
        tot,
        lijn: line,
        kolom: column,
        gevonden,
        beter,
        citaat,
      };
    }),
  }));
  return JSON.stringify({ versie: 1, bestanden }, null, 2);
}

function plaatsIn(tekst: string, plek: number): { line: number; column: number } {
  const voor = tekst.slice(0, plek);
  const begin = voor.lastIndexOf('\n') + 1;
  return { line: voor.split('\n').length, column: plek - begin + 1 };
}

function eenRegel(woord: string): string {
  return woord.replace(/\s+/g, ' ');
}
