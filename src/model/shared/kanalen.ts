/** Where somebody who is shown in a piece agreed to be seen. */
import type { Ground } from './ground.ts';

/** A place beside this site. */
export type Kanaal = 'insluiten' | 'socials' | 'drukwerk';

/** The people in a piece, as far as their grounds go. */
export interface MetGronden {
  readonly grond?: Ground;
  readonly geportretteerd?: ReadonlyArray<{ readonly grond: Ground }>;
}

/**
 * True when everybody in the piece may be shown there: who gave consent said so, and what comes from
 * a public source is public. A piece without people may be shown anywhere. Only of a piece that is on
 * the site today: that a consent ended or was taken back is no matter of this function
 * (`regels/publication.ts`).
 */
export function magOp({ grond, geportretteerd = [] }: MetGronden, kanaal: Kanaal): boolean {
  const gronden = [
    ...(grond === undefined ? [] : [grond]),
    ...geportretteerd.map((een) => een.grond),
  ];
  return gronden.every(
    ({ soort, kanalen }) => soort === 'openbare-bron' || kanalen.includes(kanaal),
  );
}
