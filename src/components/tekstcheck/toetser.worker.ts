/** Checks texts beside the page, so that typing never waits. Fetches the rules and nothing else. */
import type { Bericht, Vraag } from './berichten.ts';
import { REGELS_ADRES } from '#src/taal/regelbestand.ts';
import type { Regelbestand } from '#src/taal/regelbestand.ts';
import { maakToets } from '#src/taal/toets.ts';
import type { Taaltoets } from '#src/taal/toets.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

/** What a worker's global scope has, as far as it is used here. */
interface Scope {
  postMessage(bericht: Bericht): void;
  addEventListener(soort: 'message', luister: (event: MessageEvent<Vraag>) => void): void;
}
const scope = globalThis as unknown as Scope;

let toets: Taaltoets<WoordregelMetGrondslag> | null = null;
let regels: readonly WoordregelMetGrondslag[] = [];

scope.addEventListener('message', ({ data: { nummer, tekst, soort } }) => {
  if (toets === null) return;
  const plek = new Map(regels.map((regel, index) => [regel, index]));
  const vondsten = toets.vind(tekst, soort).map(({ regel, ...treffer }) => ({
    ...treffer,
    regel: plek.get(regel) ?? 0,
  }));
  scope.postMessage({ soort: 'antwoord', nummer, vondsten });
});

async function begin(): Promise<void> {
  const antwoord = await fetch(REGELS_ADRES);
  if (!antwoord.ok) throw new Error(`The rules answer ${String(antwoord.status)}.`);
  ({ regels } = (await antwoord.json()) as Regelbestand);
  toets = maakToets(regels);
  scope.postMessage({ soort: 'klaar', regels });
}

begin().catch(() => scope.postMessage({ soort: 'mislukt' }));
