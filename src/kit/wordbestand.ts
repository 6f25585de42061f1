/** The Word file of a piece of the kit, made from what is on the site today. */
import { absenceToday, all, tekstVan, type Item } from '#src/bieb/index.ts';
import { permanentUrl } from '#src/delen/inbedden/codes.ts';
import { SITE_NAME, absolute, theSource } from '#src/metadata/site.ts';
import { optionLabel } from '#src/model/field.ts';
import { blokken } from '#src/model/blokken/index.ts';
import { mailboxes } from '../components/inhoud/mailboxes.ts';
import { wordDocument } from './word/document.ts';
import type { Opzoeken } from './word/opzoeken.ts';

const gemaakt = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The file. Made once for each build: its page, its address and the zips ask for it. */
export async function wordbestand(stuk: Item<'kitstukken'>): Promise<Uint8Array<ArrayBuffer>> {
  const tekst = await tekstVan(stuk);
  // What is in it, not only which one: a live page must offer what was changed a moment ago.
  const sleutel = JSON.stringify([stuk.id, stuk.data, tekst]);
  const bekend = gemaakt.get(sleutel);
  if (bekend !== undefined) return bekend;
  const nieuw = maak(stuk, tekst);
  gemaakt.set(sleutel, nieuw);
  return nieuw;
}

async function maak(
  { id, data, address }: Item<'kitstukken'>,
  tekst: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, samenvatting, bronnen, publicatiedatum, gewijzigd } = data;
  return wordDocument(
    {
      ...{ titel, samenvatting, tekst, bronnen },
      dag: gewijzigd ?? publicatiedatum,
      adres: permanentUrl(id, theSource),
      maker: SITE_NAME,
    },
    await opzoekenVanaf(address ?? '/'),
  );
}

/** Looks things up for a text on the page at `adres`: its own anchors lead there. */
async function opzoekenVanaf(adres: string): Promise<Opzoeken> {
  const [begrippen, cijfers, grafieken, isAbsent] = await Promise.all([
    all('begrippen'),
    all('cijfers'),
    all('grafieken'),
    absenceToday(),
  ]);
  return {
    begrip: (id) => begrippen.find((een) => een.id === id)?.data ?? null,
    cijfer: (id) => cijfers.find((een) => een.id === id)?.data ?? null,
    grafiek: (id) => grafieken.find((een) => een.id === id)?.data ?? null,
    contact: (gevraagd) => {
      const soort = blokken.Contact.fields.soort.schema.parse(gevraagd);
      return { waarvoor: optionLabel(blokken.Contact.fields.soort, soort), ...mailboxes[soort] };
    },
    adres: (naar) => {
      if (isAbsent(naar)) return null;
      return absolute(naar.startsWith('#') ? adres + naar : naar);
    },
  };
}
