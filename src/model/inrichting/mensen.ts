/** The words with which an editor draws somebody at work. Nobody in the street exists. */
import { choice, group, list } from '../fieldKinds.ts';
import { optional } from '../field.ts';

const huid = { huid1: 'Licht', huid2: 'Lichtbruin', huid3: 'Bruin', huid4: 'Donkerbruin' } as const;

const hoofd = {
  hoofddoek: 'Hoofddoek',
  helm: 'Helm',
  kaal: 'Kaal hoofd',
  knot: 'Knot',
  koksmuts: 'Koksmuts',
  kort: 'Kort haar',
  krullen: 'Krullen',
  lang: 'Lang haar',
  muts: 'Muts',
  pet: 'Pet',
  staart: 'Staart',
} as const;

const verf = {
  blad: 'Groen',
  blauw: 'Blauw',
  geel: 'Geel',
  gracht: 'Donkergroen',
  hemel: 'Lichtblauw',
  inkt: 'Zwart',
  korst: 'Oranje',
  roze: 'Roze',
  staal: 'Donkergrijs',
  steen: 'Roodbruin',
  stoep: 'Grijs',
  wit: 'Wit',
  zand: 'Zandkleur',
} as const;

const kleur = (label: string) => choice({ label, hint: 'Kies een kleur.', options: verf });

/** Somebody at work before the house. */
export const mensen = list({
  label: 'Mensen op de stoep',
  hint: 'Wie er werkt. Teken nooit iemand die echt bestaat.',
  max: 2,
  item: group({
    label: 'Mens',
    hint: 'Hoe deze mens eruitziet en wat die doet.',
    fields: {
      huid: choice({ label: 'Huid', hint: 'De kleur van de huid.', options: huid }),
      hoofd: choice({ label: 'Hoofd', hint: 'Haar, doek of hoed.', options: hoofd }),
      haar: kleur('Kleur van haar, doek of hoed'),
      jas: kleur('Kleur van de jas'),
      broek: kleur('Kleur van de broek'),
      postuur: optional(
        choice({
          label: 'Postuur',
          hint: 'Leeg betekent gewoon.',
          options: { gewoon: 'Gewoon', klein: 'Klein', smal: 'Smal', stevig: 'Stevig' },
        }),
      ),
      houding: choice({
        label: 'Houding',
        hint: 'Wat de armen doen.',
        options: {
          knielt: 'Knielt en werkt aan de grond',
          loopt: 'Loopt met iets in de hand',
          reikt: 'Reikt omhoog',
          staat: 'Staat',
          tilt: 'Tilt met twee handen',
          wijst: 'Houdt iets vast of wijst',
          zwaait: 'Zwaait',
        },
      }),
      gereedschap: optional(
        choice({
          label: 'Gereedschap',
          hint: 'Alleen bij wie iets vasthoudt.',
          options: {
            bloem: 'Bloem',
            boor: 'Boormachine',
            camera: 'Camera',
            dienblad: 'Brood op een plank',
            doos: 'Doos',
            gieter: 'Gieter',
            hamer: 'Hamer',
            hark: 'Hark',
            kam: 'Kam',
            krijt: 'Krijt',
            kwast: 'Kwast',
            laptop: 'Laptop',
            lasbrander: 'Lasbrander',
            microfoon: 'Microfoon',
            moersleutel: 'Moersleutel',
            pan: 'Pan',
            schaar: 'Schaar',
            tablet: 'Tablet',
            troffel: 'Troffel',
            waterpas: 'Waterpas',
          },
        }),
      ),
      kleding: optional(
        choice({
          label: 'Werkkleding',
          hint: 'Wat eroverheen gaat.',
          options: {
            doktersjas: 'Witte jas',
            hesje: 'Veiligheidshesje',
            overall: 'Tuinbroek',
            schort: 'Schort',
          },
        }),
      ),
      gezicht: optional(
        choice({
          label: 'Gezicht',
          hint: 'Baard, bril of snor.',
          options: { baard: 'Baard', bril: 'Bril', snor: 'Snor' },
        }),
      ),
      hulp: optional(
        choice({
          label: 'Hulpmiddel',
          hint: 'Waarmee iemand zich redt.',
          options: {
            beenprothese: 'Beenprothese',
            gehoorapparaat: 'Gehoorapparaat',
            rolstoel: 'Rolstoel',
            stok: 'Stok',
            taststok: 'Taststok',
          },
        }),
      ),
    },
  }),
});
