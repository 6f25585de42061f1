/**
 * What the local git server may be asked. It would write anywhere in the repository; this CMS only
 * has to do with content, so everything else is refused before it gets there.
 */
import { collectionNames } from '#src/model/names.ts';
import { MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';

/** Actions with the places in their parameters where paths stand. */
const ACTIONS: Readonly<Record<string, ReadonlyArray<readonly string[]>>> = {
  info: [],
  entriesByFolder: [],
  entriesByFiles: [['files', '*', 'path']],
  getEntry: [['path']],
  unpublishedEntries: [],
  unpublishedEntry: [],
  unpublishedEntryDataFile: [['path']],
  unpublishedEntryMediaFile: [['path']],
  deleteUnpublishedEntry: [],
  persistEntry: [
    ['entry', 'path'],
    ['dataFiles', '*', 'path'],
    ['dataFiles', '*', 'newPath'],
    ['assets', '*', 'path'],
  ],
  updateUnpublishedEntryStatus: [],
  publishUnpublishedEntry: [],
  getMedia: [],
  getMediaFile: [['path']],
  deleteFiles: [['paths', '*']],
  getDeployPreview: [],
};

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const COLLECTION = `content/(?:${collectionNames.join('|')})`;
const MEDIA = `[a-z0-9][a-z0-9._-]*\\.(?:${Object.values(MEDIA_EXTENSIONS).flat().join('|')})`;
const FILE = new RegExp(`^${COLLECTION}/${NAME}(?:\\.yml|/index\\.mdx|/${MEDIA})$`);
/** What may be deleted: a page keeps answering, and a picture may be in use. */
const DELETED = new RegExp(`^${COLLECTION}/${NAME}\\.yml$`);
/** Folders that are listed: nothing is written there by this name alone. */
const FOLDER = new RegExp(`^content(?:/[a-z0-9-]+){0,2}$`);

/**
 * Why `request`, the parsed body of a request, may not be passed on, in Dutch; `null` when it may.
 *
 * @param branch the one branch that entries are read from and published to
 */
export function refusal(request: unknown, branch: string): string | null {
  if (!isRecord(request) || typeof request['action'] !== 'string') return 'Dit is geen opdracht.';
  const { action } = request;
  const places = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (places === undefined) return `De opdracht “${action}” bestaat niet.`;
  if (action === 'info') return null;
  const { params } = request;
  if (!isRecord(params)) return 'De opdracht is niet compleet.';
  if (params['branch'] !== branch) return 'Deze redactie werkt met één tak van git.';
  const folder = params['folder'] ?? params['mediaFolder'];
  if (folder !== undefined && !matches(FOLDER, folder)) return outside(folder);
  const allowed = action === 'deleteFiles' ? DELETED : FILE;
  const wrong = places
    .flatMap((place) => at(params, place))
    .find((path) => !matches(allowed, path));
  return wrong === undefined ? null : outside(wrong);
}

function outside(path: unknown): string {
  return `“${String(path)}” is geen bestand van de redactie.`;
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** Everything that stands at `place`; `*` stands for every item of a list. */
function at(value: unknown, place: readonly string[]): unknown[] {
  const [key, ...rest] = place;
  if (value === undefined) return [];
  if (key === undefined) return [value];
  if (key === '*') {
    return Array.isArray(value) ? value.flatMap((item: unknown) => at(item, rest)) : [value];
  }
  return isRecord(value) ? at(value[key], rest) : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
