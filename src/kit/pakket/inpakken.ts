/** Zips that are the same bytes for the same files. */
import { zipSync, type Zippable } from 'fflate';

/** Packed already: packing again costs time and saves nothing. */
const INGEPAKT = /\.(?:png|jpg|webp|docx|pdf|zip)$/;

/** The first day that a zip can tell, in whatever zone the build runs. */
const NOOIT = new Date(1980, 0, 1);

/** The files, by their path in the zip, in this order. */
export function inpakken(
  bestanden: Iterable<readonly [naam: string, inhoud: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  const zip: Zippable = {};
  for (const [naam, inhoud] of bestanden) {
    zip[naam] = [inhoud, { level: INGEPAKT.test(naam) ? 0 : 9 }];
  }
  return new Uint8Array(zipSync(zip, { mtime: NOOIT }));
}
