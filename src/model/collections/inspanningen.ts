import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, list, longText, reference, text } from '../fieldKinds.ts';
import { sleutel } from '../shared/addressed.ts';
import { bewijs } from '../shared/bewijs.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

/** How far an effort is, with what that means: a promise is not a result. */
export const voortgang = {
  voorgenomen: 'Voorgenomen',
  gestart: 'Gestart',
  bereikt: 'Bereikt',
  gestopt: 'Gestopt',
  onbekend: 'Onbekend',
} as const;

/** How far an effort is. */
export type Voortgang = keyof typeof voortgang;

const ZONDER_BEWIJS: readonly Voortgang[] = ['voorgenomen', 'onbekend'];

/** Efforts: each thing that a plan says people will do. */
export const inspanningen = defineModel({
  name: 'inspanningen',
  label: 'Inspanningen',
  labelOne: 'Inspanning',
  hint: 'Eén ding dat in een plan staat om te doen, met hoe het ervoor staat.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Wat', hint: 'Wat het plan wil doen, in één zin.', max: 140 }),
    doel: reference({ label: 'Doel', hint: 'Bij welk doel het hoort.', to: 'doelen' }),
    nummer: text({
      label: 'Nummer',
      hint: 'Het nummer van het doel, een punt en een volgnummer, zoals 1a.3.',
      max: 8,
    }),
    onderwerp: optional(
      text({ label: 'Onderwerp', hint: 'Inspanningen met hetzelfde onderwerp staan bij elkaar.' }),
    ),
    toelichting: optional(
      longText({ label: 'Toelichting', hint: 'Alleen als de zin uitleg nodig heeft.', max: 280 }),
    ),
    status: choice({
      label: 'Hoe staat het ervoor?',
      hint: 'Zonder bewijs is iets voorgenomen, of onbekend als de jaren van het plan voorbij zijn.',
      initial: 'voorgenomen',
      options: voortgang,
    }),
    bewijs,
    verhalen: list({
      label: 'Verhalen',
      hint: 'Verhalen die hierover gaan.',
      max: 6,
      item: reference({ label: 'Verhaal', hint: 'Kies een verhaal.', to: 'verhalen' }),
    }),
    bronnen,
    ...taalFields,
  },
  rules: [
    {
      field: ['bewijs'],
      check: ({ status, bewijs: gebeurd }) =>
        gebeurd.length > 0 || ZONDER_BEWIJS.includes(status)
          ? null
          : {
              problem: `ontbreekt, terwijl de status “${voortgang[status]}” is`,
              mend: 'noem wat er gebeurde met de bron, of kies Voorgenomen of Onbekend',
            },
    },
  ],
});
