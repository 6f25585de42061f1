/** A figure and the plot that shows it say the same: they stand in two files. */
import { isGetoond } from '#src/model/grafiek/getoond.ts';
import { collections } from '#src/model/index.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { fieldName } from '../schemaFindings.ts';

/** Findings for every figure whose number is not in the plot that is said to show it. */
export function cijferFindings(entries: readonly Entry[]): Finding[] {
  const grafieken = new Map(
    entries.flatMap((entry) =>
      entry.collection === 'grafieken' ? [[entry.data.id, entry] as const] : [],
    ),
  );
  return entries.flatMap((entry) => {
    if (entry.collection !== 'cijfers') return [];
    const { waarde, grafiek = '' } = entry.data;
    const toont = grafieken.get(grafiek);
    if (toont === undefined || isGetoond(waarde, toont.data)) return [];
    const path = ['waarde'];
    return [
      {
        file: entry.file,
        line: entry.lineOf(path),
        path,
        field: fieldName(path, collections.cijfers.fields),
        problem: `“${waarde}” staat niet in de grafiek “${toont.data.titel}” (${toont.file})`,
        mend: 'kijk in de bron welk getal klopt, of maak “Staat in grafiek” leeg',
      },
    ];
  });
}
