/** How numbers are written in Dutch. */

const MEESTE_DECIMALEN = 2;
const NL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: MEESTE_DECIMALEN });
/** A number and its unit stay on one line. */
const VASTE_SPATIE = '\u00a0';

/** Units that are written as a sign. */
const TEKENS: ReadonlyMap<string, (getal: string) => string> = new Map([
  ['%', (getal: string) => `${getal}%`],
  ['euro', (getal: string) => `€${VASTE_SPATIE}${getal}`],
]);

/** `27400` as `27.400`, `28.2` as `28,2`. */
export function getalInWoorden(waarde: number): string {
  return NL.format(waarde);
}

/** A number with its unit as it is written in Dutch: `41%`, `€ 300.000`, `26 studenten`. */
export function metEenheid(waarde: number, eenheid: string): string {
  const kort = metTeken(waarde, eenheid);
  return TEKENS.has(eenheid) ? kort : `${kort}${VASTE_SPATIE}${eenheid}`;
}

/** The same where there is room for a sign only: `41%`, `€ 300.000`, `26`. */
export function metTeken(waarde: number, eenheid: string): string {
  const getal = getalInWoorden(waarde);
  return TEKENS.get(eenheid)?.(getal) ?? getal;
}
