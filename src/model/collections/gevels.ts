import { defineModel, type EntryRule } from '../collection.ts';
import { dagdeelVan, LUCHTKLEUR } from '../etmaal.ts';
import { optional } from '../field.ts';
import { choice, formatted, group, list, number, reference, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';
import { achterHetRaam, grappen, inDeEtalage, opDeStoep, opHetDak } from '../inrichting/dingen.ts';
import { mensen } from '../inrichting/mensen.ts';

const colours = {
  blad: 'Groen',
  blauw: 'Blauw',
  geel: 'Geel',
  gracht: 'Donkergroen',
  hemel: 'Lichtblauw',
  roze: 'Roze',
  steen: 'Baksteen',
  wit: 'Wit',
  zand: 'Zandsteen',
} as const;

/** A house stands out against the sky of its hour. */
const staatAfTegenDeLucht: EntryRule<{ uur: string; bouw: { muur: keyof typeof colours } }> = {
  field: ['bouw', 'muur'],
  check: ({ uur, bouw: { muur } }) =>
    LUCHTKLEUR[dagdeelVan(uur)] === muur
      ? {
          problem: `de muur heeft om ${uur} dezelfde kleur als de lucht`,
          mend: 'kies een andere kleur voor de muur, of een ander uur',
        }
      : null,
};

/** Houses of the mbo-straat: the front of one trade, at the hour its work matters most. */
export const gevels = defineModel({
  name: 'gevels',
  label: 'Gevels',
  labelOne: 'Gevel',
  hint: 'Een huis in de mbo-straat. Elk huis hoort bij één vak.',
  extension: 'mdx',
  address: '/mbo-straat/',
  files: ['gevel.svg', 'gevel.png', 'kaart.png'],
  fields: {
    ...addressedFields,
    ...placingFields,
    vak: reference({ label: 'Vak', hint: 'Het vak dat in dit huis werkt.', to: 'vakken' }),
    uur: formatted({
      label: 'Uur',
      hint: 'Het uur waarop dit werk het meest telt, zoals 05:30.',
      format: 'uur',
    }),
    opschrift: text({ label: 'Opschrift', hint: 'Het woord boven de winkelruit.', max: 16 }),
    bouw: group({
      label: 'Bouw',
      hint: 'Hoe het huis eruitziet.',
      fields: {
        geveltype: choice({
          label: 'Geveltype',
          hint: 'De bovenkant van het huis.',
          options: {
            trap: 'Trapgevel',
            klok: 'Klokgevel',
            hals: 'Halsgevel',
            lijst: 'Lijstgevel',
            tuit: 'Tuitgevel',
            zaag: 'Werkplaats met zaagtanddak',
            steiger: 'Huis in aanbouw met steiger',
            kelder: 'Werfkelder onder de straat',
            vlak: 'Nieuwbouw met plat dak',
          },
        }),
        breedte: number({
          label: 'Breedte',
          hint: 'In tekenmaten, van 108 tot 228.',
          min: 108,
          max: 228,
        }),
        verdiepingen: number({
          label: 'Verdiepingen',
          hint: 'Hoeveel verdiepingen boven de winkel.',
          min: 1,
          max: 3,
        }),
        muur: choice({ label: 'Muur', hint: 'De kleur van de muur.', options: colours }),
        deur: choice({ label: 'Deur', hint: 'De kleur van de deur.', options: colours }),
        ramen: optional(
          choice({
            label: 'Ramen',
            hint: 'Leeg kiest wat bij het geveltype past.',
            options: {
              schuif: 'Schuiframen',
              kruis: 'Kruisramen',
              boog: 'Boogramen',
              luik: 'Ramen met luiken',
              groot: 'Grote ruiten',
            },
          }),
        ),
        pui: optional(
          choice({ label: 'Pui', hint: 'De kleur van de winkelpui.', options: colours }),
        ),
        luifel: optional(
          choice({
            label: 'Luifel',
            hint: 'De kleur van de luifel. Leeg betekent geen luifel.',
            options: colours,
          }),
        ),
      },
    }),
    inrichting: optional(
      group({
        label: 'Inrichting',
        hint: 'Wat er in, op en voor het huis te zien is.',
        fields: {
          etalage: list({
            label: 'In de etalage',
            hint: 'Hoogstens drie dingen. Wat niet past, blijft weg.',
            max: 3,
            item: choice({ label: 'Ding', hint: 'Kies een ding.', options: inDeEtalage }),
          }),
          ramen: list({
            label: 'Achter de ramen',
            hint: 'Van onder naar boven. De andere ramen vullen zichzelf.',
            max: 9,
            item: choice({ label: 'Ding', hint: 'Kies een ding.', options: achterHetRaam }),
          }),
          dak: optional(
            choice({
              label: 'Op het dak',
              hint: 'Eén ding. Brede dingen passen alleen op een lijstgevel of nieuwbouw.',
              options: opHetDak,
            }),
          ),
          stoep: list({
            label: 'Op de stoep',
            hint: 'Hoogstens drie dingen voor het huis.',
            max: 3,
            item: choice({ label: 'Ding', hint: 'Kies een ding.', options: opDeStoep }),
          }),
          mensen,
          grap: optional(
            choice({
              label: 'Grap',
              hint: 'Eén grap per huis. Kies er een die nog niemand heeft.',
              options: grappen,
            }),
          ),
        },
      }),
    ),
  },
  rules: [everyGroundIsComplete, staatAfTegenDeLucht],
});
