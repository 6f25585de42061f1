/** The rules that a collection itself states over the fields of one entry. */
import type { Collection } from '#src/model/collection.ts';
import { collections } from '#src/model/index.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { fieldName } from '../schemaFindings.ts';

/** Findings for every rule of its own collection that an entry breaks. */
export function entryRuleFindings(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => {
    const { rules, fields }: Collection = collections[entry.collection];
    return rules.flatMap((rule) => {
      const broken = rule.check(entry.data);
      if (broken === null) return [];
      return [
        {
          file: entry.file,
          line: entry.lineOf(rule.field),
          path: rule.field,
          field: fieldName(rule.field, fields),
          ...broken,
        },
      ];
    });
  });
}
