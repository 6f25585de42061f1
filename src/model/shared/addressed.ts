/** What everything with a page of its own has. */
import { optional } from '../field.ts';
import { choice, formatted, list, longText, reference, text } from '../fieldKinds.ts';
import { geportretteerd } from './ground.ts';
import { beeld } from './picture.ts';
import { bronnen } from './source.ts';
import { taalFields } from './taal.ts';
import { zoekFields } from './zoeken.ts';

/** The fields of an entry with a page of its own. */
export const addressedFields = {
  id: formatted({
    label: 'Kenmerk',
    hint: 'Het vaste nummer van dit stuk. Wordt één keer gemaakt en verandert nooit.',
    format: 'id',
  }),
  titel: text({ label: 'Titel', hint: 'Hoogstens 14 woorden, niet in hoofdletters.', max: 90 }),
  samenvatting: longText({
    label: 'Samenvatting',
    hint: 'Wat je leest, in één of twee zinnen. Staat ook in zoekmachines.',
    max: 160,
  }),
  datum: formatted({
    label: 'Datum',
    hint: 'Wanneer het gebeurde, zo precies als je het weet: 2021-06-30, 2021-06, 2021 of onbekend.',
    format: 'datum',
  }),
  bronnen,
  beeld: optional(beeld),
  geportretteerd,
  publicatiedatum: formatted({
    label: 'Te zien vanaf',
    hint: 'Vanaf deze dag staat het op de site.',
    format: 'dag',
  }),
  gewijzigd: optional(
    formatted({
      label: 'Gewijzigd op',
      hint: 'Komt vanzelf: de dag waarop je iets veranderde dat al op de site stond.',
      format: 'dag',
    }),
  ),
  status: choice({
    label: 'Status',
    hint: 'Wat lezers ervan zien als het gepubliceerd is. Hoe ver je met schrijven bent, staat bovenaan bij Stap.',
    initial: 'gepubliceerd',
    options: {
      concept: 'Verborgen: nog niet te zien',
      gepubliceerd: 'Gepubliceerd',
      ingetrokken: 'Ingetrokken: van de site gehaald',
    },
  }),
  slug: formatted({
    label: 'Webadres',
    hint: 'Het laatste stuk van het adres, zoals een-dag-mbo-straat. Leeg: het komt van de titel.',
    format: 'slug',
  }),
  oudeSlugs: list({
    label: 'Vroegere webadressen',
    hint: 'Verander je het webadres, dan komt het oude hier vanzelf. Oude links blijven zo werken.',
    item: formatted({ label: 'Vroeger webadres', hint: 'Eén oud adres.', format: 'slug' }),
  }),
  ...zoekFields,
  ...taalFields,
} as const;

/** References that place an entry among schools, sectors, trades and themes. */
export const placingFields = {
  scholen: list({
    label: 'Scholen',
    hint: 'Welke scholen erbij horen.',
    max: 8,
    item: reference({ label: 'School', hint: 'Kies een school.', to: 'scholen' }),
  }),
  sectoren: list({
    label: 'Sectoren',
    hint: 'Welke sectoren erbij horen.',
    max: 6,
    item: reference({ label: 'Sector', hint: 'Kies een sector.', to: 'sectoren' }),
  }),
  vakken: list({
    label: 'Vakken',
    hint: 'Welke vakken erbij horen.',
    max: 12,
    item: reference({ label: 'Vak', hint: 'Kies een vak.', to: 'vakken' }),
  }),
  themas: list({
    label: 'Thema’s',
    hint: 'Waar het over gaat.',
    max: 6,
    item: reference({ label: 'Thema', hint: 'Kies een thema.', to: 'themas' }),
  }),
} as const;

/** The key of a reference list: a readable word that is used in other entries and never changes. */
export const sleutel = formatted({
  label: 'Sleutel',
  hint: 'Een kort woord waarmee andere stukken hiernaar verwijzen. Leeg: het komt van de naam. Verander het daarna niet meer.',
  format: 'sleutel',
});
