/** The documents of `/api/v1/`, from what is on the site. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import { makersVanVerhaal } from '#src/bieb/makersVan.ts';
import { pictureSize } from '#src/bieb/media.ts';
import { sectorZoeker } from '#src/bieb/sectorenVan.ts';
import {
  apiAddresses,
  fotoAddress,
  schoolAddresses,
  sectorAddresses,
  type Verzameladressen,
} from '#src/delen/api/addresses.ts';
import { apiDocument, type ApiDocument, type ApiStuk } from '#src/delen/api/schema.ts';
import { deelbeeldAddress } from '#src/delen/deelbeeld/addresses.ts';
import { deelbeeldAlt } from '#src/delen/deelbeeld/alt.ts';
import { LINKMAAT, deelbeeldmaten } from '#src/delen/deelbeeld/maten.ts';
import { fotomaat } from '#src/delen/api/fotomaat.ts';
import { embedAddress } from '#src/delen/inbedden/codes.ts';
import { qrAddresses } from '#src/delen/qr/qrAddresses.ts';
import { SITE_NAME, absolute } from '#src/metadata/site.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import type { Stuk } from './stukken.ts';

/** What every document begins with. */
export const KOP = { $schema: absolute(apiAddresses.schema), versie: 1 } as const;

/** An answer with a document, checked against its own schema. */
export function antwoord(document: ApiDocument): Response {
  return Response.json(apiDocument.parse(document));
}

/** What there is to read about everything: the full address of each document, and in Dutch what it is. */
export function documenten(): Array<{ adres: string; wat: string }> {
  const lijst: ReadonlyArray<readonly [adres: string, wat: string]> = [
    [apiAddresses.ambassadeurs, 'Alle ambassadeurs.'],
    [apiAddresses.verhalen, 'Alle verhalen.'],
    [apiAddresses.scholen, 'De scholen, met het adres van hun eigen lijst.'],
    [apiAddresses.sectoren, 'De sectoren, met het adres van hun eigen lijst.'],
    [apiAddresses.agenda, 'Wat er in de agenda staat en nog komt.'],
    [apiAddresses.oproepen, 'De oproepen die nu open zijn.'],
    [apiAddresses.oproepenAtom, 'De oproepen die nu open zijn, als Atom-feed.'],
    [apiAddresses.oproepenFeed, 'De oproepen die nu open zijn, als JSON Feed.'],
    [apiAddresses.atom, 'Het nieuwste van alles, als Atom-feed.'],
    [apiAddresses.jsonFeed, 'Het nieuwste van alles, als JSON Feed.'],
  ];
  return lijst.map(([adres, wat]) => ({ adres: absolute(adres), wat }));
}

/** What there is to read, for whoever opens the door. */
export function index(): ApiDocument {
  return {
    ...KOP,
    soort: 'index',
    titel: SITE_NAME,
    uitleg: `Hoe je dit gebruikt, staat op ${absolute('/voor-scholen/')}. In versie 1 komen er hoogstens velden bij.`,
    documenten: documenten(),
  };
}

/** A list of pieces. */
export async function lijst(titel: string, stukken: readonly Stuk[]): Promise<ApiDocument> {
  const [verwijzingen, vakken] = await Promise.all([verwijzer(), all('vakken')]);
  const sectorenVan = sectorZoeker(vakken);
  return {
    ...KOP,
    soort: 'lijst',
    titel,
    stukken: await Promise.all(
      stukken.map(async (stuk) => ({
        ...(await alsStuk(stuk, vakken)),
        scholen: verwijzingen(stuk.data.scholen),
        sectoren: verwijzingen(sectorenVan(stuk.data)),
      })),
    ),
  };
}

/** A function that turns the ids of schools and sectors into references; absent ones are left out. */
export async function verwijzer(): Promise<
  (ids: readonly string[]) => Array<{ id: string; titel: string }>
> {
  const [scholen, sectoren] = await Promise.all([all('scholen'), all('sectoren')]);
  const namen = new Map([...scholen, ...sectoren].map(({ id, data }) => [id, data.titel]));
  return (ids) =>
    ids.flatMap((id) => {
      const titel = namen.get(id);
      return titel === undefined ? [] : [{ id, titel }];
    });
}

async function alsStuk(
  stuk: Stuk,
  vakken: ReadonlyArray<Item<'vakken'>>,
): Promise<Omit<ApiStuk, 'scholen' | 'sectoren'>> {
  const { id, collection, data, address, picture } = stuk;
  const isAmbassadeur = collection === 'ambassadeurs';
  const { breedte, hoogte } = deelbeeldmaten[LINKMAAT];
  return {
    id,
    soort: isAmbassadeur ? 'ambassadeur' : 'verhaal',
    titel: data.titel,
    samenvatting: data.samenvatting,
    datum: data.datum,
    gepubliceerd: data.publicatiedatum,
    gewijzigd: data.gewijzigd ?? null,
    permanent: absolute(permanentAddress(id)),
    adres: absolute(address ?? '/'),
    kaart: absolute(embedAddress(id)),
    qr: absolute(qrAddresses(id).svg),
    foto:
      picture === null
        ? null
        : {
            adres: absolute(fotoAddress(id)),
            ...fotomaat(await pictureSize(picture.path)),
            alt: picture.alt,
            maker: picture.maker,
          },
    deelbeeld: {
      adres: absolute(deelbeeldAddress(id, LINKMAAT)),
      breedte,
      hoogte,
      alt: deelbeeldAlt({
        titel: data.titel,
        isPortret: isAmbassadeur,
        makers: stuk.collection === 'verhalen' ? makersVanVerhaal(stuk, vakken) : undefined,
      }),
      maker: null,
    },
  };
}

/** The schools, each with where its own pieces are. */
export async function scholen(): Promise<ApiDocument> {
  return {
    ...KOP,
    soort: 'scholen',
    scholen: (await all('scholen')).map(({ id, data }) => ({
      id,
      titel: data.titel,
      ...volledig(schoolAddresses(id)),
      afkorting: data.afkorting ?? null,
      website: data.website,
      permanent: absolute(permanentAddress(id)),
      kaart: absolute(embedAddress(id)),
    })),
  };
}

/** The sectors, each with where its own pieces are. */
export async function sectoren(): Promise<ApiDocument> {
  return {
    ...KOP,
    soort: 'sectoren',
    sectoren: (await all('sectoren')).map(({ id, data }) => ({
      id,
      titel: data.titel,
      ...volledig(sectorAddresses(id)),
    })),
  };
}

function volledig({ json, atom, jsonFeed }: Verzameladressen) {
  return { data: absolute(json), atom: absolute(atom), jsonFeed: absolute(jsonFeed) };
}
