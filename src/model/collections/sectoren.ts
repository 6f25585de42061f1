import { defineModel } from '../collection.ts';
import { longText, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { taalFields } from '../shared/taal.ts';
import { zoekFields } from '../shared/zoeken.ts';

/** Sectors: broad fields of work that gather trades. */
export const sectoren = defineModel({
  name: 'sectoren',
  label: 'Sectoren',
  labelOne: 'Sector',
  hint: 'Een groep vakken die bij elkaar horen.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'De naam van de sector.', max: 40 }),
    samenvatting: longText({ label: 'Uitleg', hint: 'Wat deze sector doet.', max: 160 }),
    ...zoekFields,
    ...taalFields,
  },
});
