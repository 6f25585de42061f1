/** Words that may stay although the taalwijzer would rather see another. */
import { group, list, text } from '../fieldKinds.ts';

/** The field with the exceptions of an entry; every collection has it. */
export const taalFields = {
  taaluitzonderingen: list({
    label: 'Woorden die mogen blijven',
    hint: 'Alleen als het echt niet anders kan. Zeg erbij waarom.',
    max: 10,
    item: group({
      label: 'Woord',
      hint: 'Een woord dat de taalwijzer afraadt en dat hier toch blijft staan.',
      fields: {
        woord: text({
          label: 'Woord',
          hint: 'Precies zoals het in de tekst staat.',
          max: 80,
          verbatim: true,
        }),
        reden: text({ label: 'Reden', hint: 'Waarom dit woord hier moet blijven.', max: 160 }),
      },
    }),
  }),
} as const;
