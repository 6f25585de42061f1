/** Events and calls as documents of `/api/v1/`. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import { sectorZoeker } from '#src/bieb/sectorenVan.ts';
import { agendaAddresses } from '#src/delen/agenda/addresses.ts';
import type { ApiDocument } from '#src/delen/api/schema.ts';
import { absolute } from '#src/metadata/site.ts';
import { amsterdamPeriod } from '#src/metadata/period.ts';
import { EVENT_FILE } from '#src/model/collections/agenda.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import { KOP, verwijzer } from './api.ts';

/** The events. */
export async function agenda(items: ReadonlyArray<Item<'agenda'>>): Promise<ApiDocument> {
  const plaats = await plaatser();
  return {
    ...KOP,
    soort: 'agenda',
    ics: absolute(agendaAddresses.ics),
    activiteiten: items.map((item) => {
      const { data, address } = item;
      const { start, end } = amsterdamPeriod(data);
      return {
        ...kern(item),
        begin: start,
        einde: end,
        gaatDoor: data.doorgang === 'ja',
        plek: data.plek,
        straatEnPlaats: data.straatEnPlaats ?? null,
        organisator: data.organisator,
        voorWie: data.voorWie,
        prijs: data.prijs ?? null,
        aanmelden: {
          nodig: data.aanmelden === 'nodig',
          link: data.aanmeldlink === undefined ? null : absolute(data.aanmeldlink),
          tot: data.aanmeldenTot ?? null,
        },
        ics: absolute(`${address ?? '/agenda/'}${EVENT_FILE}`),
        ...plaats(data),
      };
    }),
  };
}

/** The calls. */
export async function oproepen(items: ReadonlyArray<Item<'oproepen'>>): Promise<ApiDocument> {
  const plaats = await plaatser();
  return {
    ...KOP,
    soort: 'oproepen',
    oproepen: items.map((item) => {
      const { data } = item;
      return {
        ...kern(item),
        openVanaf: data.datum,
        openTot: data.sluit,
        aanbieder: data.aanbieder,
        soortAanbieder: data.soortAanbieder,
        voorWie: data.voorWie,
        schooljaar: data.schooljaar,
        periode: data.periode,
        plekken: data.plaatsen ?? null,
        reageren: absolute(data.reageren),
        ...plaats(data),
      };
    }),
  };
}

function kern({ id, data, address }: Item<'agenda' | 'oproepen'>) {
  return {
    id,
    titel: data.titel,
    samenvatting: data.samenvatting,
    gepubliceerd: data.publicatiedatum,
    gewijzigd: data.gewijzigd ?? null,
    permanent: absolute(permanentAddress(id)),
    adres: absolute(address ?? '/'),
  };
}

/** A function that gives the schools and the sectors of an item. */
async function plaatser() {
  const [verwijzingen, vakken] = await Promise.all([verwijzer(), all('vakken')]);
  const sectorenVan = sectorZoeker(vakken);
  return (data: Item<'agenda' | 'oproepen'>['data']) => ({
    scholen: verwijzingen(data.scholen),
    sectoren: verwijzingen(sectorenVan(data)),
  });
}
