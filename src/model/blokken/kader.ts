import { defineBlock } from '../block.ts';
import { text } from '../fieldKinds.ts';

/** An aside: a piece of text set apart. */
export const kader = defineBlock({
  name: 'Kader',
  label: 'Kader',
  hint: 'Een stukje tekst apart, met een eigen kop.',
  place: 'flow',
  body: 'text',
  example: '<Kader titel="Goed om te weten">De tekst.</Kader>',
  fields: { titel: text({ label: 'Titel', hint: 'De kop van het kader.', max: 80 }) },
});
