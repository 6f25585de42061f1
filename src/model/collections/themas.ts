import { defineModel } from '../collection.ts';
import { longText, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { taalFields } from '../shared/taal.ts';
import { zoekFields } from '../shared/zoeken.ts';

/** Themes that stories and news are about. */
export const themas = defineModel({
  name: 'themas',
  label: 'Thema’s',
  labelOne: 'Thema',
  hint: 'Een onderwerp dat verhalen verbindt.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'De naam van het thema.', max: 40 }),
    samenvatting: longText({ label: 'Uitleg', hint: 'Waar het over gaat.', max: 160 }),
    ...zoekFields,
    ...taalFields,
  },
});
