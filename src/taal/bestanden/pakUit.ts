/** Takes one file out of a zip, which is what .docx and .odt are. */
import { strFromU8, unzipSync } from 'fflate';
import type { Bestandsprobleem } from './leesBestand.ts';

/** The largest text that is unpacked, in bytes: far more than any document, far less than a trap. */
const GROOTSTE_DEEL = 50_000_000;

/** The text of `deel` in the zip `bytes`; what is wrong when it is not there or not a zip. */
export function pakUit(bytes: Uint8Array, deel: string): string | Bestandsprobleem {
  try {
    const groottes = new Map<string, number>();
    const delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        groottes.set(name, originalSize);
        return name === deel && originalSize <= GROOTSTE_DEEL;
      },
    });
    if ((groottes.get(deel) ?? 0) > GROOTSTE_DEEL) return TE_GROOT;
    const inhoud = delen[deel];
    return inhoud === undefined ? KAPOT : strFromU8(inhoud);
  } catch {
    return KAPOT;
  }
}

const KAPOT: Bestandsprobleem = {
  probleem:
    'Dit bestand kan niet open. Misschien zit er een wachtwoord op, of is het beschadigd. Bewaar het opnieuw, of plak de tekst.',
};

const TE_GROOT: Bestandsprobleem = {
  probleem: 'Er zit te veel tekst in dit bestand. Plak een deel ervan.',
};
