/**
 * Feeds: the newest stories or news for feed readers and for the sites of schools. Each entry is
 * named by its permanent address, which is its link too. How a feed is sent: src/serving/.
 */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Item } from '#src/bieb/item.ts';
import { deelbeeldAddress } from '#src/delen/deelbeeld/addresses.ts';
import { LINKMAAT } from '#src/delen/deelbeeld/maten.ts';
import { SITE_NAME, absolute } from '#src/metadata/site.ts';
import { permanentAddress } from '#src/model/permanentAddress.ts';
import { settings } from '#src/settings.ts';
import { veranderd, verschenen } from './moment.ts';

/** At most so many items: who wants all of them reads the site. */
const MAX_ITEMS = 30;

/** One feed, in both of its forms. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same items, such as `/verhalen/`. */
  readonly page: string;
  readonly addresses: FeedAddresses;
  readonly items: ReadonlyArray<Item<'verhalen' | 'nieuws' | 'ambassadeurs' | 'oproepen'>>;
}

/** Where both forms of a feed are. Each is the name of its feed too: several may be about one page. */
export interface FeedAddresses {
  readonly atom: string;
  readonly json: string;
}

/** The feed as Atom (RFC 4287). */
export function atom({ title, description, page, addresses, items }: Feed): Response {
  const newest = newestFirst(items);
  const body = generateAtomFeed({
    id: absolute(addresses.atom),
    title: { value: fullTitle(title) },
    subtitle: { value: description },
    // Of an empty feed, Atom asks for a moment all the same.
    updated: new Date(
      newest
        .map(({ data }) => veranderd(data))
        .toSorted()
        .at(-1) ?? 0,
    ),
    authors: [{ name: settings.sender }],
    links: [
      {
        href: absolute(addresses.atom),
        rel: 'self',
        type: 'application/atom+xml',
      },
      { href: absolute(page), rel: 'alternate', type: 'text/html', hreflang: 'nl' },
    ],
    entries: newest.map(({ id, data }) => ({
      // What stays whatever is corrected: another id would be another entry to a reader.
      id: absolute(permanentAddress(id)),
      title: { value: data.titel },
      summary: { value: data.samenvatting },
      published: new Date(verschenen(data)),
      updated: new Date(veranderd(data)),
      links: [
        { href: absolute(permanentAddress(id)), rel: 'alternate', type: 'text/html' },
        { href: absolute(deelbeeldAddress(id, LINKMAAT)), rel: 'enclosure', type: 'image/png' },
      ],
    })),
  });
  return new Response(body);
}

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function json({ title, description, page, addresses, items }: Feed): Response {
  const body = generateJsonFeed({
    title: fullTitle(title),
    description,
    home_page_url: absolute(page),
    feed_url: absolute(addresses.json),
    language: 'nl',
    authors: [{ name: settings.sender }],
    items: newestFirst(items).map(({ id, data }) => ({
      id: absolute(permanentAddress(id)),
      url: absolute(permanentAddress(id)),
      title: data.titel,
      summary: data.samenvatting,
      content_text: data.samenvatting,
      image: absolute(deelbeeldAddress(id, LINKMAAT)),
      date_published: new Date(verschenen(data)),
      date_modified: new Date(veranderd(data)),
    })),
  });
  // The standard asks for a list, also when there is nothing in it.
  return Response.json({ items: [], ...(body as object) });
}

function fullTitle(title: string): string {
  return `${title} · ${SITE_NAME}`;
}

// Readers want what was published last; the lists on the site go by when things happened.
function newestFirst(items: Feed['items']): Feed['items'] {
  return items
    .toSorted((a, b) => verschenen(b.data).localeCompare(verschenen(a.data)))
    .slice(0, MAX_ITEMS);
}
