/** Stands in for the files of a house, which only the build can draw: they are asked of the site. */
import type { Item } from '#src/bieb/index.ts';
import {
  SCHERPTE,
  altVan,
  type Bestandsnaam,
  type Gevelbestanden,
} from '#src/components/meenemen/beschrijving.ts';

/** The files of a house as they are online; empty for a house that is not. */
export async function gevelbestanden(
  item: Item<'gevels'>,
  vak: Item<'vakken'>,
): Promise<Gevelbestanden> {
  const fileOf = (name: Bestandsnaam) => bytesAt(`${item.address ?? ''}${name}`);
  const [svg, png, kaart] = await Promise.all([
    fileOf('gevel.svg'),
    fileOf('gevel.png'),
    fileOf('kaart.png'),
  ]);
  return {
    bestanden: { 'gevel.svg': svg, 'gevel.png': png, 'kaart.png': kaart },
    kaartZijde: widthOfPng(kaart) / SCHERPTE,
    alt: altVan(item, vak),
  };
}

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  return new Uint8Array(answer.ok ? await answer.arrayBuffer() : new ArrayBuffer(0));
}

/** The width stands in the first chunk of the file, after sixteen bytes (PNG, 11.2.1). */
function widthOfPng({ buffer, byteLength }: Uint8Array<ArrayBuffer>): number {
  return byteLength < 20 ? 0 : new DataView(buffer).getUint32(16);
}
