import { defineBlock } from '../block.ts';
import { reference } from '../fieldKinds.ts';

/** A word in a sentence that is explained on the spot. */
export const begrip = defineBlock({
  name: 'Begrip',
  label: 'Begrip',
  hint: 'Een moeilijk woord in een zin, met uitleg die je kunt openen.',
  place: 'inline',
  body: 'words',
  example: 'een <Begrip begrip="bol">bol-opleiding</Begrip> volgen',
  fields: {
    begrip: reference({ label: 'Begrip', hint: 'Kies een begrip.', to: 'begrippen' }),
  },
});
