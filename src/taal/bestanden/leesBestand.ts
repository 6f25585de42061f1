/** Opens a file and gives its text. Pure: bytes in, text out; runs in the browser and in Node. */
import type { Tekstsoort } from '../woordregel.ts';
import { tekstUitDocx } from './docx.ts';
import { tekstUitOdt } from './odt.ts';
import { tekstUitBytes } from './platteTekst.ts';
import { MEESTE_BYTES, bewaakLengte } from './probleem.ts';
import { bestandssoort, type Verpakking } from './soort.ts';

/** The text of a file, and how it is written. */
export interface Bestandstekst {
  readonly tekst: string;
  readonly soort: Tekstsoort;
}

const LEZERS: Readonly<Record<Verpakking, (bytes: Uint8Array) => string>> = {
  geen: tekstUitBytes,
  docx: tekstUitDocx,
  odt: tekstUitOdt,
};

/**
 * Reads the file `naam` with the content `bytes`. Line ends become `\n`.
 *
 * @throws a `BestandProbleem` with a Dutch sentence when it cannot be read
 */
export function leesBestand(naam: string, bytes: Uint8Array): Bestandstekst {
  bewaakLengte(bytes.length, MEESTE_BYTES);
  const { verpakking, soort } = bestandssoort(naam, bytes);
  return { tekst: LEZERS[verpakking](bytes), soort };
}
