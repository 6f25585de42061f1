/** Feeds: the newest stories or news for feed readers and for the sites of schools. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Item } from '#src/bieb/item.ts';
import { deelbeeldAddress } from '#src/delen/deelbeeld/addresses.ts';
import { LINKMAAT } from '#src/delen/deelbeeld/maten.ts';
import { SITE_NAME, absolute } from '#src/metadata/site.ts';
import { settings } from '#src/settings.ts';

/** At most so many items: who wants all of them reads the site. */
const MAX_ITEMS = 30;

/** One feed, in both of its forms. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same items, such as `/verhalen/`. */
  readonly page: string;
  /** Where the feed itself is; below its page when left out. */
  readonly addresses?: FeedAddresses;
  readonly items: ReadonlyArray<Item<'verhalen' | 'nieuws' | 'ambassadeurs' | 'oproepen'>>;
}

/** Where both forms of a feed are. */
export interface FeedAddresses {
  readonly atom: string;
  readonly json: string;
}

/** Where the feeds of a page live: `feed.atom` and `feed.json` below it. */
export function feedAddresses(page: string): FeedAddresses {
  return { atom: `${page}feed.atom`, json: `${page}feed.json` };
}

/** The feed as Atom (RFC 4287). */
export function atom({ title, description, page, addresses, items }: Feed): Response {
  const newest = newestFirst(items);
  const body = generateAtomFeed({
    // Not the page: several feeds may be about one.
    id: absolute((addresses ?? { atom: page }).atom),
    title: { value: fullTitle(title) },
    subtitle: { value: description },
    // Of an empty feed, Atom asks for a moment all the same.
    updated: new Date(newest.map(lastChange).toSorted().at(-1) ?? 0),
    authors: [{ name: settings.sender }],
    links: [
      {
        href: absolute((addresses ?? feedAddresses(page)).atom),
        rel: 'self',
        type: 'application/atom+xml',
      },
      { href: absolute(page), rel: 'alternate', type: 'text/html', hreflang: 'nl' },
    ],
    entries: newest.map(({ id, data, address }) => ({
      id: tagUri(id, data.publicatiedatum),
      title: { value: data.titel },
      summary: { value: data.samenvatting },
      published: new Date(data.publicatiedatum),
      updated: new Date(lastChange({ data })),
      links: [
        { href: absolute(address ?? page), rel: 'alternate', type: 'text/html' },
        { href: absolute(deelbeeldAddress(id, LINKMAAT)), rel: 'enclosure', type: 'image/png' },
      ],
    })),
  });
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
}

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function json({ title, description, page, addresses, items }: Feed): Response {
  const body = generateJsonFeed({
    title: fullTitle(title),
    description,
    home_page_url: absolute(page),
    feed_url: absolute((addresses ?? feedAddresses(page)).json),
    language: 'nl',
    authors: [{ name: settings.sender }],
    items: newestFirst(items).map(({ id, data, address }) => ({
      id: tagUri(id, data.publicatiedatum),
      url: absolute(address ?? page),
      title: data.titel,
      summary: data.samenvatting,
      content_text: data.samenvatting,
      image: absolute(deelbeeldAddress(id, LINKMAAT)),
      date_published: new Date(data.publicatiedatum),
      date_modified: new Date(lastChange({ data })),
    })),
  });
  // The standard asks for a list, also when there is nothing in it.
  return Response.json(
    { items: [], ...(body as object) },
    { headers: { 'Content-Type': 'application/feed+json' } },
  );
}

function lastChange({ data }: Pick<Feed['items'][number], 'data'>): string {
  return data.gewijzigd ?? data.publicatiedatum;
}

function fullTitle(title: string): string {
  return `${title} · ${SITE_NAME}`;
}

// Readers want what was published last; the lists on the site go by when things happened.
function newestFirst(items: Feed['items']): Feed['items'] {
  return items
    .toSorted((a, b) => b.data.publicatiedatum.localeCompare(a.data.publicatiedatum))
    .slice(0, MAX_ITEMS);
}

/** A name for ever (RFC 4151) from the opaque id: it stays when the address changes. */
function tagUri(id: string, day: string): string {
  return `tag:${new URL(settings.origin).hostname},${day}:${id}`;
}
