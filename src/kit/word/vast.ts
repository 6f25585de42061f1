/**
 * The same content, the same bytes: the library writes the moment of making and random names of
 * links, which would make every build another file.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escaped } from '#src/straat/lijnen.ts';
import { inpakken } from '../pakket/inpakken.ts';

/** What a file says of itself beside its text. */
export interface Eigenschappen {
  readonly titel: string;
  readonly maker: string;
  /** Since when it is so: a calendar day. */
  readonly dag: string;
}

/** A document of Word with its own properties, and links that are numbered in order. */
export function vast(bytes: Uint8Array, eigenschappen: Eigenschappen): Uint8Array<ArrayBuffer> {
  const namen = new Map<string, string>();
  const genummerd = (naam: string): string => {
    const nieuw = namen.get(naam) ?? `rIdLink${String(namen.size + 1)}`;
    namen.set(naam, nieuw);
    return nieuw;
  };
  const delen = Object.entries(unzipSync(bytes)).map(([naam, inhoud]): [string, Uint8Array] => {
    if (naam === KERN) return [naam, strToU8(kern(eigenschappen))];
    return [naam, strToU8(strFromU8(inhoud).replace(WILLEKEURIG, genummerd))];
  });
  return inpakken(delen);
}

const KERN = 'docProps/core.xml';

/** Names of relations are short numbers, but for those of links. */
const WILLEKEURIG = /\brId[\w-]{15,}/g;

function kern({ titel, maker, dag }: Eigenschappen): string {
  const moment = `${dag}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(titel)}</dc:title><dc:creator>${escaped(maker)}</dc:creator><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}
