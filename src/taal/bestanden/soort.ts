/** What kind of file it is, by its first bytes and its name. */
import type { Tekstsoort } from '../woordregel.ts';
import { BestandProbleem } from './probleem.ts';

/** How the text in a file is packed. */
export type Verpakking = 'geen' | 'docx' | 'odt';

/** What is known of a file before it is read. */
export interface Bestandssoort {
  readonly verpakking: Verpakking;
  /** How the text in it is written. */
  readonly soort: Tekstsoort;
}

const SOORTEN: Readonly<Record<string, Bestandssoort>> = {
  txt: { verpakking: 'geen', soort: 'tekst' },
  md: { verpakking: 'geen', soort: 'markdown' },
  mdx: { verpakking: 'geen', soort: 'markdown' },
  html: { verpakking: 'geen', soort: 'html' },
  htm: { verpakking: 'geen', soort: 'html' },
  docx: { verpakking: 'docx', soort: 'tekst' },
  odt: { verpakking: 'odt', soort: 'tekst' },
};

/** Endings of files that can be read, for a file picker. */
export const BESTANDEN: readonly string[] = Object.keys(SOORTEN).map((einde) => `.${einde}`);

/** First bytes that say more than a name does. */
const HERKEND: ReadonlyArray<{ readonly begin: readonly number[]; readonly melding: string }> = [
  {
    begin: [0x25, 0x50, 0x44, 0x46],
    melding: 'Een pdf kan niet open. Kopieer de tekst eruit en plak die in het vak.',
  },
  {
    begin: [0xd0, 0xcf, 0x11, 0xe0],
    melding:
      'Dit is een oud Word-bestand, of er zit een wachtwoord op. Bewaar het in Word als .docx, zonder wachtwoord.',
  },
  {
    begin: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    melding: 'Dit is een rtf-bestand. Bewaar het als .docx, .odt of .txt.',
  },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The kind of the file `naam` with these bytes.
 *
 * @throws {@link BestandProbleem} for a kind that is not read, or a name that does not fit the bytes
 */
export function bestandssoort(naam: string, bytes: Uint8Array): Bestandssoort {
  for (const { begin, melding } of HERKEND) {
    if (begintMet(bytes, begin)) throw new BestandProbleem(melding);
  }
  const soort = SOORTEN[/\.([a-z]+)$/i.exec(naam)?.[1]?.toLowerCase() ?? ''];
  if (soort === undefined) {
    throw new BestandProbleem(
      `Dit soort bestand kan niet open. Kies een van deze: ${BESTANDEN.join(', ')}.`,
    );
  }
  if ((soort.verpakking !== 'geen') !== begintMet(bytes, ZIP)) {
    throw new BestandProbleem(
      soort.verpakking === 'geen'
        ? 'Dit bestand is ingepakt en niet als tekst te lezen. Klopt de naam ervan?'
        : 'Dit bestand is beschadigd, of het heeft een verkeerde naam. Open het in je schrijfprogramma en bewaar het opnieuw.',
    );
  }
  return soort;
}

function begintMet(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, plek) => bytes[plek] === byte);
}
