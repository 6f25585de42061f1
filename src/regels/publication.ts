/** Whether an entry may be on the site today, and if not, why. */
import type { Day } from '#src/clock.ts';
import { collections } from '#src/model/index.ts';
import type { Ground } from '#src/model/shared/ground.ts';
import { hasAddress } from './content.ts';
import type { AddressedEntry, Entry } from './content.ts';
import { kenmerkSleutel } from './toestemming/kenmerk.ts';

/**
 * - `live`: on the site
 * - `concept`: not yet ready
 * - `planned`: ready, but from a later day on
 * - `withdrawn`: taken off the site by an editor
 * - `expired`: somebody in it may no longer be shown
 */
export type Publication = 'live' | 'concept' | 'planned' | 'withdrawn' | 'expired';

/**
 * A function that tells the state of each of these entries on the day `vandaag`. Entries without a
 * page are always live. A consent that was taken back or has ended in one entry is over in all that
 * rest on it: they name it by the same reference (`kenmerk`), however they write it.
 */
export function publicationOn(
  vandaag: Day,
  entries: readonly Entry[],
): (entry: Entry) => Publication {
  const over = new Set(
    entries
      .filter(hasAddress)
      .flatMap(groundsOf)
      .flatMap((ground) =>
        ground.kenmerk !== undefined && isOverEverywhere(ground, vandaag)
          ? [kenmerkSleutel(ground.kenmerk)]
          : [],
      ),
  );
  return (entry) => {
    if (!hasAddress(entry)) return 'live';
    const { status, publicatiedatum } = entry.data;
    if (status === 'concept') return 'concept';
    if (status === 'ingetrokken') return 'withdrawn';
    const isOver = (ground: Ground): boolean =>
      hasEnded(ground, vandaag) || over.has(kenmerkSleutel(ground.kenmerk ?? ''));
    if (groundsOf(entry).some(isOver)) return 'expired';
    return publicatiedatum > vandaag ? 'planned' : 'live';
  };
}

/** The present address of an entry. */
export function addressOf(entry: AddressedEntry): string {
  return addressFor(entry, entry.data.slug);
}

/** The addresses an entry had before, without those that are its present one. */
export function formerAddressesOf(entry: AddressedEntry): string[] {
  return entry.data.oudeSlugs
    .filter((slug) => slug !== entry.data.slug)
    .map((slug) => addressFor(entry, slug));
}

/** The address that an entry has under the name `slug`. */
export function addressFor(entry: AddressedEntry, slug: string): string {
  return `${collections[entry.collection].address ?? '/'}${slug}/`;
}

/** A ground, with where it stands in the fields of its entry. */
export interface PlacedGround {
  readonly path: ReadonlyArray<string | number>;
  readonly ground: Ground;
}

/** The grounds of everybody who is shown in an entry, with their places. */
export function groundsIn({ data }: AddressedEntry): PlacedGround[] {
  const others = data.geportretteerd.map(({ grond }, index) => ({
    path: ['geportretteerd', index, 'grond'],
    ground: grond,
  }));
  return 'grond' in data ? [{ path: ['grond'], ground: data.grond }, ...others] : others;
}

/** The grounds of everybody who is shown in an entry. */
export function groundsOf(entry: AddressedEntry): Ground[] {
  return groundsIn(entry).map(({ ground }) => ground);
}

// Consent counts for this site only when it says so, and through its last day. Whoever withdraws is
// gone at once, whatever day was written down: a slip in a date must not keep a person online.
function hasEnded(ground: Ground, vandaag: Day): boolean {
  if (isOverEverywhere(ground, vandaag)) return true;
  if (ground.soort === 'openbare-bron') return false;
  return !ground.kanalen.includes('site') || ground.tot === undefined;
}

/** Whether a consent is over for every piece that rests on it: taken back, or past its last day. */
export function isOverEverywhere({ soort, ingetrokken, tot }: Ground, vandaag: Day): boolean {
  if (ingetrokken !== undefined) return true;
  return soort === 'toestemming' && tot !== undefined && tot < vandaag;
}
