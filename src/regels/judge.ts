/** All editorial rules together: what stops the build, what is only reported, what is on the site. */
import type { Day } from '#src/clock.ts';
import { collections } from '#src/model/index.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import type { AddressedEntry, Entry, RejectedEntry } from './content.ts';
import { hasAddress } from './content.ts';
import { cijferFindings } from './editorial/cijfers.ts';
import { consentFindings } from './editorial/consents.ts';
import { entryRuleFindings } from './editorial/entryRules.ts';
import { linkFindings } from './editorial/links.ts';
import { peopleFindings } from './editorial/people.ts';
import { pictureFindings } from './editorial/pictures.ts';
import type { FoundFile } from './editorial/pictures.ts';
import { referenceFindings } from './editorial/references.ts';
import { streetFindings } from './editorial/street.ts';
import { taalFindings } from './editorial/taal.ts';
import type { TaalFindings } from './editorial/taal.ts';
import { uniqueFindings } from './editorial/unique.ts';
import {
  isWoordkeuze,
  voorbeeldFindings,
  vormFindings,
  woordregels,
} from './editorial/woordkeuzes.ts';
import { maakToets } from '#src/taal/toets.ts';
import type { Finding } from './finding.ts';
import { pieceOf, type Piece } from './piece.ts';
import { addressOf, formerAddressesOf, publicationOn } from './publication.ts';

/** What there is to judge. */
export interface Submission {
  readonly entries: readonly Entry[];
  /** Entries that were found wrong while reading; what refers to them is not wrong because of it. */
  readonly rejected: readonly RejectedEntry[];
  readonly files: readonly FoundFile[];
  /** Addresses of pages and files that are not content. */
  readonly fixed: ReadonlySet<string>;
  readonly vandaag: Day;
}

/** What the rules say of the content. */
export interface Verdict {
  /** Any of these stops the build. */
  readonly errors: readonly Finding[];
  /** Reported, and the build goes on. */
  readonly notices: readonly Finding[];
  /** What is on the site on this day. */
  readonly live: readonly Entry[];
  /** Former addresses with the present one. */
  readonly moved: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** Addresses of what was taken off the site. */
  readonly gone: readonly string[];
  /** Every content address that has no page on this day; links to these become plain text. */
  readonly absent: readonly string[];
  /** Everything that has a page, or had or will have one. */
  readonly pieces: readonly Piece[];
}

/** Judges the content on one day. */
export function judge({ entries, rejected, files, fixed, vandaag }: Submission): Verdict {
  const publication = publicationOn(vandaag, entries);
  const links = linkFindings({
    entries,
    publication,
    fixed: new Set([...fixed, ...rejected.flatMap(rejectedAddress)]),
  });
  const people = peopleFindings(entries, publication, vandaag);
  const addressed = entries.filter(hasAddress);
  const live = entries.filter((entry) => publication(entry) === 'live');
  const street = streetFindings(entries, live);
  const taal = judgeWords(entries, live);
  const pieces = addressed.map((entry) => pieceOf(entry, publication(entry)));
  return {
    errors: [
      ...uniqueFindings(entries, fixed),
      ...entryRuleFindings(entries),
      ...cijferFindings(entries),
      ...consentFindings(entries, vandaag),
      ...referenceFindings(entries, rejected),
      ...pictureFindings(files),
      ...street.errors,
      ...people.errors,
      ...links.errors,
      ...taal.errors,
    ],
    notices: [
      ...addressed.flatMap((entry) =>
        publication(entry) === 'expired' ? [expiryNotice(entry)] : [],
      ),
      ...people.notices,
      ...links.notices,
      ...street.notices,
      ...taal.notices,
    ],
    live,
    moved: live
      .filter(hasAddress)
      .flatMap((entry) => [
        { from: permanentAddress(entry.data.id), to: addressOf(entry) },
        ...formerAddressesOf(entry).flatMap((from) =>
          pageAndFiles(entry).map((file) => ({ from: from + file, to: addressOf(entry) + file })),
        ),
      ]),
    gone: pieces.filter(hasEnded).flatMap(({ addresses }) => addresses),
    absent: pieces.filter(({ online }) => !online).map(({ address }) => address),
    pieces,
  };
}

// The rules that are on the site hold for everything; all rules must prove themselves.
function judgeWords(entries: readonly Entry[], live: readonly Entry[]): TaalFindings {
  const woordkeuzes = entries.filter(isWoordkeuze);
  const wrongForms = vormFindings(woordkeuzes);
  if (wrongForms.length > 0) return { errors: wrongForms, notices: [] };
  const toets = maakToets(woordregels(live));
  const { errors, notices } = taalFindings(entries, toets);
  return { errors: [...voorbeeldFindings(woordkeuzes, toets), ...errors], notices };
}

function hasEnded({ state }: Piece): boolean {
  return state === 'withdrawn' || state === 'expired';
}

// What has an address of its own: the page, and the files beside it.
function pageAndFiles({ collection }: AddressedEntry): string[] {
  return ['', ...collections[collection].files];
}

function rejectedAddress({ collection, slug }: RejectedEntry): string[] {
  const { address } = collections[collection];
  return address === null || slug === null ? [] : [`${address}${slug}/`];
}

function expiryNotice(entry: AddressedEntry): Finding {
  const { labelOne } = collections[entry.collection];
  return {
    file: entry.file,
    line: entry.lineOf(['grond']) ?? entry.lineOf(['geportretteerd']),
    field: `${labelOne} ${entry.data.id}`,
    problem: 'staat niet meer op de site: de toestemming van iemand erin is voorbij',
    mend: 'vraag opnieuw toestemming en pas de einddatum aan, of zet de status op ingetrokken',
  };
}
