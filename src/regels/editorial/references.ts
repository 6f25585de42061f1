/** References lead to entries that exist. */
import { collectionNames, collections } from '#src/model/index.ts';
import type { CollectionName } from '#src/model/index.ts';
import { referencesIn } from '#src/model/walk.ts';
import type { Entry, RejectedEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { fieldName } from '../schemaFindings.ts';

/** Findings for every reference, in fields and in blocks, to an entry that does not exist. */
export function referenceFindings(
  entries: readonly Entry[],
  rejected: readonly RejectedEntry[],
): Finding[] {
  const known = knownIds(entries, rejected);
  return entries.flatMap((entry) =>
    referencesOf(entry).flatMap(({ collection, id, ...place }) =>
      known[collection].has(id)
        ? []
        : [{ file: entry.file, ...place, ...missing(collection, id, known[collection]) }],
    ),
  );
}

type Ids = Readonly<Record<CollectionName, ReadonlySet<string>>>;

function knownIds(entries: readonly Entry[], rejected: readonly RejectedEntry[]): Ids {
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, new Set<string>()]),
  ) as Record<CollectionName, Set<string>>;
  for (const { collection, data } of entries) ids[collection].add(data.id);
  for (const { collection, id } of rejected) if (id !== null) ids[collection].add(id);
  return ids;
}

/** A reference with its place, ready for a finding. */
interface PlacedReference extends Pick<Finding, 'line' | 'column' | 'path' | 'field'> {
  readonly collection: CollectionName;
  readonly id: string;
}

function referencesOf(entry: Entry): PlacedReference[] {
  const { fields } = collections[entry.collection];
  const inFields = referencesIn(fields, entry.data).map(({ path, collection, id }) => ({
    collection,
    id,
    line: entry.lineOf(path),
    path,
    field: fieldName(path, fields),
  }));
  const inBlocks = entry.mentions.flatMap((mention) => {
    if (mention.kind !== 'reference') return [];
    const { collection, target: id, line, column, block } = mention;
    return [{ collection, id, line, column, field: `Het blok ${block}` }];
  });
  return [...inFields, ...inBlocks];
}

function missing(
  collection: CollectionName,
  id: string,
  known: ReadonlySet<string>,
): { problem: string; mend: string } {
  const { label, labelOne } = collections[collection];
  const meant = nearest(id, [...known]);
  return {
    problem: `verwijst naar “${id}”, maar dat staat niet bij ${label}`,
    mend:
      meant === null
        ? `kies een ${labelOne.toLowerCase()} die bestaat, of maak hem eerst`
        : `bedoel je “${meant}”?`,
  };
}
