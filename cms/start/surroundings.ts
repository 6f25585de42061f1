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
  const [site, { regels }] = (await Promise.all([
    fetchJson(SITE_ADDRESS),
    fetchJson(REGELS_ADRES),
  ])) as [OnlineSite, Regelbestand];
  return { site, toets: maakToets(regels), vandaag: vandaag(), roundTrip };
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} antwoordt met ${String(answer.status)}.`);
  return answer.json();
}
