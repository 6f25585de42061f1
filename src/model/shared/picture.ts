/** A picture beside an entry. Without a text alternative and a maker it is not published. */
import { file, group, text } from '../fieldKinds.ts';

/** The file of a picture, with what a reader who cannot see it needs, and who made it. */
export const beeld = group({
  label: 'Beeld',
  hint: 'Een foto of tekening bij dit stuk.',
  fields: {
    bestand: file({
      label: 'Bestand',
      hint: 'Een foto van minstens 1200 pixels breed.',
      media: 'image',
    }),
    alt: text({
      label: 'Wat zie je?',
      hint: 'Beschrijf in één zin wat er te zien is, voor wie het beeld niet ziet.',
      max: 200,
    }),
    maker: text({ label: 'Maker', hint: 'Wie het beeld maakte.' }),
  },
});
