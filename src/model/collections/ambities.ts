import { defineModel } from '../collection.ts';
import { list, longText, reference, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

/** Ambitions: what a plan wants in the end. */
export const ambities = defineModel({
  name: 'ambities',
  label: 'Ambities',
  labelOne: 'Ambitie',
  hint: 'Wat een plan uiteindelijk wil bereiken.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'De ambitie in een paar woorden.', max: 80 }),
    plan: reference({ label: 'Plan', hint: 'Van welk plan het een ambitie is.', to: 'plannen' }),
    nummer: text({ label: 'Nummer', hint: 'Het nummer in het plan, zoals 1.', max: 4 }),
    samenvatting: longText({ label: 'Kern', hint: 'Wat het plan hiermee wil.', max: 240 }),
    wie: list({
      label: 'Wie doet mee',
      hint: 'De partijen die eraan werken.',
      item: text({ label: 'Partij', hint: 'Een organisatie of groep.', max: 80 }),
    }),
    bronnen,
    ...taalFields,
  },
});
