import type { OpenPeriod } from '../calendar.ts';
import { defineModel, type EntryRule } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, formatted, list, number, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

const closesAfterItOpens: EntryRule<OpenPeriod> = {
  field: ['sluit'],
  check: ({ datum, sluit }) =>
    sluit >= datum
      ? null
      : {
          problem: `de oproep sluit (${sluit}) voordat hij opengaat (${datum})`,
          mend: 'kies een sluitdag op of na de dag waarop de oproep opengaat',
        },
};

const schoolYearIsOneYear: EntryRule<{ schooljaar: string }> = {
  field: ['schooljaar'],
  check: ({ schooljaar }) => {
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(schooljaar) ?? [];
    return Number(to) === Number(from) + 1
      ? null
      : {
          problem: `“${schooljaar}” is geen schooljaar`,
          mend: 'schrijf twee jaren na elkaar met een streepje, zoals 2026-2027',
        };
  },
};

const belongsToASector: EntryRule<{ sectoren: readonly string[] }> = {
  field: ['sectoren'],
  check: ({ sectoren }) =>
    sectoren.length > 0
      ? null
      : {
          problem: 'er is geen sector gekozen',
          mend: 'kies minstens één sector, zodat studenten de oproep vinden',
        },
};

/** Calls: projects that the city, firms and schools offer to students. */
export const oproepen = defineModel({
  name: 'oproepen',
  label: 'Oproepen',
  labelOne: 'Oproep',
  hint: 'Een project waar studenten aan mee kunnen doen. Na de sluitdag gaat de oproep vanzelf dicht.',
  extension: 'mdx',
  address: '/oproepen/',
  fields: {
    ...addressedFields,
    datum: formatted({
      label: 'Open vanaf',
      hint: 'Vanaf deze dag kunnen studenten reageren.',
      format: 'dag',
    }),
    sluit: formatted({
      label: 'Open tot en met',
      hint: 'De laatste dag om te reageren. Daarna gaat de oproep vanzelf dicht.',
      format: 'dag',
    }),
    aanbieder: text({
      label: 'Wie vraagt het',
      hint: 'De naam van de gemeente, het bedrijf of de school. Geen persoon.',
      max: 80,
    }),
    soortAanbieder: choice({
      label: 'Soort aanbieder',
      hint: 'Wat voor organisatie het vraagt.',
      options: { gemeente: 'Gemeente', bedrijf: 'Bedrijf', school: 'School', anders: 'Anders' },
    }),
    voorWie: list({
      label: 'Voor wie',
      hint: 'Welke opleidingen mee kunnen doen.',
      min: 1,
      max: 3,
      item: choice({
        label: 'Opleiding',
        hint: 'Eén soort opleiding.',
        options: { mbo: 'mbo', vmbo: 'vmbo', hbo: 'hbo' },
      }),
    }),
    schooljaar: text({ label: 'Schooljaar', hint: 'Zoals 2026-2027.', max: 9 }),
    periode: text({
      label: 'Wanneer',
      hint: 'In welke weken of maanden het project loopt.',
      max: 80,
    }),
    plaatsen: optional(
      number({
        label: 'Aantal plekken',
        hint: 'Voor hoeveel studenten er plek is. Leeg als dat niet vaststaat.',
        min: 1,
        max: 500,
      }),
    ),
    reageren: formatted({
      label: 'Reageren',
      hint: 'Waar studenten reageren: https://… of mailto: met het mailadres van de organisatie.',
      format: 'naar',
    }),
    ...placingFields,
  },
  rules: [everyGroundIsComplete, closesAfterItOpens, schoolYearIsOneYear, belongsToASector],
});
