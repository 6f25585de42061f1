import { defineBlock } from '../block.ts';
import { text } from '../fieldKinds.ts';

/** Moments in time order. */
export const tijdlijn = defineBlock({
  name: 'Tijdlijn',
  label: 'Tijdlijn',
  hint: 'Momenten op volgorde. Begin elk punt van de lijst met de datum in vet.',
  place: 'flow',
  body: 'list',
  example: '<Tijdlijn titel="Hoe het ging">\n\n* **2021** Dit gebeurde.\n\n</Tijdlijn>',
  fields: { titel: text({ label: 'Titel', hint: 'Waar de tijdlijn over gaat.', max: 80 }) },
});
