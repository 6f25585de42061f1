import { defineBlock } from '../block.ts';
import { reference } from '../fieldKinds.ts';

/** A plot from the collection `grafieken`, with its sentence, table, caveat and source. */
export const grafiek = defineBlock({
  name: 'Grafiek',
  label: 'Grafiek',
  hint: 'Een tekening van getallen, met de tabel, het jaar en de bron.',
  place: 'flow',
  body: 'none',
  example: '<Grafiek grafiek="studenten-per-jaar" />',
  fields: {
    grafiek: reference({ label: 'Grafiek', hint: 'Kies een grafiek.', to: 'grafieken' }),
  },
});
