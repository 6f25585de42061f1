/** The ledger of addresses, against the site that was just built. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, contentRoot } from '#src/contentRoot.ts';
import { filesOfPiece } from '#src/delen/filesOfPiece.ts';
import { formatLedger, parseLedger, type Published } from '#src/delen/adressen/ledger.ts';
import { lastingAddress, publishedBy } from '#src/delen/adressen/published.ts';
import { settle, type Settlement } from '#src/delen/adressen/settle.ts';
import { verhuisd } from '#src/delen/adressen/verhuisd.ts';
import { vorigeSite } from '#src/delen/adressen/vorigeSite.ts';
import type { Verdict } from '#src/regels/judge.ts';
import { isHidden } from '#src/serving/hiddenPaths.ts';
import { SERVING_FOLDER } from '#src/serving/servingFolders.ts';
import { siteFiles } from '#src/serving/siteFiles.ts';

/** Where a build writes the ledger as it is once its site is online, below the output folder. */
export const LEDGER_OUTPUT = path.join(SERVING_FOLDER, LEDGER_FILE);

/** Every old address of the site, and what the ledger is once this site is online. */
export interface Addresses extends Settlement {
  /** Every address that leads to another, in the ledger or not. */
  readonly moved: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** Every address that says it is gone, in the ledger or not. */
  readonly gone: readonly string[];
  /** The ledger with what this site adds to it. */
  readonly ledger: string;
  /** How many addresses this site adds. */
  readonly added: number;
}

/**
 * Reads the ledger of the content. A publication also gives the folder that is online: what stands
 * in its ledger was published too, though the file in the content may have got lost or be behind.
 */
export function readLedger(root: string = contentRoot(), online?: string): Published[] {
  const file = path.join(root, LEDGER_FILE);
  const own = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : [];
  const there = online === undefined ? null : path.join(online, LEDGER_OUTPUT);
  if (there === null || !existsSync(there)) return own;
  const mend = 'haal deze regel uit dat bestand';
  const before = parseLedger(readFileSync(there, 'utf8'), { file: there, mend });
  // Each address once, and the content last: it knows best whose an address is.
  return parseLedger(formatLedger([...before, ...own]));
}

/**
 * Settles the ledger with the site in the folder `site`.
 *
 * @param elders pages without a piece of their own that moved, and the addresses of the site before
 *   this one
 */
export function settleSite(
  site: string,
  { moved: movedPieces, gone: gonePieces, pieces }: Pick<Verdict, 'moved' | 'gone' | 'pieces'>,
  ledger: readonly Published[] = readLedger(),
  elders: Addresses['moved'] = [...verhuisd, ...vorigeSite],
): Addresses {
  const files = [...siteFiles(site).files.keys()].filter((file) => !isHidden(file));
  const present = new Set(files.flatMap((file) => lastingAddress(file) ?? []));
  const answers = {
    present,
    moved: [...movedPieces, ...elders],
    gone: [
      ...gonePieces,
      ...pieces
        .filter(({ state }) => state === 'withdrawn' || state === 'expired')
        .flatMap((piece) => filesOfPiece(piece)),
    ],
  };
  const settlement = settle(ledger, answers, pieces);
  const known = new Set(ledger.map(({ address }) => address));
  const published = publishedBy(present, answers.moved, pieces);
  const moved = new Map(answers.moved.map(({ from, to }) => [from, to]));
  const gone = new Set(answers.gone);
  for (const { address, answer } of settlement.addresses) {
    if (answer?.status === 301) moved.set(address, answer.to);
    if (answer?.status === 410) gone.add(address);
  }
  return {
    ...settlement,
    moved: [...moved].map(([from, to]) => ({ from, to })),
    gone: [...gone],
    ledger: formatLedger([...ledger, ...published]),
    added: published.filter(({ address }) => !known.has(address)).length,
  };
}
