import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, list, number, reference } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete, grond, groundIsComplete } from '../shared/ground.ts';

/** People, training firms and pioneers who show the mbo to the city. */
export const ambassadeurs = defineModel({
  name: 'ambassadeurs',
  label: 'Ambassadeurs',
  labelOne: 'Ambassadeur',
  hint: 'Iemand die het Utrechtse mbo een gezicht geeft.',
  extension: 'mdx',
  address: '/ambassadeurs/',
  fields: {
    ...addressedFields,
    ...placingFields,
    soort: choice({
      label: 'Soort ambassadeur',
      hint: 'Hoe iemand ambassadeur werd.',
      options: {
        gekozen: 'Gekozen door een school',
        leerbedrijf: 'Leerbedrijf',
        voortrekker: 'Voortrekker',
      },
    }),
    jaar: optional(
      number({
        label: 'Jaar',
        hint: 'Het jaar als ambassadeur, als dat bekend is.',
        min: 2014,
        max: 2100,
      }),
    ),
    vensterbank: list({
      label: 'Op de vensterbank',
      hint: 'Twee dingen uit het vak. Ze staan in het raam als er geen foto is.',
      min: 2,
      max: 2,
      item: choice({
        label: 'Ding',
        hint: 'Kies een ding.',
        options: {
          beker: 'Beker',
          boek: 'Boek',
          camera: 'Camera',
          klapbord: 'Klapbord',
          plant: 'Plant',
        },
      }),
    }),
    verhalen: list({
      label: 'Verhalen',
      hint: 'Verhalen over deze ambassadeur.',
      max: 8,
      item: reference({ label: 'Verhaal', hint: 'Kies een verhaal.', to: 'verhalen' }),
    }),
    grond,
  },
  rules: [groundIsComplete, everyGroundIsComplete],
});
