/**
 * A backend that deletes no pictures and no pages, and saves no file that nobody uses. Decap deletes
 * at once, on the branch that is published, and saves every file that was ever chosen in a form.
 */
import type { BackendClass, SavedEntry, SaveOptions } from './heedful.ts';
import { Refusal } from './refusal.ts';

/** What has an address keeps answering, and a picture may be in use: only lists get shorter. */
const MAY_BE_DELETED = '.yml';

const NOT_DELETED =
  'dit kan op de site in gebruik zijn. Zet een stuk op “Ingetrokken”. Moet een foto weg? Vraag het de beheerder.';

/** The same backend, which keeps files that may be in use. */
export function keepsFiles(base: BackendClass): BackendClass {
  return class KeepsFiles extends base {
    override async deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
      if (!paths.every((path) => path.endsWith(MAY_BE_DELETED))) throw new Refusal(NOT_DELETED);
      return super.deleteFiles(paths, commitMessage);
    }

    override async persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown> {
      const texts = entry.dataFiles.map(({ raw }) => raw).join('\n');
      const assets = entry.assets.filter(({ path }) => isNamedIn(texts, path));
      return super.persistEntry({ ...entry, assets }, options);
    }
  };
}

/** Whether a text names this file, and not only one with a longer name that ends the same. */
function isNamedIn(text: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const before = text.split(name).slice(0, -1);
  return before.some((words) => !/[\w.-]$/.test(words.replace(/\.\/$/, '')));
}
