/** The houses of the mbo-straat differ: each has its own shape and its own joke. */
import { naElkaar } from '#src/model/etmaal.ts';
import { collections } from '#src/model/index.ts';
import type { Entry, EntryOf } from '../content.ts';
import type { Finding } from '../finding.ts';
import { fieldName } from '../schemaFindings.ts';

type Gevel = EntryOf<'gevels'>;

/**
 * What the houses say of each other. Errors do not depend on the day, so that no house stops a
 * build by appearing or going: two of the same shape or joke, whether they are on the site yet or
 * not. Notices are about the street as it is today: neighbours with the same wall.
 */
export function streetFindings(
  entries: readonly Entry[],
  live: readonly Entry[],
): { readonly errors: Finding[]; readonly notices: Finding[] } {
  const standing = gevelsIn(entries).filter(({ data }) => data.status !== 'ingetrokken');
  return {
    errors: [...sameShapes(standing), ...sameJokes(standing)],
    notices: sameWalls(gevelsIn(live)),
  };
}

function gevelsIn(entries: readonly Entry[]): Gevel[] {
  return entries.filter((entry) => entry.collection === 'gevels');
}

function sameShapes(gevels: readonly Gevel[]): Finding[] {
  return doubles(gevels, ({ data: { bouw } }) =>
    [bouw.geveltype, bouw.breedte, bouw.verdiepingen].join(' '),
  ).map(({ gevel, first }) => ({
    ...placed(gevel, ['bouw', 'geveltype']),
    problem: `dit huis heeft hetzelfde silhouet als ${first.file}`,
    mend: 'kies een ander geveltype, een andere breedte of een ander aantal verdiepingen',
  }));
}

function sameJokes(gevels: readonly Gevel[]): Finding[] {
  return doubles(gevels, ({ data }) => data.inrichting?.grap).map(({ gevel, first }) => ({
    ...placed(gevel, ['inrichting', 'grap']),
    problem: `deze grap staat al bij ${first.file}`,
    mend: 'kies een grap die nog niemand heeft',
  }));
}

function sameWalls(gevels: readonly Gevel[]): Finding[] {
  const byHour = gevels.toSorted((a, b) => naElkaar(a.data.uur, b.data.uur));
  return byHour.flatMap((gevel, plek) => {
    const neighbour = byHour[plek - 1];
    if (neighbour?.data.bouw.muur !== gevel.data.bouw.muur) return [];
    return [
      {
        ...placed(gevel, ['bouw', 'muur']),
        problem: `de buren hebben dezelfde muur: ${neighbour.file}`,
        mend: 'kies een andere kleur voor de muur, of een ander uur',
      },
    ];
  });
}

function doubles(
  gevels: readonly Gevel[],
  keyOf: (gevel: Gevel) => string | undefined,
): Array<{ gevel: Gevel; first: Gevel }> {
  const firsts = new Map<string, Gevel>();
  return gevels.flatMap((gevel) => {
    const key = keyOf(gevel);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, gevel);
    return first === undefined ? [] : [{ gevel, first }];
  });
}

function placed(gevel: Gevel, path: readonly string[]): Pick<Finding, 'file' | 'line' | 'field'> {
  const { fields } = collections.gevels;
  return { file: gevel.file, line: gevel.lineOf(path), field: fieldName(path, fields) };
}
