/** Consents that are over, with everything that rests on them. */
import type { Day } from '#src/clock.ts';
import { hasAddress, type Entry } from '../content.ts';
import { groundsOf, isOverEverywhere } from '../publication.ts';
import { kenmerkSleutel } from './kenmerk.ts';

/** A piece that rests on a consent. */
export interface RustendStuk {
  readonly file: string;
  /**
   * Whether its own ground says that the consent is over. Where it does not, the piece comes back
   * when the ground that does is deleted.
   */
  readonly zegtHetZelf: boolean;
}

/** A consent that was taken back or has ended. */
export interface Geeindigd {
  /** As it is written in the first piece that says it is over. */
  readonly kenmerk: string;
  readonly stukken: readonly RustendStuk[];
}

/** Every consent that is over on this day, with all pieces that rest on it, in whatever state. */
export function geeindigdOp(entries: readonly Entry[], vandaag: Day): Geeindigd[] {
  const rustend = entries.filter(hasAddress).flatMap((entry) =>
    groundsOf(entry).flatMap((ground) =>
      ground.kenmerk === undefined
        ? []
        : [
            {
              file: entry.file,
              kenmerk: ground.kenmerk,
              sleutel: kenmerkSleutel(ground.kenmerk),
              zegtHetZelf: isOverEverywhere(ground, vandaag),
            },
          ],
    ),
  );
  const voorbij = new Map<string, string>();
  for (const { sleutel, kenmerk, zegtHetZelf } of rustend) {
    if (zegtHetZelf && !voorbij.has(sleutel)) voorbij.set(sleutel, kenmerk);
  }
  return [...voorbij].map(([sleutel, kenmerk]) => ({
    kenmerk,
    stukken: rustend
      .filter((een) => een.sleutel === sleutel)
      .map(({ file, zegtHetZelf }) => ({ file, zegtHetZelf })),
  }));
}
