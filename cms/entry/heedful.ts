/**
 * A backend that does not overwrite what somebody else saved in the meantime, and names pieces in
 * its commits by their titles. Decap itself saves whatever it has; the last editor would win, and
 * the first would not know.
 */
import { withTitle } from './commitMessage.ts';
import { Refusal } from './refusal.ts';

/** A file as Decap saves it. */
interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

/** A file beside an entry that was just chosen. */
interface Asset {
  readonly path: string;
}

/** An entry as Decap saves it. */
export interface SavedEntry {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly Asset[];
}

/** How Decap saves. */
export interface SaveOptions {
  readonly collectionName?: string;
  readonly commitMessage?: string;
}

/** What every backend of Decap can do, as far as it is used here. */
export interface Backend {
  getEntry(path: string): Promise<{ readonly data: string }>;
  unpublishedEntry(entry: { collection: string; slug: string }): Promise<{
    readonly diffs: ReadonlyArray<{ readonly path: string; readonly id: string }>;
  }>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown>;
  deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
}

/** The class of a backend. */
export type BackendClass = new (...given: never[]) => Backend;

/** Decap shows this after “Kan item niet opslaan”. */
const SAVED_BY_ANOTHER =
  'iemand anders heeft dit stuk intussen opgeslagen. Jouw tekst staat er nog. Kopieer wat je veranderde, laad de pagina opnieuw en zet het er weer in.';

/**
 * The same backend, but it refuses to overwrite another's work.
 *
 * @param loadedAs the text of each file as the open form was loaded with it
 */
export function heedful(base: BackendClass, loadedAs: ReadonlyMap<string, string>): BackendClass {
  const savedAs = new Map<string, string>();
  return class Heedful extends base {
    override async persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown> {
      for (const file of entry.dataFiles) {
        const now = await this.#textNow(file, options.collectionName ?? '');
        const known = [loadedAs.get(file.path), savedAs.get(file.path)];
        if (now !== null && !known.includes(now)) throw new Refusal(SAVED_BY_ANOTHER);
      }
      const [first] = entry.dataFiles;
      const { commitMessage } = options;
      const saved = await super.persistEntry(
        entry,
        first === undefined || commitMessage === undefined
          ? options
          : { ...options, commitMessage: withTitle(commitMessage, first.raw) },
      );
      for (const { path, raw } of entry.dataFiles) savedAs.set(path, raw);
      return saved;
    }

    /** The text of a file: its draft, or else what is published; `null` when there is neither. */
    async #textNow({ path, slug }: DataFile, collection: string): Promise<string | null> {
      try {
        const { diffs } = await this.unpublishedEntry({ collection, slug });
        const id = diffs.find((diff) => diff.path === path)?.id ?? path;
        return await this.unpublishedEntryDataFile(collection, slug, path, id);
      } catch {
        return this.getEntry(path).then(
          ({ data }) => data,
          () => null,
        );
      }
    }
  };
}
