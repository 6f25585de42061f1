/** Stands in for the Word file of a kit piece, which only the build makes: it is asked of the site. */
import type { Item } from '#src/bieb/index.ts';
import { WORDBESTAND } from '#src/model/collections/kitstukken.ts';

/** The file as it is online; empty for a piece that is not. */
export async function wordbestand({
  address,
}: Item<'kitstukken'>): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${address ?? ''}${WORDBESTAND}`);
  return new Uint8Array(answer.ok ? await answer.arrayBuffer() : new ArrayBuffer(0));
}
