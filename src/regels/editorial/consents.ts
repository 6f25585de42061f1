/** A consent is one thing, in however many pieces it is named. */
import type { Day } from '#src/clock.ts';
import { collections } from '#src/model/index.ts';
import type { Ground } from '#src/model/shared/ground.ts';
import { hasAddress, type AddressedEntry, type Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { groundsIn, isOverEverywhere, type PlacedGround } from '../publication.ts';
import { fieldName } from '../schemaFindings.ts';
import { kenmerkSleutel } from '../toestemming/kenmerk.ts';

interface Named extends PlacedGround {
  readonly entry: AddressedEntry;
}

/**
 * Findings for every ground that says something else of a consent than the first piece that names
 * it: another last day, or other channels. What is over on the day `vandaag` is off the site whatever
 * it says, and must not stop a build; a piece that was withdrawn may have been emptied.
 */
export function consentFindings(entries: readonly Entry[], vandaag: Day): Finding[] {
  const named = entries
    .filter(hasAddress)
    .filter(({ data }) => data.status !== 'ingetrokken')
    .flatMap((entry) => groundsIn(entry).map((placed): Named => ({ entry, ...placed })))
    .filter(({ ground }) => ground.soort === 'toestemming' && ground.kenmerk !== undefined);
  const consents = Map.groupBy(named, ({ ground }) => kenmerkSleutel(ground.kenmerk ?? ''));
  return [...consents.values()].flatMap((same) => {
    const [first, ...others] = same;
    const isOver = same.some(({ ground }) => isOverEverywhere(ground, vandaag));
    return first === undefined || isOver
      ? []
      : others.flatMap((other) => differences(other, first));
  });
}

function differences({ entry, path, ground }: Named, first: Named): Finding[] {
  const { fields } = collections[entry.collection];
  const finding = (field: string, problem: string, mend: string): Finding => ({
    file: entry.file,
    line: entry.lineOf([...path, field]),
    field: fieldName([...path, field], fields),
    problem,
    mend,
  });
  const kenmerk = `toestemming ${ground.kenmerk ?? ''}`;
  const there = first.entry.file;
  const isSameDay = ground.tot === first.ground.tot;
  return [
    ...(isSameDay
      ? []
      : [
          finding(
            'tot',
            `is bij ${kenmerk} anders dan in ${there}: ${ground.tot ?? 'leeg'} en ${first.ground.tot ?? 'leeg'}`,
            'kijk in het toestemmingsregister en zet in beide stukken dezelfde dag',
          ),
        ]),
    ...(channelsOf(ground) === channelsOf(first.ground)
      ? []
      : [
          finding(
            'kanalen',
            `zijn bij ${kenmerk} anders dan in ${there}: ${channelsOf(ground)} en ${channelsOf(first.ground)}`,
            'kijk in het toestemmingsregister en kies in beide stukken dezelfde kanalen',
          ),
        ]),
  ];
}

function channelsOf({ kanalen }: Ground): string {
  return kanalen.length === 0 ? 'geen' : [...new Set(kanalen)].toSorted().join(', ');
}
