/**
 * The ledger: every address that was ever published, with whose it was. It is a file of content,
 * kept by the publication; nothing is ever taken out of it.
 *
 * One address on a line, so that git can join two versions: `/v/k7x2m9qd/ k7x2m9qd`, or
 * `/verhalen/ -` for a page that belongs to no piece.
 */
import { LEDGER_FILE } from '#src/contentRoot.ts';
import { formats } from '#src/model/formats.ts';

/** One address that was published. */
export interface Published {
  /** A path on this site, such as `/verhalen/de-brug/`. */
  readonly address: string;
  /**
   * The id of the piece it belonged to, whatever collection that is in now; `null` for all other
   * pages and files.
   */
  readonly owner: string | null;
}

const HEADER = `# Alle adressen die ooit online stonden. De publicatie houdt deze lijst bij (npm run adressen);
# haal er niets uit: wie een adres bewaarde, moet er altijd antwoord op krijgen.`;
const LINE = /^(\/\S*) (\S+)$/;
const NOBODY = '-';

/** A ledger in a file: what an editor calls it, and in Dutch how a line that is wrong is mended. */
export interface LedgerFile {
  readonly file: string;
  readonly mend: string;
}

const IN_CONTENT: LedgerFile = {
  file: `content/${LEDGER_FILE}`,
  mend: `zet het bestand terug zoals het in git stond (git checkout content/${LEDGER_FILE})`,
};

/**
 * Reads a ledger. Empty lines and lines that start with `#` mean nothing.
 *
 * @throws an Error in Dutch that names the first line that is no address with its owner
 */
export function parseLedger(text: string, { file, mend }: LedgerFile = IN_CONTENT): Published[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, address, owner = ''] = LINE.exec(line.trimEnd()) ?? [];
    if (address === undefined || !(owner === NOBODY || formats.id.test(owner))) {
      throw new Error(
        `${file}:${String(index + 1)}\n  Deze regel is geen adres met de eigenaar ervan: “${line}”.\n  Zo los je het op: ${mend}.`,
      );
    }
    return [{ address, owner: owner === NOBODY ? null : owner }];
  });
}

/**
 * Writes a ledger: each address once, sorted, so that the same addresses give the same bytes. Of an
 * address that is in it twice the last owner counts.
 */
export function formatLedger(published: readonly Published[]): string {
  const owners = new Map(published.map(({ address, owner }) => [address, owner]));
  const lines = [...owners]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, owner]) => `${address} ${owner ?? NOBODY}`);
  return `${[HEADER, ...lines].join('\n')}\n`;
}
