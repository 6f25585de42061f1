/** Fetches what drafts are judged by. */
import { vandaag } from '#src/clock.ts';
import { REGELS_ADRES, type Regelbestand } from '#src/taal/regelbestand.ts';
import { maakToets } from '#src/taal/toets.ts';
import type { Surroundings } from '../checks/judgeDraft.ts';
import { roundTrip } from './editor.ts';
import { SITE_ADDRESS, type OnlineSite } from '../checks/site.ts';

/**
 * The site as it is online, and the rules of its taalwijzer.
 *
 * @throws an Error when one of them cannot be fetched
 */
export async function fetchSurroundings(): Promise<Surroundings> {
  // Both files are written by our own build.
  const [site, { regels }] = (await Promise.all([fetchSite(), fetchJson(REGELS_ADRES)])) as [
    OnlineSite,
    Regelbestand,
  ];
  return { site, toets: maakToets(regels), vandaag: vandaag(), roundTrip };
}

/**
 * The same, with the site and the day of this moment: a tab can be open for days. When the site does
 * not answer, what is known of it serves.
 */
export async function upToDate(known: Surroundings): Promise<Surroundings> {
  const site = await fetchSite(AbortSignal.timeout(PATIENCE)).catch(() => known.site);
  return { ...known, site, vandaag: vandaag() };
}

/** How long somebody who saves waits for the site, in milliseconds. */
const PATIENCE = 5_000;

async function fetchSite(signal: AbortSignal | null = null): Promise<OnlineSite> {
  return (await fetchJson(SITE_ADDRESS, { cache: 'no-cache', signal })) as OnlineSite;
}

async function fetchJson(address: string, how: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${address} antwoordt met ${String(answer.status)}.`);
  return answer.json();
}
