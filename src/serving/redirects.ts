/**
 * Addresses that moved or are gone. An address that was once published answers for ever: 200, 301
 * or 410.
 */

/** An old path and the path that took its place. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** What old addresses answer, ready to look up and to write out; sorted by path. */
export interface RedirectTable {
  /** With and without the closing slash; no target is itself in the table. */
  readonly moved: readonly Moved[];
  /** With and without the closing slash. */
  readonly gone: readonly string[];
  /** What `path` answers, whatever its case (nginx maps ignore case); `null` when nothing. */
  readonly find: (path: string) => OldAddress | null;
}

/** The answer of an old address. */
export type OldAddress =
  { readonly status: 301; readonly location: string } | { readonly status: 410 };

// ASCII only, so that a path means the same in a URL, a file name and a configuration file.
const ADDRESS = /^\/(?:[A-Za-z0-9_~.-]+\/)*[A-Za-z0-9_~.-]*$/;

/**
 * Merges what moved and what is gone. A chain (a→b, b→c) becomes one step (a→c); what moved to an
 * address that is gone is gone too. A path whose last part has no dot gets its closing slash.
 *
 * @throws one Error, in Dutch, with every problem: an odd address, a loop, two targets for one
 *   address, an address that is both moved and gone
 */
export function redirectTable(moved: readonly Moved[], gone: readonly string[]): RedirectTable {
  const problems: string[] = [];
  const addresses = [...gone, ...moved.flatMap(({ from, to }) => [from, to])];
  problems.push(...addresses.filter((address) => !isAddress(address)).map(oddAddress));
  problems.push(...[...gone, ...moved.map(({ from }) => from)].filter((a) => a === '/').map(root));
  stopOn(problems);

  const goneKeys = new Map(gone.map((path) => [keyOf(path), withSlash(path)]));
  const targets = new Map<string, Moved>();
  for (const entry of moved) {
    const key = keyOf(entry.from);
    const earlier = targets.get(key);
    if (goneKeys.has(key)) problems.push(bothMovedAndGone(entry.from));
    if (earlier !== undefined && keyOf(earlier.to) !== keyOf(entry.to)) {
      problems.push(twoTargets(entry.from, earlier.to, entry.to));
    }
    targets.set(key, { from: withSlash(entry.from), to: withSlash(entry.to) });
  }

  const finalMoves: Moved[] = [];
  for (const { from } of targets.values()) {
    const end = follow(from, targets);
    if (end.loop) problems.push(loop(end.steps));
    else if (goneKeys.has(keyOf(end.path))) goneKeys.set(keyOf(from), from);
    else finalMoves.push({ from, to: end.path });
  }
  stopOn(problems);
  return toTable(finalMoves, [...goneKeys.values()]);
}

interface End {
  readonly path: string;
  readonly steps: readonly string[];
  readonly loop: boolean;
}

function follow(from: string, targets: ReadonlyMap<string, Moved>): End {
  const steps = [from];
  const seen = new Set([keyOf(from)]);
  let path = from;
  for (let next = targets.get(keyOf(path)); next !== undefined; next = targets.get(keyOf(path))) {
    path = next.to;
    steps.push(path);
    if (seen.has(keyOf(path))) return { path, steps, loop: true };
    seen.add(keyOf(path));
  }
  return { path, steps, loop: false };
}

function toTable(moves: readonly Moved[], gonePaths: readonly string[]): RedirectTable {
  const moved = moves
    .flatMap(({ from, to }) => withAndWithoutSlash(from).map((path) => ({ from: path, to })))
    .sort((a, b) => compare(a.from, b.from));
  const gone = gonePaths.flatMap(withAndWithoutSlash).sort(compare);
  const answers = new Map<string, OldAddress>([
    ...moved.map(({ from, to }) => [from.toLowerCase(), { status: 301, location: to }] as const),
    ...gone.map((path) => [path.toLowerCase(), { status: 410 }] as const),
  ]);
  return { moved, gone, find: (path) => answers.get(path.toLowerCase()) ?? null };
}

function isAddress(path: string): boolean {
  return ADDRESS.test(path) && !path.split('/').some((part) => part === '.' || part === '..');
}

function withSlash(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}

function withAndWithoutSlash(path: string): string[] {
  return path.endsWith('/') ? [path.slice(0, -1), path] : [path];
}

function keyOf(path: string): string {
  return withSlash(path).toLowerCase();
}

/** Sorts by code unit, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function stopOn(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const list = [...new Set(problems)].map((problem) => `- ${problem}`).join('\n');
  throw new Error(`De oude adressen kloppen niet:\n${list}`);
}

function oddAddress(address: string): string {
  return (
    `"${address}" is geen adres op deze site. Begin met een / en gebruik alleen gewone letters ` +
    'zonder accenten, cijfers, - . _ en ~, bijvoorbeeld /verhalen/de-brug/.'
  );
}

function root(): string {
  return 'De voorpagina (/) kan niet verhuisd of verdwenen zijn.';
}

function bothMovedAndGone(address: string): string {
  return `${address} staat als verhuisd én als verdwenen. Kies een van de twee.`;
}

function twoTargets(address: string, first: string, second: string): string {
  return `${address} verwijst naar twee adressen: ${first} en ${second}. Kies er een.`;
}

function loop(steps: readonly string[]): string {
  return (
    `Deze verwijzingen draaien in een kring: ${steps.join(' → ')}. ` +
    'Haal er een weg, of laat er een naar een bestaande pagina wijzen.'
  );
}
