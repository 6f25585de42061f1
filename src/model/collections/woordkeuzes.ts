import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { choice, group, list, longText, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** A form in the notation of `src/taal/vorm/`; `label` and `hint` are for editors. */
function vorm(label: string, hint: string) {
  return text({ label, hint, max: 300, verbatim: true });
}

/** Words as an example: the rules are tried on them, so the check of our own texts is not. */
function voorbeeld(label: string, hint: string) {
  return text({ label, hint, max: 200, verbatim: true });
}

/**
 * Words of the taalwijzer: what to write instead, why, and who says so. Each is a rule of the
 * tekstcheck as well: `vormen` finds the word, `voorbeelden` and `magWel` prove that it does.
 */
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
    groep: choice({
      label: 'Groep',
      hint: 'Bij welke groep woorden het staat.',
      options: {
        rangorde: 'Boven en onder',
        waaier: 'Ladder of waaier',
        niveau: 'Niveau',
        student: 'Student zijn',
        werk: 'Vak en werk',
        kansen: 'Kansen',
        schrijfwijze: 'Zo schrijf je het',
      },
    }),
    lieverNiet: list({
      label: 'Liever niet',
      hint: 'De woorden die je beter kunt laten, zoals mensen ze schrijven.',
      min: 1,
      max: 8,
      item: text({ label: 'Woord', hint: 'Eén woord of uitdrukking.', max: 60, verbatim: true }),
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
    vormen: list({
      label: 'Vormen',
      hint: 'Waaraan de tekstcheck het woord herkent. Elke regel met het woord dat ervoor in de plaats kan.',
      min: 1,
      max: 40,
      item: group({
        label: 'Vorm',
        hint: 'Eén vorm, met de vervanging die erbij past.',
        fields: {
          vorm: vorm('Vorm', 'Zoals (laag|lager)~opgeleid. Het handboek legt de tekens uit.'),
          beter: list({
            label: 'Beter',
            hint: 'Wat er precies voor in de plaats kan. Leeg: er is alleen advies.',
            max: 4,
            item: voorbeeld('Vervanging', 'In dezelfde vorm als het woord.'),
          }),
        },
      }),
    }),
    uitzonderingen: list({
      label: 'Uitzonderingen',
      hint: 'Vormen die blijven staan, zoals namen van wetten en scholen.',
      max: 30,
      item: vorm('Uitzondering', 'Dezelfde tekens als bij Vormen.'),
    }),
    alleenBij: list({
      label: 'Alleen bij',
      hint: 'Het woord telt alleen mee als een van deze vormen in dezelfde zin staat.',
      max: 40,
      item: vorm('Woord in de buurt', 'Dezelfde tekens als bij Vormen.'),
    }),
    nietBij: list({
      label: 'Niet bij',
      hint: 'Het woord telt niet mee als een van deze vormen in dezelfde zin staat.',
      max: 40,
      item: vorm('Woord in de buurt', 'Dezelfde tekens als bij Vormen.'),
    }),
    voorbeelden: list({
      label: 'Voorbeelden',
      hint: 'Een zin met het woord, en dezelfde zin beter. De site probeert de vormen erop uit.',
      min: 1,
      max: 8,
      item: group({
        label: 'Voorbeeld',
        hint: 'Zo niet, en zo wel.',
        fields: {
          niet: voorbeeld('Liever niet', 'Een zin waarin de tekstcheck dit woord moet vinden.'),
          wel: voorbeeld('Liever wel', 'Dezelfde zin, beter. Hier vindt de tekstcheck niets.'),
        },
      }),
    }),
    magWel: list({
      label: 'Dit mag wel',
      hint: 'Zinnen die erop lijken en goed zijn. De tekstcheck moet hier zwijgen.',
      max: 12,
      item: voorbeeld('Zin', 'Een zin die goed is zoals hij is.'),
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
    tegenspraak: optional(
      longText({
        label: 'Wie ziet dit anders?',
        hint: 'Wie het er niet mee eens is, en wat die liever wil. Eerlijk en kort.',
        max: 400,
      }),
    ),
  },
  rules: [everyGroundIsComplete],
});
