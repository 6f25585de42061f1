/** Items that exist on the style guide only: short and very long words, with and without a photo. */
import type { Item } from '#src/bieb/item.ts';
import type { Tekenbaar } from '../grafiek/beeldVan.ts';
import proefbeeld from './proefbeeld.png';

/** The longest words of the language, to see where they break. */
export const LANG_WOORD = 'Arbeidsmarktcommunicatiespecialistenopleiding';
/** A sentence that is as long as the model allows. */
export const LANGE_ZIN =
  'Deze zin is zo lang als een samenvatting mag zijn, want pas dan zie je of een vlak, een raam of een huis er plaats voor heeft zonder iets af te snijden.';

const BRON = { titel: 'Een proefbron', uitgever: 'De stijlgids' };

// What every item has. A function: two items must not share a list.
function gemeen() {
  return {
    oudeSlugs: [],
    publicatiedatum: '2026-01-01',
    status: 'gepubliceerd' as const,
    bronnen: [BRON],
    scholen: [],
    vakken: [],
    sectoren: [],
    themas: [],
    geportretteerd: [],
    zoekwoorden: [],
    taaluitzonderingen: [],
  };
}

/** A story that shows `titel`; without `datum` its date is not known. */
export function verhaal(
  id: string,
  titel: string,
  samenvatting: string,
  datum = 'onbekend',
): Item<'verhalen'> {
  return {
    collection: 'verhalen',
    id,
    address: '/verhalen/',
    picture: null,
    data: {
      ...gemeen(),
      id,
      slug: id,
      titel,
      samenvatting,
      datum,
      makers: [],
      ambassadeurs: [],
    },
  };
}

/** An ambassadeur with this name, behind the window with the test picture or behind an initial. */
export function ambassadeur(
  id: string,
  titel: string,
  samenvatting: string,
  foto: boolean,
): Item<'ambassadeurs'> {
  return {
    collection: 'ambassadeurs',
    id,
    address: '/ambassadeurs/',
    picture: foto
      ? {
          source: proefbeeld,
          path: 'proefbeeld.png',
          alt: 'Een getekend proefportret',
          maker: 'de stijlgids',
        }
      : null,
    data: {
      ...gemeen(),
      id,
      slug: id,
      titel,
      samenvatting,
      datum: 'onbekend',
      soort: 'gekozen',
      vensterbank: ['boek', 'beker'],
      verhalen: [],
      grond: { soort: 'openbare-bron', kanalen: ['site'] },
    },
  };
}

/** A school called `titel`. */
export function school(id: string, titel: string): Item<'scholen'> {
  return {
    collection: 'scholen',
    id,
    address: '/scholen/',
    picture: null,
    data: {
      ...gemeen(),
      id,
      slug: id,
      titel,
      samenvatting: LANGE_ZIN,
      datum: 'onbekend',
      plaats: 'Utrecht',
      website: 'https://voorbeeld.example/',
    },
  };
}

/** A plot in every form, with numbers that are made up. */
export const grafieken: readonly Tekenbaar[] = [
  grafiek('jaren', [
    { label: '2019-2020', waarde: 400_000 },
    { label: '2020-2021', waarde: 90_000 },
    { label: '2021-2022', waarde: 20_000 },
    { label: '2022-2023', waarde: 0 },
    { label: '2023-2024', waarde: 350_000 },
    { label: '2024-2025', waarde: 300_000, stand: 'voorlopig' },
  ]),
  grafiek('staven', [
    { label: 'Een staaf', waarde: 900, onderdeelVan: 'Kort' },
    { label: LANG_WOORD, waarde: 3, onderdeelVan: LANG_WOORD },
    { label: 'Nog een staaf', waarde: 450, onderdeelVan: LANG_WOORD },
  ]),
  grafiek('deel', [
    { label: 'van de honderd', waarde: 28.2, van: 100 },
    { label: 'van de vier', waarde: 1, van: 4 },
  ]),
  grafiek('tellen', [{ label: LANG_WOORD, waarde: 31 }], 'mensen'),
  grafiek(
    'tellen',
    [
      { label: 'goud', waarde: 1 },
      { label: 'zilver', waarde: 2 },
      { label: 'brons', waarde: 3 },
    ],
    'medailles',
  ),
];

function grafiek(
  vorm: Tekenbaar['vorm'],
  punten: Tekenbaar['punten'],
  teken?: Tekenbaar['teken'],
): Tekenbaar {
  return { titel: `Een grafiek: ${vorm}`, vorm, punten, teken, eenheid: 'proefpersonen' };
}
