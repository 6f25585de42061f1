/** Posters that lie ready, for who has no JavaScript or no time: one of each trade, and some for all. */
import sharp from 'sharp';
import { alsSvg } from '#src/maken/alsSvg.ts';
import type { Atelierbestand } from '#src/maken/atelierbestand.ts';
import { formaten, type Formaatnaam } from '#src/maken/formaten.ts';
import { zetterUit } from '#src/maken/letters/zetter.ts';
import { opmaken } from '#src/maken/opmaak/opmaken.ts';
import { alsPdf } from '#src/maken/pdf/alsPdf.ts';
import type { Papiersoort } from '#src/maken/pdf/papier.ts';
import { heleZin, type Poster } from '#src/maken/poster.ts';
import type { Dagdeel } from '#src/model/etmaal.ts';
import { atelierbestand } from './atelierbestand.ts';
import { letters } from './letters.ts';

/** One poster that lies ready. */
export interface Klaarliggend {
  /** Names its files. */
  readonly naam: string;
  readonly poster: Poster;
  /** The sentence on it. */
  readonly zin: string;
}

/** In this order the skies follow each other; night is left out, because it takes most ink. */
const LUCHTEN: readonly Dagdeel[] = ['middag', 'dag', 'ochtend', 'avond'];
const ALLEN = 'Utrechtse mbo’ers';

/** How wide the picture of a poster on the page is, in pixels: twice what it is shown at. */
export const PLAATBREEDTE = 480;

/** All of them; those for everybody come first. */
export async function klaarliggend(): Promise<Klaarliggend[]> {
  const { tekenvel } = await gereed();
  const a4 = { zin: 'gemaakt', formaat: 'a4', wat: 'Deze stad', dagdeel: 'middag' } as const;
  const voorAllen: Array<readonly [string, Poster]> = [
    ['deze-stad', { ...a4, wie: ALLEN, tekening: 'mensen' }],
    ['deze-straat', { ...a4, wat: 'Deze straat', wie: ALLEN, tekening: 'bus', dagdeel: 'dag' }],
    ['hier-leren', { ...a4, zin: 'leren', wie: ALLEN, tekening: 'mensen', formaat: 'sticker' }],
    ['hier-werken', { ...a4, zin: 'werken', wie: ALLEN, tekening: 'mensen', formaat: 'sticker' }],
    [
      'straatnaambord',
      { ...a4, wat: 'Deze straat', wie: ALLEN, tekening: 'mensen', formaat: 'straatnaambord' },
    ],
    ['labels', { ...a4, wat: 'Dit', wie: ALLEN, tekening: 'mensen', formaat: 'stroken' }],
  ];
  const perVak = tekenvel.keuzes
    .filter(({ groep }) => groep === 'huis')
    .map(({ sleutel, makers }, plek): readonly [string, Poster] => [
      `vak-${sleutel}`,
      {
        ...a4,
        wie: makers,
        tekening: sleutel,
        dagdeel: LUCHTEN[plek % LUCHTEN.length] ?? 'middag',
      },
    ]);
  return [...voorAllen, ...perVak].map(([naam, poster]) => ({
    naam,
    poster,
    zin: heleZin(poster),
  }));
}

/** The files of a poster: what is printed at home, what a print shop wants, and the picture of it. */
export const EINDEN = ['.pdf', '-drukker.pdf', '.png'] as const;

/** How the name of a file ends. */
export type Einde = (typeof EINDEN)[number];

const gemaakt = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The bytes of a file. Made once for each build: pages and zips ask for them. */
export function bestandVan(een: Klaarliggend, einde: Einde): Promise<Uint8Array<ArrayBuffer>> {
  // What is on it, not only its name: a live page must show what was changed a moment ago.
  const sleutel = JSON.stringify([een, einde]);
  const bekend = gemaakt.get(sleutel) ?? maak(een, einde);
  gemaakt.set(sleutel, bekend);
  return bekend;
}

function maak({ poster }: Klaarliggend, einde: Einde): Promise<Uint8Array<ArrayBuffer>> {
  switch (einde) {
    case '.pdf':
      return pdf(poster, 'thuis', poster.formaat);
    case '-drukker.pdf':
      return pdf(poster, 'drukker', groot(poster.formaat));
    case '.png':
      return plaat(poster);
  }
}

/** The address of a file. */
export function posteradres({ naam }: Klaarliggend, einde: Einde): string {
  return `/maak/posters/${naam}${einde}`;
}

/** The format for a print shop: what hangs on a door at A4 hangs in a shop at A3. */
export function groot(formaat: Formaatnaam): Formaatnaam {
  return formaat === 'a4' ? 'a3' : formaat;
}

let gelegd: Promise<Atelierbestand> | null = null;

function gereed(): Promise<Atelierbestand> {
  gelegd ??= atelierbestand();
  return gelegd;
}

async function getekend(poster: Poster) {
  const { tekenvel, letters: bakken, site } = await gereed();
  const zet = zetterUit(bakken);
  const vel = opmaken(poster, { tekenvel, zet, site, metFoto: false });
  return { vel, waar: { tekenvel, zet, dagdeel: poster.dagdeel } };
}

async function pdf(
  van: Poster,
  papier: Papiersoort,
  formaat: Formaatnaam,
): Promise<Uint8Array<ArrayBuffer>> {
  const poster = { ...van, formaat };
  const { vel, waar } = await getekend(poster);
  const { bestanden } = await letters();
  return alsPdf({
    ...{ ...waar, vel, papier, formaat, foto: null },
    titel: heleZin(poster),
    letterbestanden: bestanden,
  });
}

async function plaat(poster: Poster): Promise<Uint8Array<ArrayBuffer>> {
  const { vel, waar } = await getekend(poster);
  const svg = alsSvg(vel, heleZin(poster), waar, null);
  const bytes = await sharp(Buffer.from(svg))
    .resize({ width: PLAATBREEDTE })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(bytes);
}

/** How high the picture of a poster is, in pixels. */
export function plaathoogte({ poster }: Klaarliggend): number {
  const { breedte, hoogte } = formaten[poster.formaat];
  return Math.round((PLAATBREEDTE * hoogte) / breedte);
}
