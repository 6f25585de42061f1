/** What a person takes along: the text, or the list of words. Made in the browser, sent nowhere. */
import { biedAan } from '../bestand/biedAan.ts';
import type { Vondst } from './berichten.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

const ERNST = { fout: 'Fout', 'let-op': 'Let op', tip: 'Tip' } as const;

/** The findings as CSV (RFC 4180) with a heading row; Excel reads the signs by the mark in front. */
export function alsCsv(
  tekst: string,
  vondsten: readonly Vondst[],
  regels: readonly WoordregelMetGrondslag[],
): string {
  const rijen = vondsten.map(({ van, tot, gevonden, regel, beter, citaat }) => {
    const bij = regels[regel];
    return [
      gevonden,
      citaat ? 'Citaat: laat staan' : ERNST[bij?.ernst ?? 'tip'],
      citaat ? '' : beter.join(' / '),
      bij?.reden ?? '',
      omgeving(tekst, van, tot).join(''),
    ];
  });
  return `\uFEFF${[['Woord', 'Soort', 'Liever', 'Waarom', 'In de tekst'], ...rijen]
    .map((rij) => rij.map(cel).join(','))
    .join('\r\n')}\r\n`;
}

// A cell that begins like a formula would be run by a spreadsheet.
function cel(waarde: string): string {
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
  return `"${veilig.replaceAll('"', '""').replace(/\s+/g, ' ')}"`;
}

/** How much of the text is shown around a word, in units on each side. */
const OMGEVING = 48;

/** The text before a word, the word, and the text after it, cut at white space. */
export function omgeving(
  tekst: string,
  van: number,
  tot: number,
): [voor: string, woord: string, na: string] {
  const voor = tekst.slice(Math.max(0, van - OMGEVING), van);
  const na = tekst.slice(tot, tot + OMGEVING);
  return [
    van > OMGEVING ? `…${voor.replace(/^\S*/, '')}` : voor,
    tekst.slice(van, tot),
    tot + OMGEVING < tekst.length ? `${na.replace(/\S*$/, '')}…` : na,
  ];
}

/** Offers `inhoud` as a file. */
export function bewaar(inhoud: string, naam: string, soort: string): void {
  biedAan(new Blob([inhoud], { type: `${soort};charset=utf-8` }), naam);
}
