import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { group, list, longText, reference, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { bewijs } from '../shared/bewijs.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

/** What must be so for an ambition to come true: an objective of 2020, a condition of 2023. */
export const doelen = defineModel({
  name: 'doelen',
  label: 'Doelen',
  labelOne: 'Doel',
  hint: 'Wat er moet lukken om een ambitie waar te maken.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Naam', hint: 'Het doel in een paar woorden.', max: 90 }),
    ambitie: reference({ label: 'Ambitie', hint: 'Waar het doel bij hoort.', to: 'ambities' }),
    nummer: text({ label: 'Nummer', hint: 'Het nummer in het plan, zoals 1a of 2.1.', max: 6 }),
    samenvatting: longText({ label: 'Uitleg', hint: 'Wat er dan anders is.', max: 320 }),
    bewijs,
    verder: list({
      label: 'Hoe het verderging',
      hint: 'In welk doel van een later plan dit terugkomt.',
      max: 4,
      item: group({
        label: 'Vervolg',
        hint: 'Eén vervolg. Laat het doel leeg als het in geen later plan terugkomt.',
        fields: {
          doel: optional(
            reference({ label: 'Later doel', hint: 'Kies het latere doel.', to: 'doelen' }),
          ),
          hoe: longText({ label: 'Hoe', hint: 'In één zin.', max: 160 }),
        },
      }),
    }),
    bronnen,
    ...taalFields,
  },
});
