import { lastDay, type Period } from '../calendar.ts';
import { defineModel, type EntryRule } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, formatted, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** The file beside the page of an event: the event alone, for somebody’s own calendar. */
export const EVENT_FILE = 'agenda.ics';

const endsAfterItStarts: EntryRule<Period> = {
  field: ['einddatum'],
  check: ({ datum, einddatum }) =>
    einddatum === undefined || einddatum >= datum
      ? null
      : {
          problem: `de laatste dag (${einddatum}) komt voor de eerste (${datum})`,
          mend: 'verbeter een van de twee dagen, of laat de laatste dag leeg als het één dag duurt',
        },
};

const hoursAreInOrder: EntryRule<Period> = {
  field: ['eindtijd'],
  check: (period) => {
    const { datum, begintijd, eindtijd } = period;
    if (eindtijd === undefined) {
      return begintijd === undefined || lastDay(period) === datum
        ? null
        : {
            problem: 'het duurt meer dagen en heeft een begintijd, maar geen eindtijd',
            mend: 'vul in hoe laat het op de laatste dag eindigt, of laat beide tijden leeg',
          };
    }
    if (begintijd === undefined) {
      return {
        problem: 'er is een eindtijd, maar geen begintijd',
        mend: 'vul ook in hoe laat het begint, of laat beide leeg als het de hele dag duurt',
      };
    }
    if (lastDay(period) === datum && eindtijd <= begintijd) {
      return {
        problem: `het eindigt om ${eindtijd}, maar begint pas om ${begintijd}`,
        mend: 'verbeter een van de twee tijden, of vul een latere laatste dag in',
      };
    }
    return null;
  },
};

const registrationLeadsSomewhere: EntryRule<{
  aanmelden: string;
  aanmeldlink?: string | undefined;
}> = {
  field: ['aanmeldlink'],
  check: ({ aanmelden, aanmeldlink }) => {
    if (aanmelden === 'nodig' && aanmeldlink === undefined) {
      return {
        problem: 'aanmelden is nodig, maar er staat niet waar dat kan',
        mend: 'vul het adres in, zoals https://… of mailto:…, of zet aanmelden op niet nodig',
      };
    }
    return null;
  },
};

type Registration = Readonly<
  Record<'aanmelden', string> & Partial<Record<'aanmeldlink' | 'aanmeldenTot', string | undefined>>
>;

/** Where nobody registers, nothing about it is filled in: the page would say both. */
const onlyWithRegistration = (field: 'aanmeldlink' | 'aanmeldenTot'): EntryRule<Registration> => ({
  field: [field],
  check: (data) =>
    data.aanmelden === 'nodig' || data[field] === undefined
      ? null
      : {
          problem: 'is ingevuld, terwijl aanmelden niet nodig is',
          mend: 'zet aanmelden op nodig, of maak dit veld leeg',
        },
});

const registrationClosesBeforeTheEnd: EntryRule<Period & { aanmeldenTot?: string | undefined }> = {
  field: ['aanmeldenTot'],
  check: (period) =>
    period.aanmeldenTot === undefined || period.aanmeldenTot <= lastDay(period)
      ? null
      : {
          problem: `aanmelden kan tot en met ${period.aanmeldenTot}, maar dan is het al voorbij`,
          mend: 'kies een dag op of voor de dag zelf',
        },
};

/** Events to come. What is over moves to the archive by itself. */
export const agenda = defineModel({
  name: 'agenda',
  label: 'Agenda',
  labelOne: 'Activiteit',
  hint: 'Iets waar mensen naartoe kunnen. Na de dag zelf komt het vanzelf in het archief.',
  extension: 'mdx',
  address: '/agenda/',
  files: [EVENT_FILE],
  fields: {
    ...addressedFields,
    datum: formatted({ label: 'Dag', hint: 'De dag waarop het begint.', format: 'dag' }),
    begintijd: optional(
      formatted({
        label: 'Begintijd',
        hint: 'Hoe laat het begint, zoals 15:00. Leeg: het duurt de hele dag.',
        format: 'uur',
      }),
    ),
    einddatum: optional(
      formatted({
        label: 'Laatste dag',
        hint: 'Alleen als het langer duurt dan één dag.',
        format: 'dag',
      }),
    ),
    eindtijd: optional(
      formatted({
        label: 'Eindtijd',
        hint: 'Hoe laat het afgelopen is, zoals 17:00.',
        format: 'uur',
      }),
    ),
    doorgang: choice({
      label: 'Gaat het door?',
      hint: 'Gaat het niet door? Laat het dan staan en kies afgelast. Zo weet iedereen het.',
      initial: 'ja',
      options: { ja: 'Ja', afgelast: 'Afgelast' },
    }),
    plek: text({ label: 'Waar', hint: 'De plek, zoals Jaarbeurs Utrecht of online.', max: 80 }),
    straatEnPlaats: optional(
      text({ label: 'Adres', hint: 'Straat, nummer en plaats, om de weg te vinden.', max: 120 }),
    ),
    organisator: text({
      label: 'Wie organiseert het',
      hint: 'Een organisatie, geen persoon.',
      max: 80,
    }),
    voorWie: text({
      label: 'Voor wie',
      hint: 'Zoals: studenten en docenten. Of: iedereen.',
      max: 80,
    }),
    prijs: optional(
      text({ label: 'Prijs', hint: 'Zoals gratis of 5 euro. Leeg als je het niet weet.', max: 40 }),
    ),
    aanmelden: choice({
      label: 'Aanmelden',
      hint: 'Of mensen zich van tevoren moeten aanmelden.',
      initial: 'niet-nodig',
      options: { 'niet-nodig': 'Niet nodig', nodig: 'Nodig' },
    }),
    aanmeldlink: optional(
      formatted({
        label: 'Waar aanmelden',
        hint: 'Het adres van de aanmeldpagina (https://…) of mailto: met een mailadres.',
        format: 'naar',
      }),
    ),
    aanmeldenTot: optional(
      formatted({
        label: 'Aanmelden tot en met',
        hint: 'De laatste dag waarop aanmelden kan.',
        format: 'dag',
      }),
    ),
    ...placingFields,
  },
  rules: [
    everyGroundIsComplete,
    endsAfterItStarts,
    hoursAreInOrder,
    registrationLeadsSomewhere,
    registrationClosesBeforeTheEnd,
    onlyWithRegistration('aanmeldlink'),
    onlyWithRegistration('aanmeldenTot'),
  ],
});
