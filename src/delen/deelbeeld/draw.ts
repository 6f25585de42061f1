/** Draws the share pictures that pages asked for; what was drawn before costs nothing. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { plaatje } from './maten.ts';
import type { Deelbeeldaanvraag } from './register.ts';

/** Where pictures go, and where those that were drawn before are kept. */
export interface Plaatsen {
  /** The folder of the built site. */
  readonly site: string;
  readonly cache: string;
}

/** How many pictures there were, and how many of them had to be drawn. */
export interface Telling {
  readonly alle: number;
  readonly getekend: number;
}

/** Drawing is work for the processor; more at a time than this only takes memory. */
const TEGELIJK = 4;

const ZUINIG = { palette: true, compressionLevel: 9, effort: 7 } as const;

/** How pictures are drawn and written. All of it is in the name of a picture that is kept. */
const WERKWIJZE = {
  // So many colours hold the street and the edges of its letters.
  tekening: { ...ZUINIG, colours: 96, dither: 0 },
  // A photo needs all that a palette can hold.
  metFoto: { ...ZUINIG, colours: 256, dither: 1 },
  inpassing: { fit: 'cover' },
} as const;

/**
 * Puts every picture in its place. What nobody asks for any more leaves the cache too: the portrait
 * of somebody who withdrew must not stay anywhere.
 */
export async function tekenDeelbeelden(
  aanvragen: readonly Deelbeeldaanvraag[],
  { site, cache }: Plaatsen,
): Promise<Telling> {
  await mkdir(cache, { recursive: true });
  const bekend = new Set(await readdir(cache));
  const namen = new Set<string>();
  let getekend = 0;
  const over = [...aanvragen];
  const werker = async (): Promise<void> => {
    for (let aanvraag = over.shift(); aanvraag !== undefined; aanvraag = over.shift()) {
      const naam = `${await kenmerk(aanvraag)}.png`;
      const bewaard = path.join(cache, naam);
      if (!bekend.has(naam)) {
        // Aside first: what stops halfway must not be taken for a picture next time.
        const naast = `${bewaard}.${String(process.pid)}`;
        await writeFile(naast, await teken(aanvraag));
        await rename(naast, bewaard);
        getekend += 1;
      }
      namen.add(naam);
      const doel = path.join(site, aanvraag.adres);
      await mkdir(path.dirname(doel), { recursive: true });
      await copyFile(bewaard, doel);
      if (aanvraag.klein !== null) await verklein(doel, path.join(site, aanvraag.klein));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  await Promise.all(
    [...bekend].filter((naam) => !namen.has(naam)).map((naam) => rm(path.join(cache, naam))),
  );
  return { alle: aanvragen.length, getekend };
}

/**
 * A name for what the picture shows: other content, photo, program or way of drawing is another name.
 * Where the photo lies is no part of it: that differs from computer to computer.
 */
async function kenmerk({ svg, foto, voor }: Deelbeeldaanvraag): Promise<string> {
  const plek = foto === null ? null : [foto.links, foto.boven, foto.breedte, foto.hoogte];
  const som = createHash('sha256').update(
    JSON.stringify([sharp.versions, WERKWIJZE, svg, plek, voor]),
  );
  if (foto !== null) som.update(await readFile(foto.bestand));
  return som.digest('hex').slice(0, 32);
}

async function teken({ svg, foto, voor }: Deelbeeldaanvraag): Promise<Buffer> {
  const lagen = [
    ...(foto === null
      ? []
      : [
          {
            // Upright, and without what the camera wrote.
            input: await sharp(foto.bestand)
              .autoOrient()
              .resize({ width: foto.breedte, height: foto.hoogte, ...WERKWIJZE.inpassing })
              .png()
              .toBuffer(),
            left: foto.links,
            top: foto.boven,
          },
        ]),
    ...(voor === null ? [] : [{ input: Buffer.from(voor), left: 0, top: 0 }]),
  ];
  return sharp(Buffer.from(svg))
    .composite(lagen)
    .png(foto === null ? WERKWIJZE.tekening : WERKWIJZE.metFoto)
    .toBuffer();
}

async function verklein(beeld: string, doel: string): Promise<void> {
  await mkdir(path.dirname(doel), { recursive: true });
  await sharp(beeld)
    .extract(plaatje.uitsnede)
    .resize({ width: plaatje.breedte })
    .webp({ quality: 70 })
    .toFile(doel);
}
