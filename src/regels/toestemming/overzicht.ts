/** What editors have to look after: consents that end, and pictures of whom nobody is named. */
import { addDays, type Day } from '#src/clock.ts';
import type { Ground } from '#src/model/shared/ground.ts';
import { hasAddress, type AddressedEntry, type Entry } from '../content.ts';
import { groundsOf, publicationOn } from '../publication.ts';
import { geeindigdOp, type Geeindigd } from './geeindigd.ts';

/** So many days ahead an end is told, so that there is time to ask again. */
export const DAGEN_VOORUIT = 60;

/** A consent under a piece. No name: the register of consents knows whose it is. */
export interface Toestemming {
  readonly file: string;
  /** The reference in the register; empty where there is none. */
  readonly kenmerk: string;
  /** The last day. */
  readonly tot: Day;
}

/** Everything to look after on one day. */
export interface Overzicht {
  /** Every end from this day on, soonest first; the piece is online now. */
  readonly einden: readonly Toestemming[];
  /** Those within {@link DAGEN_VOORUIT} days. */
  readonly looptAf: readonly Toestemming[];
  /** Files of pieces that went off the site because a consent ended or was taken back. */
  readonly voorbij: readonly string[];
  /** Consents that are over, with every piece that rests on them. */
  readonly geeindigd: readonly Geeindigd[];
  /** Files of pieces with a picture or a film in which nobody is said to be. */
  readonly zonderMensen: readonly string[];
}

/** Looks through everything with a page. */
export function overzicht(entries: readonly Entry[], vandaag: Day): Overzicht {
  const publication = publicationOn(vandaag, entries);
  const pieces = entries.filter(hasAddress);
  const online = pieces.filter((entry) => publication(entry) === 'live');
  const laatste = addDays(vandaag, DAGEN_VOORUIT);
  const einden = online
    .flatMap((entry) => groundsOf(entry).flatMap((ground) => consentIn(entry, ground)))
    .toSorted((a, b) => a.tot.localeCompare(b.tot) || a.file.localeCompare(b.file));
  return {
    einden,
    looptAf: einden.filter(({ tot }) => tot <= laatste),
    voorbij: pieces.filter((entry) => publication(entry) === 'expired').map(({ file }) => file),
    geeindigd: geeindigdOp(entries, vandaag),
    zonderMensen: online.filter(showsNobody).map(({ file }) => file),
  };
}

function consentIn({ file }: AddressedEntry, ground: Ground): Toestemming[] {
  const { soort, kenmerk = '', tot } = ground;
  return soort === 'toestemming' && tot !== undefined ? [{ file, kenmerk, tot }] : [];
}

// The handbook shows the CMS and nobody at all.
function showsNobody(entry: AddressedEntry): boolean {
  const hasPicture =
    entry.data.beeld !== undefined ||
    entry.mentions.some(({ kind }) => kind === 'image' || kind === 'media');
  return hasPicture && groundsOf(entry).length === 0 && entry.collection !== 'handboek';
}
