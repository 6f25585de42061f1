/** What can be shared: every piece of these collections has a card, a QR code and a part “Deel dit”. */

/** How the part that shares a piece calls it. */
const NAMEN = {
  ambassadeurs: 'dit profiel',
  verhalen: 'dit verhaal',
  gevels: 'dit huis',
  woordkeuzes: 'dit woord',
  nieuws: 'dit bericht',
} as const;

/** The collections that can be shared. */
export type Deelbaar = keyof typeof NAMEN;

/** Their names. */
export const deelbareCollecties: readonly Deelbaar[] = Object.keys(NAMEN) as Deelbaar[];

/** What a piece is called where it is shared: `dit verhaal`. */
export function ditStuk(collection: Deelbaar): string {
  return NAMEN[collection];
}

/** True when pieces of this collection can be shared. */
export function isDeelbaar(collection: string): collection is Deelbaar {
  return Object.hasOwn(NAMEN, collection);
}
