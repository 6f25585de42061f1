/** A piece as the rest of the world knows it: by its addresses. */
import { collections } from '#src/model/index.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import { attachedMedia } from './attachedFiles.ts';
import type { AddressedEntry } from './content.ts';
import { addressOf, formerAddressesOf, type Publication } from './publication.ts';

/** An entry with a page, whether it is online or not. */
export interface Piece {
  readonly collection: AddressedEntry['collection'];
  /** Unique over the site and over time: it stays when the piece moves to another collection. */
  readonly id: string;
  readonly state: Publication;
  readonly online: boolean;
  /** Its page, now or when it will be there. */
  readonly address: string;
  /** Every address that is its own: of its page and the files beside it, now and formerly. */
  readonly addresses: readonly string[];
  /** The addresses of its films and their captions. */
  readonly media: readonly string[];
}

/** The piece that `entry` is in this state. */
export function pieceOf(entry: AddressedEntry, state: Publication): Piece {
  const { collection, data } = entry;
  const address = addressOf(entry);
  return {
    collection,
    id: data.id,
    state,
    online: state === 'live',
    address,
    addresses: [
      permanentAddress(data.id),
      ...[address, ...formerAddressesOf(entry)].flatMap((page) =>
        ['', ...collections[collection].files].map((file) => page + file),
      ),
    ],
    media: attachedMedia(entry).map((path) => `/media/${path}`),
  };
}
