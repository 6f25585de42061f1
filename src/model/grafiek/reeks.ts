/** Years in a row, as the points of a plot name them: `2019`, or `2019-2020` for a school year. */

const JAAR = /^(\d{4})(?:-(\d{4}))?$/;

/** The year in which `label` starts; `null` when it is no year and no school year. */
export function beginjaar(label: string): number | null {
  const [, begin, eind] = JAAR.exec(label) ?? [];
  if (begin === undefined) return null;
  const jaar = Number(begin);
  return eind === undefined || Number(eind) === jaar + 1 ? jaar : null;
}
