import { defineModel } from '../collection.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** Pages with a text of their own, such as "Over deze site". */
export const paginas = defineModel({
  name: 'paginas',
  label: 'Pagina’s',
  labelOne: 'Pagina',
  hint: 'Een losse pagina, zoals Over deze site.',
  extension: 'mdx',
  address: '/',
  fields: { ...addressedFields, ...placingFields },
  rules: [everyGroundIsComplete],
});
