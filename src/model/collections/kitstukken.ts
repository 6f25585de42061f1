import { defineModel, type EntryRule } from '../collection.ts';
import { choice, list, number } from '../fieldKinds.ts';
import { doelgroepen } from '../doelgroepen.ts';
import { addressedFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';
import type { MetGronden } from '../shared/kanalen.ts';

/** The file of a piece to write on in, beside its page. */
export const WORDBESTAND = 'tekst.docx';

/** What goes along to other places cannot be taken back there: nobody is shown in it. */
const showsNobody: EntryRule<MetGronden> = {
  field: ['geportretteerd'],
  check: ({ geportretteerd = [] }) =>
    geportretteerd.length === 0
      ? null
      : {
          problem: 'noemt iemand die te zien is, maar een kitstuk gaat mee naar andere plekken',
          mend: 'haal de persoon uit dit stuk en maak er een verhaal of een profiel van',
        },
};

/** Pieces of the campaign kit: texts that others take along, as page, on paper and as a Word file. */
export const kitstukken = defineModel({
  name: 'kitstukken',
  label: 'Campagnekit',
  labelOne: 'Kitstuk',
  hint: 'Een tekst om over te nemen, uit te delen of mee les te geven. Het Word-bestand wordt vanzelf gemaakt.',
  extension: 'mdx',
  address: '/campagnekit/',
  files: [WORDBESTAND],
  fields: {
    ...addressedFields,
    soort: choice({
      label: 'Soort',
      hint: 'Wat voor stuk het is.',
      options: {
        teksten: 'Teksten',
        kaarten: 'Kaarten',
        kalender: 'Kalender',
        brief: 'Brief',
        les: 'Les',
        werkblad: 'Werkblad',
        checklist: 'Checklist',
      },
    }),
    voorWie: list({
      label: 'Voor wie',
      hint: 'In welke pakketten het stuk zit.',
      min: 1,
      max: 3,
      item: choice({
        label: 'Doelgroep',
        hint: 'Eén groep die het stuk kan gebruiken.',
        options: doelgroepen,
      }),
    }),
    volgorde: number({
      label: 'Volgorde',
      hint: 'Het hoeveelste stuk het is in de lijst.',
      min: 1,
      max: 50,
    }),
  },
  rules: [everyGroundIsComplete, showsNobody],
});
