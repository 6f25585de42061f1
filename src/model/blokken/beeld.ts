import { defineBlock } from '../block.ts';
import { optional } from '../field.ts';
import { file, text } from '../fieldKinds.ts';

/** A picture in a text. */
export const beeld = defineBlock({
  name: 'Beeld',
  label: 'Beeld',
  hint: 'Een foto of tekening in de tekst.',
  place: 'flow',
  body: 'none',
  example: '<Beeld bestand="./foto.jpg" alt="Wat je ziet" maker="Naam" />',
  fields: {
    bestand: file({ label: 'Bestand', hint: 'Een foto naast deze tekst.', media: 'image' }),
    alt: text({
      label: 'Wat zie je?',
      hint: 'Beschrijf in één zin wat er te zien is, voor wie het beeld niet ziet.',
      max: 200,
    }),
    maker: text({ label: 'Maker', hint: 'Wie het beeld maakte.', max: 80 }),
    bijschrift: optional(
      text({ label: 'Bijschrift', hint: 'De regel onder het beeld.', max: 200 }),
    ),
  },
});
