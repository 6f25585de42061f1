/** Ids, addresses and titles belong to one entry each. */
import type { Entry } from '../content.ts';
import { hasAddress } from '../content.ts';
import type { Finding } from '../finding.ts';
import { addressOf, formerAddressesOf } from '../publication.ts';

/** Findings for every id, address and title that is used twice; `taken` are the fixed pages. */
export function uniqueFindings(entries: readonly Entry[], taken: ReadonlySet<string>): Finding[] {
  return [...doubleIds(entries), ...doubleAddresses(entries, taken), ...doubleTitles(entries)];
}

function doubleIds(entries: readonly Entry[]): Finding[] {
  // An opaque id is unique over all collections: it will be an address by itself.
  const scope = (entry: Entry) => (hasAddress(entry) ? '' : entry.collection);
  return doubles(entries, (entry) => [`${scope(entry)}:${entry.data.id}`]).map(
    ({ entry, first }) => ({
      file: entry.file,
      line: entry.lineOf(['id']),
      field: 'Het kenmerk (id)',
      problem: `“${entry.data.id}” is al van ${first.file}`,
      mend: hasAddress(entry)
        ? 'maak een nieuw kenmerk met `npm run kenmerk`'
        : 'kies een ander woord als sleutel',
    }),
  );
}

function doubleAddresses(entries: readonly Entry[], taken: ReadonlySet<string>): Finding[] {
  const addressed = entries.filter(hasAddress);
  const addresses = (entry: Entry) =>
    hasAddress(entry) ? [addressOf(entry), ...formerAddressesOf(entry)] : [];
  const withEachOther = doubles(addressed, addresses).map(({ entry, first, key }) => ({
    file: entry.file,
    line: entry.lineOf(['slug']),
    field: 'Het webadres (slug)',
    problem: `${key} is al van ${first.file}`,
    mend: 'kies een ander webadres, of haal het weg bij de vroegere adressen van het andere stuk',
  }));
  const withPages = addressed.flatMap((entry) =>
    addresses(entry)
      .filter((address) => taken.has(address))
      .map((address) => ({
        file: entry.file,
        line: entry.lineOf(['slug']),
        field: 'Het webadres (slug)',
        problem: `${address} is al een vaste pagina van de site`,
        mend: 'kies een ander webadres',
      })),
  );
  return [...withEachOther, ...withPages];
}

function doubleTitles(entries: readonly Entry[]): Finding[] {
  // Titles of entries with a page become titles of pages, which must differ over the whole site.
  const titleKey = (entry: Entry) => [
    `${hasAddress(entry) ? '' : entry.collection}:${entry.data.titel.trim().toLocaleLowerCase('nl')}`,
  ];
  return doubles(entries, titleKey).map(({ entry, first }) => ({
    file: entry.file,
    line: entry.lineOf(['titel']),
    field: 'De titel (titel)',
    problem: `“${entry.data.titel}” is ook de titel van ${first.file}`,
    mend: 'geef dit een eigen titel, zodat mensen de twee uit elkaar kunnen houden',
  }));
}

function doubles(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Array<{ entry: Entry; first: Entry; key: string }> {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    keysOf(entry).flatMap((key) => {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, entry);
      return first === undefined || first === entry ? [] : [{ entry, first, key }];
    }),
  );
}
