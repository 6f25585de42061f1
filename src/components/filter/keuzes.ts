/**
 * A filter without script. Each choice is a place on the page (`#thema-stage`); while that is the
 * target of the address, the style sheet hides what does not belong to it. CSS cannot compare
 * names, so each choice has a number that `filter.css` knows.
 */

/** So many choices has `filter.css` rules for. */
export const MOST_CHOICES = 16;

/** Choices of the same kind. */
export interface Keuzesoort {
  readonly naam: string;
  readonly keuzes: readonly Keuze[];
}

/** One choice. */
export interface Keuze {
  /** Its place on the page, and what stands behind `#` in the address: `thema-stage`. */
  readonly plek: string;
  readonly naam: string;
  /** How many items belong to it. */
  readonly aantal: number;
}

/** Choices with at least one item, with their numbers. */
export interface Filter {
  readonly soorten: ReadonlyArray<{
    readonly naam: string;
    readonly keuzes: readonly Genummerd[];
  }>;
  /** The classes of an item that belongs to these choices. */
  readonly klassen: (plekken: readonly string[]) => string[];
}

/** A choice with the number by which the style sheet knows it. */
export interface Genummerd extends Keuze {
  readonly nummer: number;
}

/**
 * The filter of these choices. Of more than {@link MOST_CHOICES}, those with the fewest items are left
 * out: everything still stands on the page, and an editor's new theme stops no build.
 */
export function maakFilter(soorten: readonly Keuzesoort[]): Filter {
  const blijft = meestGekozen(soorten);
  let nummer = 0;
  const genummerd = soorten
    .map(({ naam, keuzes }) => ({
      naam,
      keuzes: keuzes
        .filter(({ plek }) => blijft.has(plek))
        .map((keuze) => ({ ...keuze, nummer: (nummer += 1) })),
    }))
    .filter(({ keuzes }) => keuzes.length > 0);
  const nummers = new Map(
    genummerd.flatMap(({ keuzes }) => keuzes.map((keuze) => [keuze.plek, keuze.nummer] as const)),
  );
  return {
    soorten: genummerd,
    klassen: (plekken) => [
      'filter-stuk',
      ...plekken.flatMap((plek) => {
        const eigen = nummers.get(plek);
        return eigen === undefined ? [] : [`filter-bij-${String(eigen)}`];
      }),
    ],
  };
}

/** The places of the choices that the style sheet has room for; of equals, those that come first. */
function meestGekozen(soorten: readonly Keuzesoort[]): ReadonlySet<string> {
  return new Set(
    soorten
      .flatMap(({ keuzes }) => keuzes)
      .filter(({ aantal }) => aantal > 0)
      .toSorted((a, b) => b.aantal - a.aantal)
      .slice(0, MOST_CHOICES)
      .map(({ plek }) => plek),
  );
}
