/** Links on the site lead somewhere: to a page that is there, and to a heading on it. */
import GithubSlugger from 'github-slugger';
import type { AddressedEntry, Entry } from '../content.ts';
import { hasAddress } from '../content.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { addressOf, formerAddressesOf } from '../publication.ts';
import type { Publication } from '../publication.ts';

/** What the rule has to know of the site. */
export interface SiteMap {
  readonly entries: readonly Entry[];
  readonly publication: (entry: Entry) => Publication;
  /** Addresses of pages and files that are not content: `/`, `/verhalen/`, `/favicon.svg`. */
  readonly fixed: ReadonlySet<string>;
}

/** Dead links stop the build; links to what is not on the site for now are only reported. */
export interface LinkFindings {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** Checks every link from an entry that is on the site. */
export function linkFindings(site: SiteMap): LinkFindings {
  const pages = pagesByAddress(site.entries);
  const errors: Finding[] = [];
  const notices: Finding[] = [];
  for (const entry of site.entries) {
    if (site.publication(entry) !== 'live') continue;
    for (const { kind, target, line, column } of entry.mentions) {
      if (kind !== 'link') continue;
      const judged = judge(target, entry, site, pages);
      if (judged === null) continue;
      const { severity, problem, mend } = judged;
      const finding = {
        file: entry.file,
        line,
        column,
        field: `De link naar ${target}`,
        problem,
        mend,
      };
      (severity === 'error' ? errors : notices).push(finding);
    }
  }
  return { errors, notices };
}

/** The anchors that the headings of a text get, in order; the same way as the renderer does. */
export function anchorsOf(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}

interface Page {
  readonly entry: AddressedEntry;
  /** Set when the address is a former one: the present address. */
  readonly now: string | null;
}

interface Judgement {
  readonly severity: 'error' | 'notice';
  readonly problem: string;
  readonly mend: string;
}

function judge(
  target: string,
  from: Entry,
  site: SiteMap,
  pages: ReadonlyMap<string, Page>,
): Judgement | null {
  const [path = '', anchor] = target.split('#', 2);
  if (path === '') return anchorJudgement(anchor ?? '', from);
  if (!path.startsWith('/')) return null;
  const address = path.split('?', 1)[0] ?? path;
  if (site.fixed.has(address)) return null;
  const page = pages.get(address);
  if (page === undefined) {
    const meant = nearest(address, [...site.fixed, ...pages.keys()]);
    return {
      severity: 'error',
      problem: 'leidt nergens heen',
      mend: meant === null ? 'kies een adres dat bestaat' : `bedoel je ${meant}?`,
    };
  }
  if (page.now !== null) {
    return {
      severity: 'error',
      problem: 'is een oud adres',
      mend: `schrijf het nieuwe: ${page.now}`,
    };
  }
  const state = site.publication(page.entry);
  if (state === 'live') return anchor === undefined ? null : anchorJudgement(anchor, page.entry);
  return notLive(state, page.entry);
}

function notLive(state: Exclude<Publication, 'live'>, entry: AddressedEntry): Judgement {
  if (state === 'concept') {
    return {
      severity: 'error',
      problem: `leidt naar een concept (${entry.file})`,
      mend: 'publiceer dat eerst, of haal de link weg',
    };
  }
  return {
    severity: 'notice',
    problem: `leidt naar iets dat ${state === 'planned' ? 'nog niet' : 'niet meer'} op de site staat; de link is nu gewone tekst, een knop is weggelaten`,
    mend: `lees de zin na; het gaat om ${entry.file}`,
  };
}

function anchorJudgement(anchor: string, entry: Entry): Judgement | null {
  const anchors = anchorsOf(entry.headings);
  if (anchors.includes(anchor)) return null;
  const meant = nearest(anchor, anchors);
  return {
    severity: 'error',
    problem: `wijst naar een kop die niet bestaat (#${anchor})`,
    mend: meant === null ? 'haal het stuk vanaf # weg' : `bedoel je #${meant}?`,
  };
}

function pagesByAddress(entries: readonly Entry[]): Map<string, Page> {
  const addressed = entries.filter(hasAddress);
  const former = addressed.flatMap((entry) =>
    formerAddressesOf(entry).map((address): [string, Page] => [
      address,
      { entry, now: addressOf(entry) },
    ]),
  );
  const present = addressed.map((entry): [string, Page] => [
    addressOf(entry),
    { entry, now: null },
  ]);
  return new Map([...former, ...present]);
}
