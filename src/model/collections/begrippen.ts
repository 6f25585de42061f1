import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, longText, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';
import { zoekFields } from '../shared/zoeken.ts';

/** Terms and abbreviations, explained. The block `Begrip` refers to one. */
export const begrippen = defineModel({
  name: 'begrippen',
  label: 'Begrippen',
  labelOne: 'Begrip',
  hint: 'Een afkorting of vakwoord met uitleg.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Begrip', hint: 'De afkorting of het woord, zoals bol.', max: 60 }),
    voluit: optional(
      text({ label: 'Voluit', hint: 'Waar de afkorting voor staat.', max: 120, verbatim: true }),
    ),
    uitleg: longText({ label: 'Uitleg', hint: 'Wat het betekent, in gewone woorden.', max: 240 }),
    inTeksten: optional(
      choice({
        label: 'Uitleggen in teksten?',
        hint: 'Bij een afkorting: de eerste keer in een tekst kun je de uitleg openen. Kies nee als iedereen haar kent.',
        initial: 'ja',
        options: { ja: 'Ja', nee: 'Nee' },
      }),
    ),
    bronnen,
    ...zoekFields,
    ...taalFields,
  },
});
