import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice } from '../fieldKinds.ts';
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
  fields: {
    ...addressedFields,
    ...placingFields,
    tekening: optional(
      choice({
        label: 'Tekening',
        hint: 'Wat naast de titel op de stoep staat.',
        options: {
          bed: 'Bed met verpleegkundige',
          brood: 'Brood',
          halte: 'Bus bij de halte',
          kelder: 'Werfkelder',
          onthulling: 'Onthulling van een straatnaambord',
          schilder: 'Schilder op de ladder',
          steiger: 'Huis in de steigers',
          waaierdeur: 'Voordeur met waaier',
          witraam: 'Raam waar nog niemand woont',
        },
      }),
    ),
  },
  rules: [everyGroundIsComplete],
});
