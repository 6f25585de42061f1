import { defineModel } from '../collection.ts';
import { number } from '../fieldKinds.ts';
import { addressedFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** The handbook for editors, a chapter each. On the site, but not in search engines. */
export const handboek = defineModel({
  name: 'handboek',
  label: 'Handboek',
  labelOne: 'Hoofdstuk',
  hint: 'Uitleg voor wie op deze site schrijft.',
  extension: 'mdx',
  address: '/handboek/',
  hidden: true,
  fields: {
    ...addressedFields,
    volgorde: number({
      label: 'Volgorde',
      hint: 'Het hoeveelste hoofdstuk het is.',
      min: 1,
      max: 50,
    }),
  },
  rules: [everyGroundIsComplete],
});
