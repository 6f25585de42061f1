import { defineBlock } from '../block.ts';
import { choice } from '../fieldKinds.ts';

/** Where a reader can write to. The addresses are settings of the site, not content. */
export const contact = defineBlock({
  name: 'Contact',
  label: 'Contact',
  hint: 'Het mailadres voor een soort bericht. Het adres zelf staat in de instellingen.',
  place: 'flow',
  body: 'none',
  example: '<Contact soort="vragen" />',
  fields: {
    soort: choice({
      label: 'Soort',
      hint: 'Waar het bericht over gaat.',
      options: {
        vragen: 'Vragen, verhalen en fouten',
        privacy: 'Persoonsgegevens',
        toegankelijkheid: 'Toegankelijkheid',
        beveiliging: 'Een lek in de beveiliging',
      },
    }),
  },
});
