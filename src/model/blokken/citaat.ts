import { defineBlock } from '../block.ts';
import { optional } from '../field.ts';
import { choice, person, text } from '../fieldKinds.ts';

/** Somebody's own words, approved by that person. */
export const citaat = defineBlock({
  name: 'Citaat',
  label: 'Citaat',
  hint: 'Iets dat iemand echt gezegd heeft, met toestemming of uit een openbare bron.',
  place: 'flow',
  body: 'text',
  example: '<Citaat wie="Naam" rol="student">De woorden zelf.</Citaat>',
  fields: {
    wie: person({ label: 'Wie', hint: 'Wie dit zei.', max: 80 }),
    rol: optional(text({ label: 'Rol', hint: 'Wat diegene doet, zoals student.', max: 80 })),
    taal: optional(
      choice({
        label: 'Taal',
        hint: 'Alleen als het geen Nederlands is. Wie laat voorlezen, hoort de woorden dan goed.',
        options: {
          en: 'Engels',
          de: 'Duits',
          fr: 'Frans',
          ar: 'Arabisch',
          tr: 'Turks',
          uk: 'Oekraïens',
        },
      }),
    ),
  },
});
