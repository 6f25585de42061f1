import { defineBlock } from '../block.ts';
import { reference } from '../fieldKinds.ts';

/** A figure from the collection `cijfers`, with its year, caveat and source. */
export const cijfer = defineBlock({
  name: 'Cijfer',
  label: 'Cijfer',
  hint: 'Een groot getal met waar het over gaat, het jaar en de bron.',
  place: 'flow',
  body: 'none',
  example: '<Cijfer cijfer="studenten-2022" />',
  fields: {
    cijfer: reference({ label: 'Cijfer', hint: 'Kies een cijfer.', to: 'cijfers' }),
  },
});
