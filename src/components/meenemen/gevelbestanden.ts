/** The files of a house: to take along to a newsletter, a website or a poster. */
import sharp from 'sharp';
import type { Item } from '#src/bieb/index.ts';
import { dagdeelVan, type Dagdeel } from '#src/model/etmaal.ts';
import { pand } from '#src/straat/gevel/pand.ts';
import { kaart } from '#src/straat/los/kaart.ts';
import { losseTekening } from '#src/straat/los/losseTekening.ts';
import { huisVanGevel } from '../huizen/huisVan.ts';
import { atelier } from './atelier.ts';
import { SCHERPTE, VERMELDING, altVan, makersVan, type Gevelbestanden } from './beschrijving.ts';

const LUCHTEN: Readonly<Record<Dagdeel, string>> = {
  nacht: 'lucht-nacht',
  ochtend: 'lucht-roze',
  dag: 'lucht-hemel',
  middag: 'lucht-geel',
  avond: 'lucht-oranje',
};
const gemaakt = new Map<string, Promise<Gevelbestanden>>();

/** The files of this house. Made once for each build: its page and its addresses ask for them. */
export function gevelbestanden(item: Item<'gevels'>, vak: Item<'vakken'>): Promise<Gevelbestanden> {
  // What is drawn, not only who: a live page must show what was changed a moment ago.
  const sleutel = JSON.stringify([item.id, item.data, vak.data]);
  const bekend = gemaakt.get(sleutel);
  if (bekend !== undefined) return bekend;
  const nieuw = maak(item, vak);
  gemaakt.set(sleutel, nieuw);
  return nieuw;
}

async function maak(item: Item<'gevels'>, vak: Item<'vakken'>): Promise<Gevelbestanden> {
  const { titel, uur } = item.data;
  const dagdeel = dagdeelVan(uur);
  const makers = makersVan(vak);
  const huis = huisVanGevel(item, vak);
  const alt = altVan(item, vak);
  const vanMaker = (beeld: string) => `${beeld} ${VERMELDING}.`;
  const los = losseTekening(
    pand(huis),
    { titel, omschrijving: vanMaker(alt.gevel), schema: 'dag', lucht: null, rand: 8 },
    atelier,
  );
  const opKaart = kaart(
    {
      pand: pand({ ...huis, aan: dagdeel === 'nacht' || dagdeel === 'avond' }),
      dagdeel,
      zaad: item.id,
      makers,
    },
    atelier.schrift,
  );
  const metLucht = losseTekening(
    opKaart,
    { titel, omschrijving: vanMaker(alt.kaart), schema: 'dag', lucht: LUCHTEN[dagdeel], rand: 0 },
    atelier,
  );
  const [gevelPng, kaartPng] = await Promise.all([png(los, alt.gevel), png(metLucht, alt.kaart)]);
  return {
    bestanden: {
      'gevel.svg': new TextEncoder().encode(los),
      'gevel.png': gevelPng,
      'kaart.png': kaartPng,
    },
    kaartZijde: opKaart.breedte,
    alt,
  };
}

// The street is drawn in flat colours: a palette holds them all, and halves the file.
async function png(svg: string, beeld: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(Buffer.from(svg), { density: 72 * SCHERPTE })
    .withMetadata({ density: 72 * SCHERPTE })
    .withExif({ IFD0: { ImageDescription: beeld, Copyright: VERMELDING } })
    .png({ palette: true, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(bytes);
}
