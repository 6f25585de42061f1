import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, group, list, longText, number, text } from '../fieldKinds.ts';
import { grafiekregels } from '../grafiek/regels.ts';
import { MEESTE, TELBAAR } from '../grafiek/vormen.ts';
import { sleutel } from '../shared/addressed.ts';
import { cijfergroep } from '../shared/cijfergroep.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

const punt = group({
  label: 'Punt',
  hint: 'Eén getal in de grafiek.',
  fields: {
    label: text({
      label: 'Wat of welk jaar',
      hint: 'Zoals 2019-2020, Nederlanders of goud.',
      max: 60,
    }),
    waarde: number({ label: 'Getal', hint: 'Alleen het getal, zoals 27400.', min: 0, max: MEESTE }),
    van: optional(
      number({
        label: 'Van hoeveel',
        hint: 'Alleen bij een deel van het geheel: 100 bij procenten, 4 bij 1 op de 4.',
        min: 2,
        max: TELBAAR.ramen,
      }),
    ),
    onderdeelVan: optional(
      text({
        label: 'Onderdeel van',
        hint: 'Alleen bij staven: de kop waar deze staaf onder staat.',
        max: 60,
      }),
    ),
    stand: optional(
      choice({
        label: 'Nog voorlopig?',
        hint: 'Kies dit als de teller zegt dat het getal nog kan veranderen.',
        options: { voorlopig: 'Voorlopig' },
      }),
    ),
  },
});

/** Plots: series and comparisons of one count. They stand on /cijfers/ and in texts (`Grafiek`). */
export const grafieken = defineModel({
  name: 'grafieken',
  label: 'Grafieken',
  labelOne: 'Grafiek',
  hint: 'Getallen uit één telling, als tekening met een tabel.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({
      label: 'Naam',
      hint: 'Waar de grafiek over gaat, in een paar woorden.',
      max: 70,
    }),
    groep: cijfergroep,
    volgorde: number({
      label: 'Volgorde',
      hint: 'De hoeveelste grafiek het is onder de kop.',
      min: 1,
      max: 50,
    }),
    vorm: choice({
      label: 'Vorm',
      hint: 'Jaren voor een reeks, staven om te vergelijken, ramen voor een deel, tellen voor kleine aantallen.',
      options: {
        jaren: 'Jaren: een huis per jaar',
        staven: 'Staven: een strook per getal',
        deel: 'Deel van het geheel: ramen met licht aan',
        tellen: 'Tellen: zoveel mensen of medailles',
      },
    }),
    teken: optional(
      choice({
        label: 'Wat wordt er getekend?',
        hint: 'Alleen bij tellen. Medailles staan in de volgorde goud, zilver, brons.',
        options: { mensen: 'Mensen', medailles: 'Medailles' },
      }),
    ),
    zin: longText({
      label: 'Wat zie je?',
      hint: 'Vertel in één of twee zinnen wat de grafiek laat zien.',
      max: 240,
    }),
    waarvan: text({
      label: 'Waarvan',
      hint: 'Wat er geteld is, en van welke groep. Staat boven de tabel.',
      max: 140,
    }),
    eenheid: text({
      label: 'Eenheid',
      hint: 'Van alle getallen dezelfde: %, studenten of euro.',
      max: 30,
    }),
    periode: text({ label: 'Jaar of periode', hint: 'Wanneer het geteld is.', max: 40 }),
    punten: list({
      label: 'Getallen',
      hint: 'Alleen uit één en dezelfde telling. Twee tellingen zijn twee grafieken.',
      item: punt,
      min: 1,
      max: 10,
    }),
    totaal: optional(
      number({
        label: 'Totaal',
        hint: 'Alleen als de bron een totaal noemt. De site rekent het na.',
        min: 0,
        max: MEESTE,
      }),
    ),
    kanttekening: longText({
      label: 'Kanttekening',
      hint: 'Wat je moet weten om de getallen goed te lezen.',
      max: 320,
    }),
    bronnen,
    ...taalFields,
  },
  rules: grafiekregels,
});
