import { defineModel, type EntryRule } from '../collection.ts';
import { formatted, group, list, longText, reference, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** What the rules read of the approach of a city. */
interface Aanpak {
  readonly aanpak: ReadonlyArray<{
    readonly instrument: string;
    readonly punten: ReadonlyArray<{ readonly id: string }>;
  }>;
}

/** The table of the comparison has one place for each instrument of a city. */
const elkInstrumentEenKeer: EntryRule<Aanpak> = {
  field: ['aanpak'],
  check({ aanpak }) {
    const dubbel = eersteDubbele(aanpak.map(({ instrument }) => instrument));
    return dubbel === null
      ? null
      : {
          problem: `noemt het instrument “${dubbel}” twee keer`,
          mend: 'zet alles over dat instrument bij elkaar',
        };
  },
};

/** Ticked points stand in addresses that people share: by its key each is found back. */
const elkPuntEenSleutel: EntryRule<Aanpak> = {
  field: ['aanpak'],
  check({ aanpak }) {
    const dubbel = eersteDubbele(aanpak.flatMap(({ punten }) => punten.map(({ id }) => id)));
    return dubbel === null
      ? null
      : {
          problem: `geeft twee punten de sleutel “${dubbel}”`,
          mend: 'geef elk punt van deze stad een eigen sleutel',
        };
  },
};

function eersteDubbele(sleutels: readonly string[]): string | null {
  return sleutels.find((sleutel, plek) => sleutels.indexOf(sleutel) !== plek) ?? null;
}

/** Cities with a plan for their mbo, to compare and to learn from. */
export const steden = defineModel({
  name: 'steden',
  label: 'Steden',
  labelOne: 'Stad',
  hint: 'Een stad met een plan voor het mbo. De steden staan naast elkaar op /steden/.',
  extension: 'mdx',
  address: '/steden/',
  fields: {
    ...addressedFields,
    themas: placingFields.themas,
    stad: text({ label: 'Stad', hint: 'De naam. Komt ook op de gevel.', max: 16 }),
    programma: text({ label: 'Programma', hint: 'Hoe het plan heet.', max: 100, verbatim: true }),
    periode: text({
      label: 'Periode',
      hint: 'Voor welke jaren het plan geldt, of: onbekend.',
      max: 40,
    }),
    idee: longText({ label: 'Het idee', hint: 'Waar het plan om draait, in één zin.', max: 160 }),
    vak: reference({
      label: 'Gevelteken',
      hint: 'Het vak waarvan het teken op het huis van deze stad hangt.',
      to: 'vakken',
    }),
    aanpak: list({
      label: 'Aanpak',
      hint: 'Wat de stad doet, per instrument.',
      min: 1,
      max: 20,
      item: group({
        label: 'Onderdeel',
        hint: 'Eén instrument, en wat de stad ermee doet.',
        fields: {
          kort: text({
            label: 'In het kort',
            hint: 'Een paar woorden voor de tabel. Begin met een kleine letter.',
            max: 60,
          }),
          instrument: reference({
            label: 'Instrument',
            hint: 'Kies een instrument.',
            to: 'instrumenten',
          }),
          uitleg: longText({
            label: 'Uitleg',
            hint: 'Wat de stad doet, zoals de bron het zegt, in eigen woorden.',
            max: 600,
          }),
          waar: text({
            label: 'Waar het staat',
            hint: 'De plek in het plan of in de bron, zoals onderdeel 2.',
            max: 80,
            verbatim: true,
          }),
          punten: list({
            label: 'Punten voor een andere gemeente',
            hint: 'Wat een andere gemeente hiervan kan overnemen. Komt op de lijst om af te vinken.',
            max: 6,
            item: group({
              label: 'Punt',
              hint: 'Eén ding dat een gemeente kan doen.',
              fields: {
                titel: text({ label: 'Punt', hint: 'Eén zin die zegt wat je doet.', max: 120 }),
                id: formatted({
                  label: 'Sleutel',
                  hint: 'Leeg: komt van de zin. Staat in adressen die mensen delen: verander het daarna niet.',
                  format: 'sleutel',
                }),
              },
            }),
          }),
        },
      }),
    }),
  },
  rules: [everyGroundIsComplete, elkInstrumentEenKeer, elkPuntEenSleutel],
});
