/** A piece as the rest of the world knows it: by its addresses. */
import { collections } from '#src/model/index.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import type { AddressedEntry } from './content.ts';
import { addressOf, formerAddressesOf, type Publication } from './publication.ts';

/** An entry with a page, whether it is online or not. */
export interface Piece {
  readonly collection: AddressedEntry['collection'];
  readonly id: string;
  /** Unique over the site: `verhalen/k7x2m9qd`. */
  readonly owner: string;
  readonly state: Publication;
  readonly online: boolean;
  /** Its page, now or when it will be there. */
  readonly address: string;
  /** Every address that is its own: of its page and the files beside it, now and formerly. */
  readonly addresses: readonly string[];
}

/** The piece that `entry` is in this state. */
export function pieceOf(entry: AddressedEntry, state: Publication): Piece {
  const { collection, data } = entry;
  const address = addressOf(entry);
  return {
    collection,
    id: data.id,
    owner: `${collection}/${data.id}`,
    state,
    online: state === 'live',
    address,
    addresses: [
      permanentAddress(data.id),
      ...[address, ...formerAddressesOf(entry)].flatMap((page) =>
        ['', ...collections[collection].files].map((file) => page + file),
      ),
    ],
  };
}
