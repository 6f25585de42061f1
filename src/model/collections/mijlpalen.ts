import { defineModel, type EntryRule } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, formatted, list, longText, reference, text } from '../fieldKinds.ts';
import { placingFields, sleutel } from '../shared/addressed.ts';
import { bronnen } from '../shared/source.ts';
import { taalFields } from '../shared/taal.ts';

/** Words for a date that the calendar has no day for name the year it is sorted under. */
const wordsNameTheYear: EntryRule<{ datum: string; datumInWoorden?: string | undefined }> = {
  field: ['datumInWoorden'],
  check: ({ datum, datumInWoorden }) =>
    datumInWoorden === undefined || datumInWoorden.includes(datum.slice(0, 4))
      ? null
      : {
          problem: `“${datumInWoorden}” noemt niet het jaar ${datum.slice(0, 4)}, waar de mijlpaal onder staat`,
          mend: 'zet het jaar erbij, bijvoorbeeld voorjaar 2022, of pas de datum aan',
        },
};

/** The time line has a place for everything in it. */
const datumIsKnown: EntryRule<{ datum: string }> = {
  field: ['datum'],
  check: ({ datum }) =>
    datum === 'onbekend'
      ? {
          problem: 'zonder jaar heeft een mijlpaal geen plek op de tijdlijn',
          mend: 'schrijf minstens het jaar, zoals 2022, of laat de mijlpaal weg',
        }
      : null,
};

/** Milestones: the stops of the time line. */
export const mijlpalen = defineModel({
  name: 'mijlpalen',
  label: 'Mijlpalen',
  labelOne: 'Mijlpaal',
  hint: 'Een moment op de tijdlijn van het Utrechtse mbo, met de bron.',
  extension: 'yml',
  address: null,
  fields: {
    id: sleutel,
    titel: text({ label: 'Titel', hint: 'Wat er gebeurde of zou gebeuren, kort.', max: 80 }),
    wat: longText({
      label: 'Wat',
      hint: 'Eén of twee zinnen. Alleen gepland? Schrijf dan: het plan was.',
      max: 320,
    }),
    datum: formatted({
      label: 'Datum',
      hint: 'Zo precies als de bron: 2021-06-30, 2021-06 of 2021. Hierop staat de tijdlijn op volgorde.',
      format: 'datum',
    }),
    datumInWoorden: optional(
      text({
        label: 'Datum in woorden',
        hint: 'Alleen als de bron het anders zegt, zoals voorjaar 2022. Met het jaar erin.',
        max: 40,
      }),
    ),
    status: choice({
      label: 'Hoe staat het?',
      hint: 'Wat de bron zegt. Staat er alleen een plan? Kies dan gepland, aangekondigd of doel.',
      options: {
        gebeurd: 'Gebeurd',
        begonnen: 'Begonnen',
        loopt: 'Loopt',
        gepland: 'Gepland',
        aangekondigd: 'Aangekondigd',
        doel: 'Doel',
      },
    }),
    soort: choice({
      label: 'Soort',
      hint: 'Waarmee mensen de tijdlijn kunnen filteren.',
      options: {
        plan: 'Plannen en geld',
        gebeurtenis: 'Gebeurtenissen',
        begin: 'Nieuw',
        onderzoek: 'Onderzoek',
      },
    }),
    waar: optional(text({ label: 'Waar', hint: 'De plek, als de bron die noemt.', max: 80 })),
    scholen: placingFields.scholen,
    themas: placingFields.themas,
    verhalen: list({
      label: 'Verhalen',
      hint: 'Verhalen op deze site die hierover gaan.',
      max: 4,
      item: reference({ label: 'Verhaal', hint: 'Kies een verhaal.', to: 'verhalen' }),
    }),
    nieuws: list({
      label: 'Nieuws',
      hint: 'Nieuwsberichten op deze site die hierover gaan.',
      max: 4,
      item: reference({ label: 'Nieuwsbericht', hint: 'Kies een bericht.', to: 'nieuws' }),
    }),
    bronnen,
    ...taalFields,
  },
  rules: [datumIsKnown, wordsNameTheYear],
});
