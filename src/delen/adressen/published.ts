/** The addresses that a built site answers, as the ledger keeps them. */
import type { Piece } from '#src/regels/piece.ts';
import { filesOfPiece } from '../filesOfPiece.ts';
import type { Published } from './ledger.ts';

/**
 * Folders of which nobody is to keep an address: names that change with what is in them, parts of
 * the search, and the editors' side.
 */
const PASSING = ['/_astro/', '/pagefind/', '/admin/'];

/**
 * The address of a file of the site, or `null` when nobody is to keep it.
 *
 * @param file path from the site's root: `/verhalen/index.html`
 */
export function lastingAddress(file: string): string | null {
  if (PASSING.some((folder) => file.startsWith(folder))) return null;
  return file.replace(/(?<=\/)index\.html$/, '');
}

/**
 * What the ledger has to keep of this site: the pages and files in it, and the addresses that lead
 * to them.
 */
export function publishedBy(
  present: ReadonlySet<string>,
  moved: ReadonlyArray<{ readonly from: string }>,
  pieces: readonly Piece[],
): Published[] {
  const owners = new Map(
    pieces.flatMap((piece) =>
      [...piece.addresses, ...filesOfPiece(piece)].map((address) => [address, piece.id] as const),
    ),
  );
  return [...present, ...moved.map(({ from }) => from)].map((address) => ({
    address,
    owner: owners.get(address) ?? null,
  }));
}
