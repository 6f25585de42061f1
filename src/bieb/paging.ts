/** Long lists in pages of 24, each with an address of its own. */

/** So many items fit on a page: it divides by two, three and four columns. */
export const PAGE_SIZE = 24;

/** One page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** How many pages there are; at least 1, also of an empty list. */
  readonly count: number;
  /** The address of this page. */
  readonly address: string;
  /** The addresses of all pages, in order. */
  readonly addresses: readonly string[];
}

/**
 * A list cut into pages. The first lives at `address` (`/verhalen/`), the next ones below it
 * (`/verhalen/pagina/2/`).
 */
export function inPages<T>(items: readonly T[], address: string): Array<ListPage<T>> {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const addresses = Array.from({ length: count }, (_, index) =>
    index === 0 ? address : `${address}pagina/${String(index + 1)}/`,
  );
  return addresses.map((own, index) => ({
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    number: index + 1,
    count,
    address: own,
    addresses,
  }));
}
