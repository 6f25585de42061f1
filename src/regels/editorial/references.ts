/** References lead to entries that exist. */
import { collections } from '#src/model/index.ts';
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
  const known = [
    ...entries.map(({ collection, data }) => ({ collection, id: data.id })),
    ...rejected.flatMap(({ collection, id }) => (id === null ? [] : [{ collection, id }])),
  ];
  const idsOf = Map.groupBy(known, ({ collection }) => collection);
  const ids = (collection: CollectionName) => (idsOf.get(collection) ?? []).map(({ id }) => id);

  return entries.flatMap((entry) => {
    const { fields } = collections[entry.collection];
    const inFields = referencesIn(fields, entry.data)
      .filter(({ collection, id }) => !ids(collection).includes(id))
      .map(({ path, collection, id }) => ({
        file: entry.file,
        line: entry.lineOf(path),
        field: fieldName(path, fields),
        ...missing(collection, id, ids(collection)),
      }));
    const inBlocks = entry.mentions.flatMap((mention) =>
      mention.kind === 'reference' && !ids(mention.collection).includes(mention.target)
        ? [
            {
              file: entry.file,
              line: mention.line,
              column: mention.column,
              field: `Het blok ${mention.block}`,
              ...missing(mention.collection, mention.target, ids(mention.collection)),
            },
          ]
        : [],
    );
    return [...inFields, ...inBlocks];
  });
}

function missing(
  collection: CollectionName,
  id: string,
  known: readonly string[],
): { problem: string; mend: string } {
  const { label, labelOne } = collections[collection];
  const meant = nearest(id, known);
  return {
    problem: `verwijst naar “${id}”, maar dat staat niet bij ${label}`,
    mend:
      meant === null
        ? `kies een ${labelOne.toLowerCase()} die bestaat, of maak hem eerst`
        : `bedoel je “${meant}”?`,
  };
}
