/** Which stops the bus has passed. */

/** What decides about it. */
interface Halte {
  readonly data: { readonly status: string; readonly datum: string };
}

/**
 * The stops before and after today, each in the order they were given. What was only aimed at lies
 * ahead, whatever its date; a stop without a day counts from the beginning of its month or year.
 *
 * @param nu today, as `2026-11-30`; `null` in another year, in which only aims lie ahead
 */
export function rondNu<H extends Halte>(
  haltes: readonly H[],
  nu: string | null,
): { readonly geweest: H[]; readonly komt: H[] } {
  const isGeweest = ({ data: { status, datum } }: H): boolean =>
    status !== 'doel' && (nu === null || datum <= nu);
  return {
    geweest: haltes.filter(isGeweest),
    komt: haltes.filter((halte) => !isGeweest(halte)),
  };
}
