/** Everything that is made of a piece beside its page: it has to go with it. */
import type { Piece } from '#src/regels/piece.ts';
import { fotoAddress, schoolAddresses } from './api/addresses.ts';
import { heeftKaart, isDeelbaar } from './deelbaar.ts';
import { deelbeeldAddresses, paginabeeldAddress } from './deelbeeld/addresses.ts';
import { embedAddress, oembedAddress } from './inbedden/codes.ts';
import { kaartfotoAddress, kaartfotobreedten } from './inbedden/kaartfoto.ts';
import { qrAddresses } from './qr/qrAddresses.ts';
import { voorSchoolAddress } from './voorScholen.ts';

/** The addresses of its films, and of what is shared of it; the latter hold its id and never its name. */
export function filesOfPiece({
  collection,
  id,
  media,
}: Pick<Piece, 'collection' | 'id' | 'media'>): string[] {
  return [...media, ...sharedOf(collection, id)];
}

function sharedOf(collection: Piece['collection'], id: string): string[] {
  const { json, atom, jsonFeed } = schoolAddresses(id);
  return [
    ...deelbeeldAddresses(collection, id),
    ...(isDeelbaar(collection) ? Object.values(qrAddresses(id)) : []),
    ...(heeftKaart(collection) ? [embedAddress(id), oembedAddress(id)] : []),
    ...(collection === 'ambassadeurs' || collection === 'verhalen' ? [fotoAddress(id)] : []),
    ...(collection === 'ambassadeurs'
      ? kaartfotobreedten.map((breedte) => kaartfotoAddress(id, breedte))
      : []),
    ...(collection === 'scholen'
      ? [
          voorSchoolAddress(id),
          paginabeeldAddress(voorSchoolAddress(id)),
          ...[json, atom, jsonFeed],
        ]
      : []),
  ];
}
