import { defineModel } from '../collection.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** News: short items, for what has fewer facts than a story needs. */
export const nieuws = defineModel({
  name: 'nieuws',
  label: 'Nieuws',
  labelOne: 'Nieuwsbericht',
  hint: 'Een kort bericht over iets dat gebeurd is of gaat gebeuren.',
  extension: 'mdx',
  address: '/nieuws/',
  fields: { ...addressedFields, ...placingFields },
  rules: [everyGroundIsComplete],
});
