/** Items that exist on the style guide only: short and very long words, with and without a photo. */
import type { Item } from '#src/bieb/item.ts';
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
