/** What somebody made: the sentence, the drawing, the light and the format. */
import type { Dagdeel } from '#src/model/etmaal.ts';
import type { Formaatnaam } from './formaten.ts';

/** The kinds of sentence. */
export const ZINNEN = {
  gemaakt: {
    naam: '… is mede mogelijk gemaakt door …',
    zin: (wat: string) => `${wat} is mede mogelijk gemaakt door`,
  },
  gemaaktMeer: {
    naam: '… zijn mede mogelijk gemaakt door …',
    zin: (wat: string) => `${wat} zijn mede mogelijk gemaakt door`,
  },
  leren: { naam: 'Hier leren …', zin: () => 'Hier leren' },
  werken: { naam: 'Hier werken …', zin: () => 'Hier werken' },
} as const;

/** The name of a kind of sentence. */
export type Zinsoort = keyof typeof ZINNEN;

/** A poster as its maker chose it. */
export interface Poster {
  readonly zin: Zinsoort;
  /** What was made, such as `Deze brug`; no part of sentences that begin with `Hier`. */
  readonly wat: string;
  /** By whom, such as `Utrechtse metselaars`. */
  readonly wie: string;
  /** The key of the drawing. */
  readonly tekening: string;
  readonly dagdeel: Dagdeel;
  readonly formaat: Formaatnaam;
}

/** How long each part of a sentence may be, in signs. */
export const LANGST = { wat: 60, wie: 60 } as const;

/** The words above the label. An empty `wat` is the city. */
export function aanhef({ zin, wat }: Pick<Poster, 'zin' | 'wat'>): string {
  const ding = wat.trim() === '' ? 'Deze stad' : wat.trim();
  return ZINNEN[zin].zin(`${ding.charAt(0).toUpperCase()}${ding.slice(1)}`);
}

/** The whole sentence. */
export function heleZin(poster: Pick<Poster, 'zin' | 'wat' | 'wie'>): string {
  return `${aanhef(poster)} ${poster.wie.trim()}`;
}
