/** Puts what only the ledger knows into the pieces themselves: their former addresses. */
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

const LIST = /^oudeSlugs:[ \t]*\n(?:[ \t]+- .*\n|- .*\n)+/m;

/**
 * The text of a file with these slugs added to its `oudeSlugs`; everything else stays as it was.
 *
 * @throws when `source` does not begin with fields between two lines `---`
 */
export function withFormerSlugs(source: string, slugs: readonly string[]): string {
  const fields = /^---\n[\s\S]*?^---$/m.exec(source)?.[0];
  if (fields === undefined)
    throw new Error('Dit bestand heeft geen velden tussen twee regels ---.');
  const lines = slugs.map((slug) => `  - ${slug}\n`).join('');
  const list = LIST.exec(fields)?.[0];
  const changed =
    list === undefined
      ? fields.replace(/^oudeSlugs: *\[\]\n/m, '').replace(/---$/, `oudeSlugs:\n${lines}---`)
      : fields.replace(list, `${list}${lines}`);
  return source.replace(fields, () => changed);
}
