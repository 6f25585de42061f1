/** When what stands in a feed is new to who reads it, and when it last changed. */

/** What of a piece decides this, as days; a call has one on which it closes. */
interface Gedateerd {
  readonly publicatiedatum: string;
  readonly gewijzigd?: string | undefined;
  readonly datum?: string | undefined;
  readonly sluit?: string | undefined;
}

/** A call is new on the day it opens, which may be long after it came on the site. */
export function verschenen({ publicatiedatum, datum, sluit }: Gedateerd): string {
  const isOproep = sluit !== undefined;
  return isOproep && datum !== undefined && datum > publicatiedatum ? datum : publicatiedatum;
}

/** The last day something about it changed: never before it appeared. */
export function veranderd(piece: Gedateerd): string {
  const { gewijzigd } = piece;
  const nieuw = verschenen(piece);
  return gewijzigd !== undefined && gewijzigd > nieuw ? gewijzigd : nieuw;
}
