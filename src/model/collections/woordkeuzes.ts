import { defineModel } from '../collection.ts';
import { choice, group, list, longText, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** Words of the taalwijzer: what to write instead, why, and who says so. */
export const woordkeuzes = defineModel({
  name: 'woordkeuzes',
  label: 'Woordkeuzes',
  labelOne: 'Woordkeuze',
  hint: 'Een woord dat beter kan, met het betere woord en de reden.',
  extension: 'mdx',
  address: '/taalwijzer/',
  fields: {
    ...addressedFields,
    ...placingFields,
    lieverNiet: list({
      label: 'Liever niet',
      hint: 'De woorden die je beter kunt laten.',
      min: 1,
      max: 8,
      item: text({ label: 'Woord', hint: 'Eén woord of uitdrukking.', max: 60 }),
    }),
    lieverWel: list({
      label: 'Liever wel',
      hint: 'De betere woorden, met wanneer je welk woord kiest.',
      min: 1,
      max: 6,
      item: group({
        label: 'Beter woord',
        hint: 'Een woord dat wel past.',
        fields: {
          woord: text({ label: 'Woord', hint: 'Het betere woord.', max: 60 }),
          wanneer: text({ label: 'Wanneer', hint: 'Wanneer je dit woord kiest.', max: 120 }),
        },
      }),
    }),
    reden: longText({ label: 'Waarom', hint: 'De reden in twee zinnen.', max: 300 }),
    ernst: choice({
      label: 'Hoe erg',
      hint: 'Fout houdt onze eigen teksten tegen; let op en tip geven advies.',
      options: { fout: 'Fout', 'let-op': 'Let op', tip: 'Tip' },
    }),
    grondslag: choice({
      label: 'Wie zegt dit',
      hint: 'Waar de keuze op steunt.',
      options: {
        manifest: 'Mbo-manifest',
        plan: 'Utrechts plan 2023-2026',
        laks: 'LAKS-taalgids',
        minister: 'Minister van OCW',
        wet: 'Wet',
        voorstel: 'Eigen voorstel',
      },
    }),
  },
  rules: [everyGroundIsComplete],
});
