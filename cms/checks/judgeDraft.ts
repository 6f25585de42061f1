/** Holds a draft against the rules of the build, before it is saved. */
import type { Day } from '#src/clock.ts';
import { collections } from '#src/model/index.ts';
import { admit, type Written } from '#src/regels/admit.ts';
import type { Entry } from '#src/regels/content.ts';
import { hasAddress } from '#src/regels/content.ts';
import type { Finding } from '#src/regels/finding.ts';
import { entryRuleFindings } from '#src/regels/editorial/entryRules.ts';
import { linkFindings } from '#src/regels/editorial/links.ts';
import { peopleFindings } from '#src/regels/editorial/people.ts';
import { referenceFindings } from '#src/regels/editorial/references.ts';
import { taalFindings } from '#src/regels/editorial/taal.ts';
import { addressOf, publicationOn } from '#src/regels/publication.ts';
import type { Taaltoets } from '#src/taal/toets.ts';
import { told, type Told } from './told.ts';
import { lostInEditor, type RoundTrip } from '../text/keeps.ts';
import { guardText } from './guardText.ts';
import { readabilityAdvice } from './readability.ts';
import type { OnlineEntry, OnlineSite } from './site.ts';

/** What a draft is judged by, beside the model. */
export interface Surroundings {
  readonly site: OnlineSite;
  readonly toets: Taaltoets;
  readonly vandaag: Day;
  /** Decap's own, for the check that it keeps the text. */
  readonly roundTrip: RoundTrip;
}

/** What is said of a draft. */
export interface DraftVerdict {
  /** The build would stop on these, so they are not saved. */
  readonly blocking: readonly Told[];
  /** Worth reading; never in the way. */
  readonly advice: readonly Told[];
}

/** An entry as the form holds it, tidied; lines count in its body. */
export type Draft = Pick<Written, 'collection' | 'data' | 'body'>;

/** Judges one draft on its own; what only the whole content can tell is left to the build. */
export function judgeDraft(draft: Draft, surroundings: Surroundings): DraftVerdict {
  const { blocking, advice } = findingsIn(draft, surroundings);
  return {
    blocking: blocking.map((finding) => told(finding, draft)),
    advice: advice.map((finding) => told(finding, draft)),
  };
}

function findingsIn(
  draft: Draft,
  { site, toets, vandaag, roundTrip }: Surroundings,
): Record<keyof DraftVerdict, Finding[]> {
  const written = { ...draft, file: 'Dit stuk', bodyLine: 1, lineOf: () => undefined };
  const { entry, findings } = admit(written, guardText(draft.body));
  if (entry === null) return { blocking: [...findings], advice: [] };
  const lost = lostInEditor(draft.body, roundTrip);
  const publication = publicationOn(vandaag, [entry]);
  const links = linkFindings({
    entries: [entry],
    publication,
    fixed: new Set([...site.fixed, ...site.entries.flatMap(addressesOf)]),
  });
  const people = peopleFindings([entry], publication, vandaag);
  const taal = taalFindings([entry], toets);
  return {
    blocking: [
      ...(lost === null ? [] : [{ file: entry.file, ...lost }]),
      ...takenFindings(entry, site.entries),
      ...entryRuleFindings([entry]),
      ...referenceFindings([entry], site.entries),
      ...people.errors,
      ...links.errors,
      ...taal.errors,
    ],
    advice: [
      ...links.notices,
      ...taal.notices,
      ...incomingLinks(entry, site.entries),
      ...readabilityAdvice(entry),
    ],
  };
}

function addressesOf({ collection, slug }: OnlineEntry): string[] {
  const { address } = collections[collection];
  return address === null || slug === null ? [] : [`${address}${slug}/`];
}

/** A key, an address or a title that is somebody else's. The build compares with drafts as well. */
function takenFindings(entry: Entry, online: readonly OnlineEntry[]): Finding[] {
  const { collection, data, file } = entry;
  const slug = 'slug' in data ? data.slug : null;
  const others = online.filter((other) => other.id !== data.id || other.collection !== collection);
  const kin = others.filter((other) => other.collection === collection);
  const titel = data.titel.toLocaleLowerCase('nl');
  const sameAddress = kin.find((other) => slug !== null && other.slug === slug);
  // Titles of pages differ over the whole site; without a page over their collection.
  const sameTitle = (slug === null ? kin : others.filter((other) => other.slug !== null)).find(
    (other) => other.titel.toLocaleLowerCase('nl') === titel,
  );
  return [
    ...(sameAddress === undefined
      ? []
      : [
          {
            ...{ file, field: 'Webadres (slug)', problem: `is al van “${sameAddress.titel}”` },
            mend: 'kies een ander webadres, of maak het veld leeg',
          },
        ]),
    ...(sameTitle === undefined
      ? []
      : [
          {
            ...{ file, field: 'Titel (titel)', problem: 'is ook de titel van een ander stuk' },
            mend: 'geef dit een eigen titel, zodat mensen de twee uit elkaar kunnen houden',
          },
        ]),
  ];
}

/** Whoever takes something off the site hears what still leads to it. */
function incomingLinks(entry: Entry, online: readonly OnlineEntry[]): Finding[] {
  if (!hasAddress(entry) || entry.data.status !== 'ingetrokken') return [];
  const address = addressOf(entry);
  const from = online.filter(({ links }) => links.includes(address));
  if (from.length === 0) return [];
  return [
    {
      file: entry.file,
      field: 'Status (status)',
      problem: `wordt ingetrokken, maar hier staan links naar dit stuk: ${from.map(({ titel }) => `“${titel}”`).join(', ')}`,
      mend: 'lees die stukken na; de links worden gewone tekst',
    },
  ];
}
