/** Draws what the search found. */
import type { Group } from '#src/zoeken/groups.ts';
import type { Counts, PageData } from '#src/zoeken/pagefind.ts';
import type { Outcome } from '#src/zoeken/searcher.ts';

/** The filters in the order they are shown: what each is called, and what stands for no choice. */
export const FILTERS = {
  soort: { label: 'Soort', all: 'Alles' },
  school: { label: 'School', all: 'Alle scholen' },
  sector: { label: 'Sector', all: 'Alle sectoren' },
  thema: { label: 'Thema', all: 'Alle thema’s' },
  jaar: { label: 'Jaar', all: 'Alle jaren' },
} as const;

/** The size at which pictures are shown, in pixels; they are twice as large (`maten.ts`). */
const PICTURE = 64;

/**
 * The results as options of a listbox, grouped by kind: for a box that leads to them with the arrow
 * keys. Each option is a link, so that it can be opened in another tab as well.
 *
 * @param name begins the ids of the options
 */
export function drawOptions(groups: readonly Group[], name: string): HTMLElement[] {
  return draw(groups, name).map(({ kind, links }, index) => {
    const group = element('div', 'zoek-groep');
    const heading = element('p', 'zoek-soort', kind);
    heading.id = `${name}-soort-${String(index)}`;
    heading.role = 'presentation';
    group.role = 'group';
    group.setAttribute('aria-labelledby', heading.id);
    for (const link of links) {
      link.role = 'option';
      link.tabIndex = -1;
    }
    group.append(heading, ...links);
    return group;
  });
}

/**
 * The results as lists of links, each under the heading of its kind: for a page.
 *
 * @param name begins the ids of the links
 */
export function drawLists(groups: readonly Group[], name: string): HTMLElement[] {
  return draw(groups, name).map(({ kind, links }) => {
    const group = element('div', 'zoek-groep');
    const list = document.createElement('ul');
    for (const link of links) {
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    group.append(element('h2', 'zoek-soort', kind), list);
    return group;
  });
}

interface DrawnGroup {
  readonly kind: string;
  readonly links: readonly HTMLAnchorElement[];
}

function draw(groups: readonly Group[], name: string): DrawnGroup[] {
  let number = 0;
  const linkTo = (page: { url: string }, css: string): HTMLAnchorElement => {
    const link = element('a', css);
    link.href = page.url;
    link.id = `${name}-${String((number += 1))}`;
    return link;
  };
  return groups.map(({ kind, pages }) => ({
    kind,
    links: pages.flatMap((page) => {
      const link = linkTo(page, 'zoek-treffer');
      link.append(...drawPage(page));
      const parts = page.sub_results.filter(({ url }) => url !== page.url).slice(0, 2);
      return [
        link,
        ...parts.map((part) => {
          const deeper = linkTo(part, 'zoek-treffer zoek-onderdeel');
          deeper.textContent = part.title;
          return deeper;
        }),
      ];
    }),
  }));
}

function drawPage({ url, meta, excerpt }: PageData): HTMLElement[] {
  const { title = url, samenvatting = '', beter, datum, plaatje } = meta;
  const words = element('span', 'zoek-woorden');
  words.append(element('span', 'zoek-titel', title));
  const text = element('span', 'zoek-tekst');
  const around = marked(excerpt);
  const said = around.map(({ textContent }) => textContent ?? '').join('');
  // A match in title or search words alone has no words around it, or only the title once more; a
  // word that can be better is explained by its summary.
  const saysMore = excerpt.includes('<mark>') && said.length > title.length + 2;
  if (saysMore && beter === undefined) text.append(...around);
  else text.textContent = samenvatting;
  words.append(text);
  if (beter !== undefined) words.append(element('span', 'zoek-feit', `Liever wel: ${beter}`));
  else if (datum !== undefined) words.append(element('span', 'zoek-feit', datum.slice(0, 4)));
  if (plaatje === undefined) return [words];
  const picture = element('img', 'zoek-plaatje');
  picture.loading = 'lazy';
  picture.width = PICTURE;
  picture.height = PICTURE;
  // The title beside it says what it is.
  picture.alt = '';
  picture.src = plaatje;
  return [words, picture];
}

/** A choice for each filter that divides what was found, with how many there are of each. */
export function drawFilters(
  counts: Counts | null,
  chosen: Readonly<Record<string, string>>,
): HTMLElement[] {
  const filters = Object.entries(FILTERS).flatMap(([filter, { label, all }]) => {
    const choice = chosen[filter] ?? '';
    const found = counts?.[filter] ?? {};
    const values = Object.keys(found).filter((value) => value !== choice && found[value] !== 0);
    // What was chosen stays to be seen, also when it lets nothing through.
    if (choice !== '') values.push(choice);
    if (values.length === 0) return [];
    const order = filter === 'jaar' ? -1 : 1;
    const options = values
      .toSorted((a, b) => order * a.localeCompare(b, 'nl'))
      .map((value): readonly [string, string] => {
        const count = found[value];
        return [value, count === undefined ? value : `${value} (${String(count)})`];
      });
    return [select(filter, label, [['', all], ...options], choice)];
  });
  if (filters.length === 0) return [];
  const order = [
    ['', 'Beste eerst'],
    ['nieuwste', 'Nieuwste eerst'],
  ] as const;
  return [...filters, select('volgorde', 'Volgorde', order, chosen['volgorde'] ?? '')];
}

/** One sentence about what was found, for eyes and ears. */
export function outcomeInWords({ understood, pages, isPartial }: Outcome): string {
  const read = understood.readAs.map(({ read }) => `‘${read}’`).join(' en ');
  const as = read === '' ? '' : ` Gezocht op ${read}.`;
  if (pages.length === 0) return `Niets gevonden.${as}`;
  const number = `${String(pages.length)} ${pages.length === 1 ? 'resultaat' : 'resultaten'}`;
  return isPartial
    ? `Niets met al deze woorden. Wel ${number} met een deel ervan.${as}`
    : `${number}.${as}`;
}

/**
 * For who found nothing: words that are on the site, everything by kind and by sector, and how to
 * tell what is missing.
 *
 * @param near words of the site to try instead
 * @param counts how many pages the whole site has of each value of each filter
 * @param typed with choices that let nothing through, the way to go on without them
 */
export function drawHelp(
  near: readonly string[],
  counts: Counts,
  { typed, isNarrowed }: { readonly typed: string; readonly isNarrowed: boolean },
): HTMLElement[] {
  const wholeSite = isNarrowed
    ? [link(`/zoeken/?${query('q', typed)}`, `Zoek ${typed} overal`)]
    : [];
  const words = near.map((word) => link(`/zoeken/?${query('q', word)}`, word));
  const by = (filter: string) =>
    Object.entries(counts[filter] ?? {}).map(([value, count]) =>
      link(`/zoeken/?${query(filter, value)}`, `${value} (${String(count)})`),
    );
  return [
    ...titled('Zonder je keuzes:', wholeSite),
    ...titled('Bedoelde je misschien:', words),
    ...titled('Of kijk wat er is, per soort:', by('soort')),
    ...titled('Per sector:', by('sector')),
    ...titled('Of loop ergens binnen:', [link('/ontdek/', 'Kies een vak, school of thema')]),
    ...titled('Hoort het hier te staan?', [
      link('/doe-mee/#vertel-een-verhaal', 'Vertel ons wat er mist'),
    ]),
  ];
}

function query(name: string, value: string): string {
  return new URLSearchParams({ [name]: value }).toString();
}

function titled(title: string, links: readonly HTMLElement[]): HTMLElement[] {
  return links.length === 0 ? [] : [element('p', '', title), row(links)];
}

function row(links: readonly HTMLElement[]): HTMLElement {
  const list = element('ul', 'zoek-wegen');
  for (const one of links) {
    const item = document.createElement('li');
    item.append(one);
    list.append(item);
  }
  return list;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = address;
  return made;
}

function select(
  name: string,
  label: string,
  options: ReadonlyArray<readonly [string, string]>,
  chosen: string,
): HTMLElement {
  const made = element('select', '');
  made.name = name;
  made.ariaLabel = label;
  made.append(...options.map(([value, text]) => new Option(text, value, false, value === chosen)));
  return made;
}

/** Pagefind's excerpt as nodes: its text, with the matches in `<mark>` and nothing else. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', '', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  css: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (css !== '') made.className = css;
  made.textContent = text;
  return made;
}
