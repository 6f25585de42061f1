/** Opens a file and gives its text. Pure: bytes in, text out; runs in the browser and in Node. */
import type { Tekstsoort } from '../woordregel.ts';
import { pakUit } from './pakUit.ts';
import { tekstUitDocument } from './tekstUitDocument.ts';
import type { Documentsoort } from './tekstUitDocument.ts';

/** The text of a file, and how it is written. */
export interface Bestandstekst {
  readonly tekst: string;
  readonly soort: Tekstsoort;
}

/** Why a file cannot be read, in Dutch, as a whole sentence. */
export interface Bestandsprobleem {
  readonly probleem: string;
}

/** Endings of files that can be read, for a file picker. */
export const BESTANDEN = ['.txt', '.md', '.mdx', '.html', '.htm', '.docx', '.odt'] as const;

/** The largest file that is opened, in bytes. */
const GROOTSTE = 20_000_000;

const KALE: Readonly<Record<string, Tekstsoort>> = {
  txt: 'tekst',
  md: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
};
const INGEPAKTE: Readonly<Record<string, Documentsoort>> = { docx: 'docx', odt: 'odt' };
const DEEL: Readonly<Record<Documentsoort, string>> = {
  docx: 'word/document.xml',
  odt: 'content.xml',
};

/** Reads the file `naam` with the content `bytes`; says what is wrong when that cannot be done. */
export function leesBestand(naam: string, bytes: Uint8Array): Bestandstekst | Bestandsprobleem {
  const einde = /\.([a-z]+)$/i.exec(naam)?.[1]?.toLowerCase() ?? '';
  if (bytes.length > GROOTSTE) {
    return { probleem: 'Dit bestand is te groot. Kies een bestand van hoogstens 20 MB.' };
  }
  const kaal = KALE[einde];
  if (kaal !== undefined) return { tekst: ontcijfer(bytes), soort: kaal };
  const ingepakt = INGEPAKTE[einde];
  if (ingepakt === undefined) return { probleem: andereSoort(einde) };
  const xml = pakUit(bytes, DEEL[ingepakt]);
  if (typeof xml !== 'string') return xml;
  return { tekst: tekstUitDocument(xml, ingepakt), soort: 'tekst' };
}

/** True when a file could not be read. */
export function isBestandsprobleem(
  uitkomst: Bestandstekst | Bestandsprobleem,
): uitkomst is Bestandsprobleem {
  return 'probleem' in uitkomst;
}

function andereSoort(einde: string): string {
  const hulp: Readonly<Record<string, string>> = {
    doc: 'Een oud Word-bestand (.doc) kan niet open. Bewaar het in Word als .docx en probeer het opnieuw.',
    pdf: 'Een pdf kan niet open. Kopieer de tekst eruit en plak die in het vak.',
    rtf: 'Een .rtf-bestand kan niet open. Bewaar het als .docx of .odt en probeer het opnieuw.',
  };
  return (
    hulp[einde] ?? `Dit soort bestand kan niet open. Kies een van deze: ${BESTANDEN.join(', ')}.`
  );
}

// Old editors still write files in the code page of Windows.
function ontcijfer(bytes: Uint8Array): string {
  const [eerste, tweede] = bytes;
  if (eerste === 0xff && tweede === 0xfe) return lees(bytes, 'utf-16le');
  if (eerste === 0xfe && tweede === 0xff) return lees(bytes, 'utf-16be');
  try {
    return lees(bytes, 'utf-8');
  } catch {
    return lees(bytes, 'windows-1252');
  }
}

function lees(bytes: Uint8Array, codering: string): string {
  return new TextDecoder(codering, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
}
