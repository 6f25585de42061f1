/** Everything that is made of a piece beside its page: it has to go with it. */
import type { Piece } from '#src/regels/piece.ts';
import { fotoAddress, schoolAddresses } from './api/addresses.ts';
import { isDeelbaar } from './deelbaar.ts';
import { deelbeeldAddresses } from './deelbeeld/addresses.ts';
import { embedAddress, oembedAddress } from './inbedden/codes.ts';
import { qrAddresses } from './qr/qrAddresses.ts';

/** The addresses of its films, and of what is shared of it; the latter hold its id and never its name. */
export function filesOfPiece({
  collection,
  id,
  media,
}: Pick<Piece, 'collection' | 'id' | 'media'>): string[] {
  return [...media, ...sharedOf(collection, id)];
}

function sharedOf(collection: Piece['collection'], id: string): string[] {
  if (collection === 'scholen') {
    const { json, atom, jsonFeed } = schoolAddresses(id);
    return [embedAddress(id), ...deelbeeldAddresses(collection, id), json, atom, jsonFeed];
  }
  return [
    ...deelbeeldAddresses(collection, id),
    ...(collection === 'ambassadeurs' || collection === 'verhalen' ? [fotoAddress(id)] : []),
    ...(isDeelbaar(collection)
      ? [embedAddress(id), oembedAddress(id), ...Object.values(qrAddresses(id))]
      : []),
  ];
}
