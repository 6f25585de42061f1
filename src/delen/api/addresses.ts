/** Where others read what is on this site as data. Version 1 stays as it is: only fields are added. */

/** The folder of the version that stays. */
const V1 = '/api/v1/';

/** The documents that are about everything. */
export const apiAddresses = {
  index: `${V1}index.json`,
  schema: `${V1}schema.json`,
  ambassadeurs: `${V1}ambassadeurs.json`,
  verhalen: `${V1}verhalen.json`,
  scholen: `${V1}scholen.json`,
  sectoren: `${V1}sectoren.json`,
  agenda: `${V1}agenda.json`,
  oproepen: `${V1}oproepen.json`,
  oproepenAtom: `${V1}oproepen.atom`,
  oproepenFeed: `${V1}oproepen.feed.json`,
  atom: `${V1}alles.atom`,
  jsonFeed: `${V1}alles.feed.json`,
} as const;

/** Where the pieces of one school or one sector are: as data, and as a feed in two forms. */
export interface Verzameladressen {
  readonly json: string;
  readonly atom: string;
  readonly jsonFeed: string;
}

/** Of one school, by its id: its name may change. */
export function schoolAddresses(id: string): Verzameladressen {
  return addressesIn(`${V1}scholen/${id}`);
}

/** Of one sector, by its key. */
export function sectorAddresses(key: string): Verzameladressen {
  return addressesIn(`${V1}sectoren/${key}`);
}

function addressesIn(begin: string): Verzameladressen {
  return { json: `${begin}.json`, atom: `${begin}.atom`, jsonFeed: `${begin}.feed.json` };
}

/** Where the photo of a piece is for others; a piece without one has none there. */
export function fotoAddress(id: string): string {
  return `/delen/${id}/foto.jpg`;
}
