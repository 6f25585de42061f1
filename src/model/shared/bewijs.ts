/** What shows that something of a plan happened, or what came of it. */
import { optional } from '../field.ts';
import { formatted, group, list, longText } from '../fieldKinds.ts';
import { bron } from './source.ts';

/** Evidence: what happened, when, and who says so. */
export const bewijs = list({
  label: 'Wat er gebeurde',
  hint: 'Wat laat zien hoe het ervoor staat. Ook als het anders liep dan bedoeld.',
  max: 6,
  item: group({
    label: 'Gebeurtenis',
    hint: 'Eén ding dat gebeurde, met de bron.',
    fields: {
      wat: longText({ label: 'Wat', hint: 'In één of twee zinnen.', max: 280 }),
      wanneer: optional(
        formatted({
          label: 'Wanneer',
          hint: 'Zo precies als je het weet: 2022-03-31, 2022-03 of 2022.',
          format: 'datum',
        }),
      ),
      bron,
    },
  }),
});
