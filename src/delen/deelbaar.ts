/** What can be shared: every piece of these collections has a QR code and a part “Deel dit”. */
import { magOp, type MetGronden } from '#src/model/shared/kanalen.ts';

/** How the part that shares a piece calls it. */
const NAMEN = {
  ambassadeurs: 'dit profiel',
  verhalen: 'dit verhaal',
  gevels: 'dit huis',
  woordkeuzes: 'dit woord',
  nieuws: 'dit bericht',
  scholen: 'deze school',
  straten: 'deze mbo-straat',
  paginas: 'deze pagina',
} as const;

/** The collections whose pieces can have a card as well, for the sites of others. */
const MET_KAART = [
  'ambassadeurs',
  'verhalen',
  'gevels',
  'woordkeuzes',
  'nieuws',
  'scholen',
] as const satisfies readonly Deelbaar[];

/** The collections that can be shared. */
export type Deelbaar = keyof typeof NAMEN;

/** Those of them that have cards. */
export type MetKaart = (typeof MET_KAART)[number];

/** The names of the collections that can be shared. */
export const deelbareCollecties: readonly Deelbaar[] = Object.keys(NAMEN) as Deelbaar[];

/** What a piece is called where it is shared: `dit verhaal`. */
export function ditStuk(collection: Deelbaar): string {
  return NAMEN[collection];
}

/** True when pieces of this collection can be shared. */
export function isDeelbaar(collection: string): collection is Deelbaar {
  return Object.hasOwn(NAMEN, collection);
}

/** True when pieces of this collection can have a card. */
export function heeftKaart(collection: string): collection is MetKaart {
  return MET_KAART.some((een) => een === collection);
}

/**
 * True when a piece has a card: everybody in it agreed to stand on the sites of others. A school
 * always has one, for that shows nobody of its own piece, only its ambassadeurs who agreed themselves.
 */
export function magOpKaart(collection: string, data: MetGronden): collection is MetKaart {
  return heeftKaart(collection) && (collection === 'scholen' || magOp(data, 'insluiten'));
}

/** What a card of this collection shows: the card of a school is about its people. */
export function kaarttitel(collection: string, titel: string): string {
  return collection === 'scholen' ? `Ambassadeurs van ${titel}` : titel;
}
