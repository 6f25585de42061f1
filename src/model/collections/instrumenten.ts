import { defineModel } from '../collection.ts';
import { longText, number, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { taalFields } from '../shared/taal.ts';
import { zoekFields } from '../shared/zoeken.ts';

/** Instruments: kinds of things that a city can do for its mbo. The plans of cities are compared by them. */
export const instrumenten = defineModel({
  name: 'instrumenten',
  label: 'Instrumenten',
  labelOne: 'Instrument',
  hint: 'Iets wat een stad kan inzetten voor het mbo, zoals stages of een campagne.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'Kort, zoals Studentenleven.', max: 40 }),
    samenvatting: longText({ label: 'Uitleg', hint: 'Wat het is, in één zin.', max: 160 }),
    volgorde: number({
      label: 'Volgorde',
      hint: 'De plek in de vergelijking: 1 staat bovenaan.',
      min: 1,
      max: 99,
    }),
    ...zoekFields,
    ...taalFields,
  },
});
