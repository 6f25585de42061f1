import { defineModel } from '../collection.ts';
import { choice, longText, reference, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { taalFields } from '../shared/taal.ts';
import { zoekFields } from '../shared/zoeken.ts';

/** Trades: the unit of the street. Each belongs to one sector and has a sign on its house. */
export const vakken = defineModel({
  name: 'vakken',
  label: 'Vakken',
  labelOne: 'Vak',
  hint: 'Een vak dat je op het mbo leert.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'Het vak, zoals bakker.', max: 40 }),
    meervoud: text({
      label: 'Makers in het meervoud',
      hint: 'Komt op het rode label achter Utrechtse, zoals bakkers.',
      max: 40,
    }),
    samenvatting: longText({
      label: 'Wat maakt dit vak mogelijk?',
      hint: 'Wat de stad zou missen zonder dit vak.',
      max: 160,
    }),
    sector: reference({ label: 'Sector', hint: 'Bij welke sector het hoort.', to: 'sectoren' }),
    teken: choice({
      label: 'Gevelteken',
      hint: 'Het teken op het ronde bord aan de gevel.',
      options: {
        bliksem: 'Bliksem',
        camera: 'Camera',
        hanger: 'Kleerhanger',
        kaars: 'Kaars',
        krakeling: 'Krakeling',
        kruis: 'Kruis',
        kwast: 'Kwast',
        letter: 'Letter',
        moer: 'Moer',
        noot: 'Muzieknoot',
        pan: 'Pan',
        plant: 'Plant',
        schaar: 'Schaar',
        scherm: 'Scherm',
        spot: 'Spotlicht',
        stuur: 'Stuur',
        tas: 'Tas',
        troffel: 'Troffel',
      },
    }),
    ...zoekFields,
    ...taalFields,
  },
});
