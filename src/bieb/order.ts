/** The order in which lists show content. */

/** What decides the place of an item in a list. */
interface Sortable {
  readonly id: string;
  readonly data: { readonly titel: string; readonly datum?: string };
}

/** Newest first; without dates, or on the same date, by title in Dutch order, then by id. */
export function inOrder(a: Sortable, b: Sortable): number {
  return (
    compare(dateKey(b), dateKey(a)) ||
    a.data.titel.localeCompare(b.data.titel, 'nl') ||
    compare(a.id, b.id)
  );
}

// `2021` and `2021-06` sort before the days in them; what has no known date comes last.
function dateKey({ data }: Sortable): string {
  return data.datum === undefined || data.datum === 'onbekend' ? '' : data.datum;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
