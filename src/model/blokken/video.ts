import { defineBlock } from '../block.ts';
import { optional } from '../field.ts';
import { file, formatted, text } from '../fieldKinds.ts';

/** A film of our own with captions, or a plain link to a film elsewhere. */
export const video = defineBlock({
  name: 'Video',
  label: 'Video',
  hint: 'Een eigen film met ondertiteling, of een link naar een film op een andere site.',
  place: 'flow',
  body: 'none',
  example: '<Video titel="De film" bestand="./film.mp4" ondertiteling="./film.vtt" />',
  fields: {
    titel: text({ label: 'Titel', hint: 'Waar de film over gaat.' }),
    bestand: optional(file({ label: 'Film', hint: 'De film zelf.', media: 'video' })),
    ondertiteling: optional(
      file({ label: 'Ondertiteling', hint: 'Wat er gezegd wordt, als .vtt.', media: 'captions' }),
    ),
    adres: optional(
      formatted({ label: 'Adres', hint: 'Waar de film elders staat.', format: 'webadres' }),
    ),
  },
  rules: [
    {
      field: ['bestand'],
      check: ({ bestand, adres }) =>
        (bestand === undefined) === (adres === undefined)
          ? {
              problem: 'en het adres zijn allebei leeg of allebei ingevuld',
              mend: 'kies één van de twee: een eigen film of een adres op een andere site',
            }
          : null,
    },
    {
      field: ['ondertiteling'],
      check: ({ bestand, ondertiteling }) =>
        bestand !== undefined && ondertiteling === undefined
          ? {
              problem: 'ontbreekt',
              mend: 'maak ondertiteling als .vtt-bestand, zodat iedereen de film kan volgen',
            }
          : null,
    },
  ],
});
