/** How well the rules do on labelled sentences: what they find, miss, and wrongly find. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ERNSTEN } from '#src/taal/woordregel.ts';
import type { Ernst, Tekstsoort, Woordregel } from '#src/taal/woordregel.ts';
import type { Taaltoets } from '#src/taal/toets.ts';

/** A sentence as it was published, with the words that a checker should find in it. */
export interface Zin {
  readonly zin: string;
  readonly bron?: string;
  readonly adres?: string;
  readonly soort: Tekstsoort;
  /** True for a sentence that was made for this corpus. */
  readonly eigen?: boolean;
  /** `proef`: kept apart from whoever writes the rules. */
  readonly deel: 'oefen' | 'proef';
  /** `regel` is the last part of the address of the word. */
  readonly verwacht: ReadonlyArray<{
    readonly woord: string;
    readonly regel: string;
    readonly citaat?: boolean;
  }>;
  /** Why the rules must stay silent here. */
  readonly val?: string;
}

/** Counts of one level or one rule. */
export interface Score {
  readonly goed: number;
  readonly gemist: readonly string[];
  readonly loos: readonly string[];
}

/** The labelled sentences. */
export function leesCorpus(): Zin[] {
  return parse(readFileSync('tests/taalcorpus/zinnen.yml', 'utf8')) as Zin[];
}

/** The part of what was found that is right; 1 when nothing was found. */
export function precisie({ goed, loos }: Score): number {
  return goed + loos.length === 0 ? 1 : goed / (goed + loos.length);
}

/** The part of what should be found that was; 1 when there was nothing to find. */
export function vangst({ goed, gemist }: Score): number {
  return goed + gemist.length === 0 ? 1 : goed / (goed + gemist.length);
}

/**
 * Scores by level. A label is found when a hit of its rule overlaps it, with the same answer to
 * whether it is a quotation; a hit that no label stands for is a false alarm.
 */
export function scoor(
  zinnen: readonly Zin[],
  toets: Taaltoets,
  regels: readonly Woordregel[],
): ReadonlyMap<Ernst, Score> {
  const ernst = new Map(regels.map((regel) => [naamVan(regel), regel.ernst]));
  const scores = new Map<Ernst, { goed: number; gemist: string[]; loos: string[] }>(
    ERNSTEN.map((naam) => [naam, { goed: 0, gemist: [], loos: [] }]),
  );
  for (const { zin, soort, verwacht } of zinnen) {
    const over = new Set(toets.vind(zin, soort));
    const gezien = new Map<string, number>();
    for (const { woord, regel, citaat = false } of verwacht) {
      const van = zin.indexOf(woord, gezien.get(woord) ?? 0);
      gezien.set(woord, van + woord.length);
      const treffer = [...over].find(
        (kandidaat) =>
          naamVan(kandidaat.regel) === regel &&
          kandidaat.citaat === citaat &&
          kandidaat.van < van + woord.length &&
          kandidaat.tot > van,
      );
      const score = scores.get(ernst.get(regel) ?? 'tip');
      if (score === undefined) continue;
      if (treffer === undefined) score.gemist.push(`${regel}: “${woord}” in “${zin}”`);
      else {
        over.delete(treffer);
        score.goed += 1;
      }
    }
    for (const { regel, gevonden } of over) {
      scores.get(regel.ernst)?.loos.push(`${naamVan(regel)}: “${gevonden}” in “${zin}”`);
    }
  }
  return scores;
}

function naamVan({ adres }: Woordregel): string {
  return adres.split('/').findLast((deel) => deel !== '') ?? '';
}
