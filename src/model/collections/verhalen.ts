import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { list, reference, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** Stories. A story about a thing reads "[ding] is mede mogelijk gemaakt door [makers]". */
export const verhalen = defineModel({
  name: 'verhalen',
  label: 'Verhalen',
  labelOne: 'Verhaal',
  hint: 'Een verhaal over iets dat mbo’ers in Utrecht maken of meemaken, met minstens vijf feiten.',
  extension: 'mdx',
  address: '/verhalen/',
  fields: {
    ...addressedFields,
    ...placingFields,
    ding: optional(
      text({
        label: 'Ding',
        hint: 'Gaat het over een ding? Vul het begin van de zin in, zoals Deze straat.',
        max: 40,
      }),
    ),
    makers: list({
      label: 'Makers',
      hint: 'De vakken die het ding maken. Samen met het ding geven ze de zin op het label.',
      max: 12,
      item: reference({ label: 'Vak', hint: 'Kies een vak.', to: 'vakken' }),
    }),
    ambassadeurs: list({
      label: 'Ambassadeurs',
      hint: 'Welke ambassadeurs erin voorkomen.',
      max: 8,
      item: reference({ label: 'Ambassadeur', hint: 'Kies een ambassadeur.', to: 'ambassadeurs' }),
    }),
  },
  rules: [
    everyGroundIsComplete,
    {
      field: ['makers'],
      check: ({ ding, makers }) => {
        if (ding !== undefined && makers.length === 0) {
          return {
            problem: 'is leeg, maar er is wel een ding',
            mend: 'kies de vakken die het ding maken, of maak het veld Ding leeg',
          };
        }
        if (ding === undefined && makers.length > 0) {
          return {
            problem: 'is ingevuld, maar er is geen ding',
            mend: 'vul bij Ding in wat deze makers maken, of maak Makers leeg',
          };
        }
        return null;
      },
    },
  ],
});
