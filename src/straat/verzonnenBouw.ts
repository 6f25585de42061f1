import type { EntryData } from '#src/model/index.ts';

/** How a house is built, as an editor fills it in. */
export type Bouw = EntryData<'gevels'>['bouw'];

const GEVELTYPEN = ['trap', 'klok', 'hals', 'lijst', 'tuit', 'vlak'] as const;
const MUREN = ['roze', 'blauw', 'zand', 'steen', 'hemel', 'geel', 'wit'] as const;
const DEUREN = ['gracht', 'geel', 'blauw', 'roze', 'wit'] as const;

/**
 * A house for something that has none in the mbo-straat, such as a story about a theme. The same
 * `zaad` always gives the same house, wherever it stands.
 */
export function verzonnenBouw(zaad: string): Bouw {
  const kies = keuzes(zaad);
  const muur = kies(MUREN);
  return {
    geveltype: kies(GEVELTYPEN),
    breedte: 120 + 12 * kies([0, 1, 2, 3]),
    verdiepingen: kies([1, 2, 2, 3]),
    muur,
    deur: kies(DEUREN.filter((deur) => deur !== muur)),
  };
}

/** A function that chooses, always the same for the same `zaad`. FNV-1a, then one round per choice. */
export function keuzes(zaad: string): <T>(uit: readonly [T, ...T[]] | readonly T[]) => T {
  let hash = 0x811c9dc5;
  for (const teken of zaad) hash = Math.imul(hash ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return (uit) => {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const gekozen = uit[(hash >>> 8) % uit.length];
    if (gekozen === undefined) throw new Error('Er is niets om uit te kiezen.');
    return gekozen;
  };
}
