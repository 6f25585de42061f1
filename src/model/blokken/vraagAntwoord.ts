import { defineBlock } from '../block.ts';
import { text } from '../fieldKinds.ts';

/** A question that unfolds its answer. */
export const vraagAntwoord = defineBlock({
  name: 'VraagAntwoord',
  label: 'Vraag en antwoord',
  hint: 'Een vraag. Wie erop klikt, leest het antwoord.',
  place: 'flow',
  body: 'text',
  example: '<VraagAntwoord vraag="Wat is bol?">Het antwoord.</VraagAntwoord>',
  fields: { vraag: text({ label: 'Vraag', hint: 'De vraag, met een vraagteken.', max: 120 }) },
});
