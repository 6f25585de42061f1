import { defineModel } from '../collection.ts';
import { choice, formatted, group, number, reference, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

const colours = {
  blauw: 'Blauw',
  geel: 'Geel',
  gracht: 'Donkergroen',
  hemel: 'Lichtblauw',
  roze: 'Roze',
  steen: 'Baksteen',
  wit: 'Wit',
  zand: 'Zandsteen',
} as const;

/** Houses of the mbo-straat: the front of one trade, at the hour its work matters most. */
export const gevels = defineModel({
  name: 'gevels',
  label: 'Gevels',
  labelOne: 'Gevel',
  hint: 'Een huis in de mbo-straat. Elk huis hoort bij één vak.',
  extension: 'mdx',
  address: '/mbo-straat/',
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
      },
    }),
  },
  rules: [everyGroundIsComplete],
});
