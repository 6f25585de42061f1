import { defineBlock } from '../block.ts';
import { formatted, text } from '../fieldKinds.ts';

/** A link that stands out. */
export const knop = defineBlock({
  name: 'Knop',
  label: 'Knop',
  hint: 'Een opvallende link naar de volgende stap.',
  place: 'flow',
  body: 'none',
  example: '<Knop tekst="Lees het plan" naar="/plan/" />',
  fields: {
    tekst: text({ label: 'Tekst', hint: 'Wat er op de knop staat.', max: 40 }),
    naar: formatted({ label: 'Naar', hint: 'Waar de knop heen gaat.', format: 'naar' }),
  },
});
