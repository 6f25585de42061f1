/**
 * What every address in the ledger answers. An address that was published once answers for ever:
 * with its page (200), with the way to where it is now (301), or by saying that it is gone (410).
 */
import type { Piece } from '#src/regels/piece.ts';
import type { Published } from './ledger.ts';

/** What the site answers by itself. */
export interface Answers {
  /** Addresses of pages and files that are on the site. */
  readonly present: ReadonlySet<string>;
  /** Former addresses that are known to the content. */
  readonly moved: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** Addresses that are known to be gone. */
  readonly gone: readonly string[];
}

/** What has to be added for the ledger to hold. */
export interface Settlement {
  readonly moved: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  readonly gone: readonly string[];
  /** In Dutch, with the way to mend it: why the ledger cannot hold. Any of these stops the build. */
  readonly problems: readonly string[];
  /** In Dutch: what an editor may not have meant. */
  readonly notices: readonly string[];
}

/**
 * Holds the ledger against the site.
 *
 * - Of a piece that is online, an address that nobody knows any more leads to where it is now.
 * - Of a piece that is not online, or that vanished from the content, everything is gone.
 * - A list without a piece of its own leads to the list above it.
 */
export function settle(
  ledger: readonly Published[],
  answers: Answers,
  pieces: readonly Piece[],
): Settlement {
  const byOwner = new Map(pieces.map((piece) => [piece.owner, piece]));
  const nowOf = new Map(
    pieces.flatMap(({ owner, addresses }) => addresses.map((address) => [address, owner] as const)),
  );
  const answered = new Set([
    ...answers.present,
    ...answers.moved.map(({ from }) => from),
    ...answers.gone,
  ]);
  const moved: Array<{ from: string; to: string }> = [];
  const gone: string[] = [];
  const problems: string[] = [];
  const vanished = new Map<string, string>();
  for (const { address, owner } of ledger) {
    if (answered.has(address)) {
      const now = nowOf.get(address);
      if (owner !== null && now !== undefined && now !== owner) {
        problems.push(takenOver(address, owner, now));
      }
      continue;
    }
    const piece = owner === null ? undefined : byOwner.get(owner);
    if (piece?.online === true && isAmongIts(address, piece.address))
      moved.push({ from: address, to: piece.address });
    else if (owner !== null) {
      gone.push(address);
      if (piece === undefined) vanished.set(owner, vanished.get(owner) ?? address);
    } else {
      const above = listAbove(address, answers.present);
      if (above === null) problems.push(silent(address));
      else moved.push({ from: address, to: above });
    }
  }
  return { moved, gone, problems, notices: [...vanished].map(vanishedNotice) };
}

/** True of a page where pages of its kind are; a card of it in a frame is no way to its page. */
function isAmongIts(address: string, page: string): boolean {
  return address.endsWith('/') && folderOf(address) === folderOf(page);
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
}

/** The nearest page above `address`; the home page says nothing about what somebody looked for. */
function listAbove(address: string, present: ReadonlySet<string>): string | null {
  const parts = address.split('/').filter((part) => part !== '');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = `/${parts.slice(0, length).join('/')}/`;
    if (present.has(above)) return above;
  }
  return null;
}

function takenOver(address: string, former: string, now: string): string {
  return `Het adres ${address} was van een ander stuk (${former}) en is nu van ${now}. Wie het oude adres bewaarde, komt dan bij iets anders uit. Zo los je het op: geef ${now} een ander adres.`;
}

function silent(address: string): string {
  return `Het adres ${address} stond ooit online en geeft nu geen antwoord. Zo los je het op: maak de pagina weer, of zet ${address} met het nieuwe adres in src/delen/adressen/verhuisd.ts.`;
}

function vanishedNotice([owner, address]: readonly [string, string]): string {
  return `Het stuk ${owner} (${address}) is uit content/ verdwenen. Zijn adressen zeggen nu dat het weg is. Was dat niet de bedoeling? Haal het bestand terug uit git. Was het wel de bedoeling, gebruik dan de volgende keer de status “ingetrokken”.`;
}
