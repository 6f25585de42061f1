/** Everything that is made of a piece beside its page: it has to go with it. */
import type { Piece } from '#src/regels/piece.ts';
import { fotoAddress, schoolAddresses } from './api/addresses.ts';
import { isDeelbaar } from './deelbaar.ts';
import { deelbeeldAddresses } from './deelbeeld/addresses.ts';
import { embedAddress, oembedAddress } from './inbedden/codes.ts';
import { kaartfotoAddress, kaartfotobreedten } from './inbedden/kaartfoto.ts';
import { qrAddresses } from './qr/qrAddresses.ts';

/** The addresses of what is shared of a piece; they hold its id and never its name. */
export function filesOfPiece({ collection, id }: Pick<Piece, 'collection' | 'id'>): string[] {
  if (collection === 'scholen') {
    const { json, atom, jsonFeed } = schoolAddresses(id);
    return [embedAddress(id), ...deelbeeldAddresses(collection, id), json, atom, jsonFeed];
  }
  return [
    ...deelbeeldAddresses(collection, id),
    ...(collection === 'ambassadeurs' || collection === 'verhalen' ? [fotoAddress(id)] : []),
    ...(collection === 'ambassadeurs'
      ? kaartfotobreedten.map((breedte) => kaartfotoAddress(id, breedte))
      : []),
    ...(isDeelbaar(collection)
      ? [embedAddress(id), oembedAddress(id), ...Object.values(qrAddresses(id))]
      : []),
  ];
}
