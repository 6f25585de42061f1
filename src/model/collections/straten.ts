import { defineModel } from '../collection.ts';
import { text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** Editions of the mbo-straat: streets that were one for a day. */
export const straten = defineModel({
  name: 'straten',
  label: 'Straten',
  labelOne: 'Straat',
  hint: 'Een echte straat die een dag mbo-straat was.',
  extension: 'mdx',
  address: '/mbo-straat/edities/',
  fields: {
    ...addressedFields,
    ...placingFields,
    straat: text({ label: 'Straat of plein', hint: 'De naam van de straat of het plein.' }),
    plaats: text({ label: 'Plaats', hint: 'De stad of het dorp.' }),
  },
  rules: [everyGroundIsComplete],
});
