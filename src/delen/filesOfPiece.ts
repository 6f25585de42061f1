/** Everything that is made of a piece beside its page: it has to go with it. */
import type { Piece } from '#src/regels/piece.ts';

/** The addresses of what is shared of a piece; they hold its id and never its name. */
export function filesOfPiece({ id }: Pick<Piece, 'collection' | 'id'>): string[] {
  return [`/embed/${id}/`];
}
