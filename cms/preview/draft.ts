/** From the form of an entry to what the preview draws. */
import { collections, type CollectionName } from '#src/model/index.ts';
import type { Collection } from '#src/model/collection.ts';
import { newId } from '#src/model/newId.ts';
import { filesIn } from '#src/model/walk.ts';
import { guardText } from '../checks/guardText.ts';
import type { Surroundings } from '../checks/judgeDraft.ts';
import type { Prepared } from '../entry/prepare.ts';
import { showable } from './showable.ts';
import { CONTENT_ADDRESS, type ShownPicture, type SiteContent } from './siteContent.ts';

/** What the form of one entry gives. */
export interface FormState {
  readonly prepared: Prepared;
  /** Its file, from the root of the repository; empty for a new entry. */
  readonly path: string;
  /** The address at which the browser has a picture of this entry; `null` while there is none. */
  readonly pictureAddress: (name: string) => string | null;
}

/** Draws forms of one collection. The text that was last free of faults stands in for a wrong one. */
export function drawer(collection: CollectionName, { vandaag }: Surroundings) {
  const { fields }: Collection = collections[collection];
  let last = { path: '', body: '' };
  // Until it is saved a new entry gets another id at every key, and its house is drawn from that.
  const idOfNew = newId();
  return async ({ prepared, path, pictureAddress }: FormState): Promise<string | null> => {
    const { remarks, mentions } = guardText(prepared.body);
    if (remarks.length === 0) last = { path, body: prepared.body };
    // What another piece says has no place here.
    const body = last.path === path ? last.body : '';
    const isNew = path === '';
    const given = isNew ? { ...prepared.data, id: idOfNew } : prepared.data;
    const data = showable(fields, given, vandaag);
    const names = [
      ...filesIn(fields, data).map(({ file }) => file),
      ...mentions.filter(({ kind }) => kind === 'image').map(({ target }) => target),
    ];
    const folder = isNew ? `${collection}/nieuw` : path.split('/').slice(1, -1).join('/');
    const beelden = await picturesOf(new Set(names), folder, pictureAddress);
    const [{ drawPage }, content] = await Promise.all([
      import('./page/drawPage.ts'),
      siteContent(),
    ]);
    const id = String(data['id']);
    return drawPage(content, { collection, id, data, body, folder, beelden });
  };
}

let online: Promise<SiteContent> | null = null;

/** Fetched once; again when that failed. */
function siteContent(): Promise<SiteContent> {
  online ??= fetchContent().catch((error: unknown) => {
    online = null;
    throw error;
  });
  return online;
}

async function fetchContent(): Promise<SiteContent> {
  const answer = await fetch(CONTENT_ADDRESS);
  if (!answer.ok) throw new Error(`${CONTENT_ADDRESS} antwoordt met ${String(answer.status)}.`);
  // Written by our own build.
  return (await answer.json()) as SiteContent;
}

async function picturesOf(
  names: ReadonlySet<string>,
  folder: string,
  addressOf: FormState['pictureAddress'],
): Promise<Record<string, ShownPicture>> {
  const found = await Promise.all(
    [...names].map(async (name) => {
      const src = addressOf(name);
      const picture = src === null ? null : await measured(src);
      return picture === null ? [] : [[`${folder}/${name.replace(/^\.\//, '')}`, picture] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** The picture with its size; `null` when the browser cannot show it. */
async function measured(src: string): Promise<ShownPicture | null> {
  const image = new Image();
  image.src = src;
  try {
    await image.decode();
  } catch {
    return null;
  }
  return { src, width: image.naturalWidth, height: image.naturalHeight, format: 'webp' };
}
