/**
 * What every address in the ledger answers. An address that was published once answers for ever:
 * with its page (200), with the way to where it is now (301), or by saying that it is gone (410).
 */
import type { Piece } from '#src/regels/piece.ts';
import { embedAddress } from '../inbedden/codes.ts';
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

/** The answer of an address. */
export type Answer = { readonly status: 200 | 410 } | { readonly status: 301; readonly to: string };

/** An address of the ledger; without an answer it would be a broken link. */
export interface Settled {
  readonly address: string;
  readonly answer: Answer | null;
}

/** The ledger, held against the site. */
export interface Settlement {
  /** All of the ledger, in its order. */
  readonly addresses: readonly Settled[];
  /** In Dutch, with the way to mend it: why the ledger cannot hold. Any of these stops the build. */
  readonly problems: readonly string[];
  /** In Dutch: what an editor may not have meant. */
  readonly notices: readonly string[];
}

/**
 * Holds the ledger against the site.
 *
 * - Of a piece that is online, a page that nobody knows any more leads to where it is now, and a file
 *   beside that page to the same file now. What is no longer made of it is gone.
 * - Of a piece that is not online, or that vanished from the content, everything is gone.
 * - A list without a piece of its own leads to the list above it; a file without one is gone.
 *
 * Only a page can be left without an answer. A consent that ends takes files and lists away, and
 * must never stop the build: the person would stay online.
 */
export function settle(
  ledger: readonly Published[],
  site: Answers,
  pieces: readonly Piece[],
): Settlement {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const known = knownAnswers(site);
  const addresses = ledger.map(({ address, owner }): Settled => ({
    address,
    answer:
      known(address) ??
      (owner === null
        ? ofNobody(address, site.present)
        : ofPiece(address, byId.get(owner), site.present)),
  }));
  return {
    addresses,
    problems: [
      ...takenOver(ledger, pieces),
      ...addresses.flatMap(({ address, answer }) => (answer === null ? [silent(address)] : [])),
    ],
    notices: vanished(ledger, byId),
  };
}

const GONE: Answer = { status: 410 };

function knownAnswers({ present, moved, gone }: Answers): (address: string) => Answer | undefined {
  const answers = new Map<string, Answer>([
    ...gone.map((address) => [address, GONE] as const),
    ...moved.map(({ from, to }) => [from, { status: 301, to }] as const),
    ...[...present].map((address) => [address, { status: 200 }] as const),
  ]);
  return (address) => answers.get(address);
}

function ofPiece(address: string, piece: Piece | undefined, present: ReadonlySet<string>): Answer {
  // A card of it in a frame is no way to its page.
  if (piece?.online !== true || address === embedAddress(piece.id)) return GONE;
  const now = `${piece.address}${address.slice(address.lastIndexOf('/') + 1)}`;
  return present.has(now) ? { status: 301, to: now } : GONE;
}

function ofNobody(address: string, present: ReadonlySet<string>): Answer | null {
  if (!isPage(address)) return GONE;
  const above = listAbove(address, present);
  return above === null ? null : { status: 301, to: above };
}

function isPage(address: string): boolean {
  return address.endsWith('/');
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

/** Pages of one piece that became those of another. */
function takenOver(ledger: readonly Published[], pieces: readonly Piece[]): string[] {
  const nowOf = new Map(
    pieces.flatMap(({ id, addresses }) => addresses.map((address) => [address, id] as const)),
  );
  return ledger.flatMap(({ address, owner }) => {
    const now = nowOf.get(address);
    return owner === null || now === undefined || now === owner || !isPage(address)
      ? []
      : [
          `Het adres ${address} was van een ander stuk (kenmerk ${owner}) en is nu van het stuk met kenmerk ${now}. Wie het oude adres bewaarde, komt dan bij iets anders uit. Zo los je het op: geef het stuk met kenmerk ${now} een ander adres.`,
        ];
  });
}

function silent(address: string): string {
  return `Het adres ${address} stond ooit online en geeft nu geen antwoord. Zo los je het op: maak de pagina weer, of zet ${address} met het nieuwe adres in src/delen/adressen/verhuisd.ts.`;
}

/** Of each piece that the content no longer holds, one notice. */
function vanished(ledger: readonly Published[], byId: ReadonlyMap<string, Piece>): string[] {
  const lost = Map.groupBy(ledger, ({ owner }) => owner);
  return [...lost].flatMap(([owner, published]) => {
    if (owner === null || byId.has(owner)) return [];
    const named = published.find(({ address }) => isPage(address) && !address.includes(owner));
    const { address } = named ?? published[0] ?? { address: '' };
    return [
      `Het stuk met kenmerk ${owner} (${address}) is uit content/ verdwenen. Zijn adressen zeggen nu dat het weg is. Was dat niet de bedoeling? Haal het bestand terug uit git. Was het wel de bedoeling, gebruik dan de volgende keer de status “ingetrokken”.`,
    ];
  });
}
