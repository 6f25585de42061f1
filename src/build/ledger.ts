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
  /** The ledger with what this site adds to it. */
  readonly ledger: string;
  /** How many addresses this site adds. */
  readonly added: number;
}

/** Reads the ledger of the content; without one, nothing was published yet. */
export function readLedger(root: string = contentRoot()): Published[] {
  const file = path.join(root, LEDGER_FILE);
  return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : [];
}

/**
 * Settles the ledger with the site in the folder `site`. The moves and what is gone are all there
 * are: those that the content knows, those that only the ledger knows, and `elders`: pages without a
 * piece of their own that moved, and the addresses of the site before this one.
 */
export function settleSite(
  site: string,
  { moved, gone, pieces }: Pick<Verdict, 'moved' | 'gone' | 'pieces'>,
  ledger: readonly Published[] = readLedger(),
  elders: Settlement['moved'] = [...verhuisd, ...vorigeSite],
): Addresses {
  const files = [...siteFiles(site).files.keys()].filter((file) => !isHidden(file));
  const present = new Set(files.flatMap((file) => lastingAddress(file) ?? []));
  const answers = {
    present,
    moved: [...moved, ...elders],
    gone: [
      ...gone,
      ...pieces
        .filter(({ state }) => state === 'withdrawn' || state === 'expired')
        .flatMap((piece) => filesOfPiece(piece)),
    ],
  };
  const settlement = settle(ledger, answers, pieces);
  const known = new Set(ledger.map(({ address }) => address));
  const published = publishedBy(present, answers.moved, pieces);
  return {
    ...settlement,
    moved: [...answers.moved, ...settlement.moved],
    gone: [...answers.gone, ...settlement.gone],
    ledger: formatLedger([...ledger, ...published]),
    added: published.filter(({ address }) => !known.has(address)).length,
  };
}
