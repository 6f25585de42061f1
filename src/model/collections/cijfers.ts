import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { longText, reference, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { cijfergroep } from '../shared/cijfergroep.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

/**
 * Figures. All of them stand on /cijfers/; the block `Cijfer` puts one into a text, so that no
 * number stands without its source.
 */
export const cijfers = defineModel({
  name: 'cijfers',
  label: 'Cijfers',
  labelOne: 'Cijfer',
  hint: 'Een getal met waar het over gaat, het jaar en de bron.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'Korte naam om het cijfer terug te vinden.' }),
    groep: cijfergroep,
    waarde: text({ label: 'Waarde', hint: 'Zoals je het leest: 28,2 of ruim 150.', max: 20 }),
    eenheid: optional(text({ label: 'Eenheid', hint: 'Zoals %, studenten of euro.', max: 30 })),
    waarvan: text({ label: 'Waarvan', hint: 'Wat er geteld is, en van welke groep.', max: 140 }),
    periode: text({ label: 'Jaar of periode', hint: 'Wanneer het geteld is.', max: 40 }),
    kanttekening: optional(
      longText({
        label: 'Kanttekening',
        hint: 'Wat je moet weten om het cijfer goed te lezen.',
        max: 240,
      }),
    ),
    grafiek: optional(
      reference({
        label: 'Staat in grafiek',
        hint: 'Als een grafiek dit cijfer al toont: dan staat het op de pagina met cijfers niet nog eens.',
        to: 'grafieken',
      }),
    ),
    bronnen,
    ...taalFields,
  },
});
