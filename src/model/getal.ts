/** How numbers are written in Dutch. */

const MEESTE_DECIMALEN = 2;
const NL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: MEESTE_DECIMALEN });
/** A number and its unit stay on one line. */
const VASTE_SPATIE = '\u00a0';

/** `27400` as `27.400`, `28.2` as `28,2`. */
export function getalInWoorden(waarde: number): string {
  return NL.format(waarde);
}

/** A number with its unit as it is written in Dutch: `41%`, `€ 300.000`, `26 studenten`. */
export function metEenheid(waarde: number, eenheid: string): string {
  const getal = getalInWoorden(waarde);
  if (eenheid === '%') return `${getal}%`;
  if (eenheid === 'euro') return `€${VASTE_SPATIE}${getal}`;
  return `${getal}${VASTE_SPATIE}${eenheid}`;
}
