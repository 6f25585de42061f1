/** The words that a form finds, spelled out, for the search. */
import type { Deel, Reeks, Vorm } from './vorm.ts';

/** More ways than this say nothing new to somebody who types one word. */
const HOOGSTENS = 200;

/**
 * Single words that the form finds, such as `laagopgeleide` for `(laag|lager)~opgeleid[e]`; where it
 * allows a seam the joined way only, and nothing for what may follow freely. None when the form
 * finds only expressions of several words.
 */
export function woordenVan({ delen }: Vorm): string[] {
  return [...new Set(wegen(delen))].filter((woord) => /^[\p{L}\d'’-]{3,}$/u.test(woord));
}

/**
 * The words of more than three letters in the expressions of several words that the form finds:
 * `geen` and `studiebol` for `geen (studiebol|leerhoofd)`. They say less than what {@link woordenVan}
 * gives: each of them alone may mean anything.
 */
export function woordenUit({ delen }: Vorm): string[] {
  const uitdrukkingen = wegen(delen).filter((weg) => weg.trim().includes(' '));
  return [...new Set(uitdrukkingen.flatMap((weg) => weg.match(/[\p{L}\d'’-]{4,}/gu) ?? []))];
}

function wegen(reeks: Reeks): string[] {
  let tot: string[] = [''];
  for (const deel of reeks) {
    const verder = waarden(deel);
    tot = tot.flatMap((begin) => verder.map((rest) => begin + rest)).slice(0, HOOGSTENS);
  }
  return tot;
}

function waarden(deel: Deel): string[] {
  if (deel.soort === 'teken') return [deel.teken];
  if (deel.soort === 'spatie') return [' '];
  if (deel.soort === 'keuze') return deel.wegen.flatMap(wegen);
  return [''];
}
