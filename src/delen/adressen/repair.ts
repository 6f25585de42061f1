/** Puts what only the ledger knows into the pieces themselves: their former addresses. */
import { isNode, isSeq, parseDocument } from 'yaml';
import { hasAddress, type Entry } from '#src/regels/content.ts';
import { addressFor, addressOf, formerAddressesOf } from '#src/regels/publication.ts';
import type { Published } from './ledger.ts';

/** A piece that had other addresses than it knows of itself. */
export interface Forgotten {
  /** The file of the piece. */
  readonly file: string;
  /** The slugs it had, for its field `oudeSlugs`. */
  readonly slugs: readonly string[];
}

/** The pieces of `live` of which the ledger knows more addresses than they do. */
export function forgottenSlugs(ledger: readonly Published[], live: readonly Entry[]): Forgotten[] {
  return live.filter(hasAddress).flatMap((entry) => {
    const known = new Set([addressOf(entry), ...formerAddressesOf(entry)]);
    const slugs = ledger
      .filter(({ owner }) => owner === entry.data.id)
      .filter(({ address }) => !known.has(address))
      .flatMap(({ address }) => {
        const slug = address.split('/').at(-2) ?? '';
        return addressFor(entry, slug) === address ? [slug] : [];
      });
    return slugs.length === 0 ? [] : [{ file: entry.file, slugs }];
  });
}

const FIELDS = /^---[ \t]*(\r?\n)([\s\S]*?)^---[ \t]*\r?$/m;

/**
 * The text of a file with these slugs added to its `oudeSlugs`, in whatever way that list is written.
 * The other fields, their order and their comments, the text below and the ends of lines stay.
 *
 * @throws in Dutch when `source` does not begin with readable fields between two lines `---`
 */
export function withFormerSlugs(source: string, slugs: readonly string[]): string {
  const found = FIELDS.exec(source);
  const [, lineEnd = '\n', fields] = found ?? [];
  if (found?.index !== 0 || fields === undefined)
    throw new Error('Dit bestand heeft geen velden tussen twee regels ---.');
  const document = parseDocument(fields.replaceAll('\r\n', '\n'));
  if (document.errors.length > 0)
    throw new Error(
      'De velden van dit bestand zijn niet goed geschreven. Kijk met npm run inhoud.',
    );
  const known = document.get('oudeSlugs', true);
  if (isSeq(known) && known.items.length > 0) for (const slug of slugs) known.add(slug);
  else {
    const list = document.createNode(slugs);
    if (isNode(known)) list.comment = known.comment ?? null;
    document.set('oudeSlugs', list);
  }
  const changed = document.toString({ lineWidth: 0 }).replaceAll('\n', lineEnd);
  return source.replace(fields, () => changed);
}
