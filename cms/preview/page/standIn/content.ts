/**
 * Stands in for `astro:content` in the browser: the content that is online, with one draft in it.
 * So `src/bieb`, and every page that asks it for content, runs here as it does in the build.
 */
import { Fragment, jsx } from 'astro/jsx-runtime';
import { collections } from '#src/model/index.ts';
import type { ShownEntry, SiteContent } from '../../siteContent.ts';
import { textComponent } from '../textComponent.ts';

/** A draft that is drawn. */
export interface ShownDraft extends ShownEntry {
  readonly body: string;
}

interface ContentEntry {
  readonly id: string;
  readonly data: object;
}

let site: SiteContent = { entries: [], fixed: [] };
let draft: ShownDraft | null = null;

/** Sets what the next page is drawn from. Pages must be drawn one after the other. */
export function show(content: SiteContent, shown: ShownDraft): void {
  site = content;
  draft = shown;
}

/** All entries of a collection; the draft takes the place of what is online under its id. */
export function getCollection(collection: string): Promise<ContentEntry[]> {
  return Promise.resolve(entriesOf(collection).map(asEntry));
}

/** One entry; `undefined` when there is none with this id. */
export async function getEntry(collection: string, id: string): Promise<ContentEntry | undefined> {
  if (collection === 'afwezig') return { id, data: { adressen: { includes: isAbsent } } };
  return (await getCollection(collection)).find((entry) => entry.id === id);
}

/**
 * A text as a component: that of the draft, or one as its page shows it. The text of an author is
 * not online: it may name what was taken off the site.
 */
export async function render({ id }: ContentEntry): Promise<{ Content: unknown }> {
  if (draft?.id === id) return { Content: textComponent(draft.body, draft.folder) };
  const entry = site.entries.find((online) => online.id === id);
  const html = entry === undefined ? '' : await shownText(addressOf(entry));
  return { Content: () => jsx(Fragment, { 'set:html': html }) };
}

async function shownText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) return '';
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.inhoud')?.innerHTML ?? '';
}

function addressOf({ collection, data }: ShownEntry): string {
  return `${collections[collection].address ?? ''}${String(data['slug'])}/`;
}

/** True for what looks like the page of an entry and is not online: nothing says which those are. */
function isAbsent(address: string): boolean {
  return (
    !site.fixed.includes(address) &&
    Object.values(collections).some(
      ({ name, address: above }) =>
        above !== null &&
        address.startsWith(above) &&
        /^[a-z0-9-]+\/$/.test(address.slice(above.length)) &&
        !entriesOf(name).some((entry) => addressOf(entry) === address),
    )
  );
}

function entriesOf(collection: string): ShownEntry[] {
  const online = site.entries.filter(
    (entry) =>
      entry.collection === collection &&
      !(draft?.collection === collection && entry.id === draft.id),
  );
  return draft?.collection === collection ? [draft, ...online] : online;
}

function asEntry({ id, data, beelden }: ShownEntry): ContentEntry {
  return { id, data: { ...data, beelden, media: [] } };
}
