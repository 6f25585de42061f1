/** The colour of the glass in a person's window. */

const COLOURS = ['geel', 'hemel', 'roze'] as const;

/** Always the same colour for the same id; all colours are about as common. */
export function glassOf(id: string): (typeof COLOURS)[number] {
  let sum = 0;
  for (const sign of id) sum = (sum * 37 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return COLOURS[sum % COLOURS.length] ?? 'geel';
}
