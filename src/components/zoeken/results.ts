/** Draws what the search found. */
import type { Counts, PageData } from '#src/zoeken/pagefind.ts';
import type { Outcome } from '#src/zoeken/searcher.ts';

/** The filters in the order they are shown: what each is called, and what stands for no choice. */
export const FILTERS = {
  soort: { label: 'Soort', all: 'Alles' },
  school: { label: 'School', all: 'Alle scholen' },
  sector: { label: 'Sector', all: 'Alle sectoren' },
  thema: { label: 'Thema', all: 'Alle thema’s' },
} as const;

/**
 * The results as options of a listbox, grouped by kind in the order of each kind's best result. Each
 * option is a link, so that it can be opened in another tab as well.
 *
 * @param name begins the ids of the options
 */
export function drawResults(pages: readonly PageData[], name: string): HTMLElement[] {
  const kinds = Map.groupBy(pages, ({ meta }) => meta['soort'] ?? 'Pagina');
  let number = 0;
  const option = (page: { url: string }, css: string): HTMLAnchorElement => {
    const link = element('a', css);
    link.href = page.url;
    link.id = `${name}-${String((number += 1))}`;
    link.role = 'option';
    link.tabIndex = -1;
    return link;
  };
  return [...kinds].map(([kind, members], index) => {
    const group = element('div', 'zoek-groep');
    const heading = element('p', 'zoek-soort', kind);
    heading.id = `${name}-soort-${String(index)}`;
    heading.role = 'presentation';
    group.role = 'group';
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading);
    for (const page of members) {
      const link = option(page, 'zoek-treffer');
      const { title = page.url, samenvatting = '', beter, datum } = page.meta;
      link.append(element('span', 'zoek-titel', title));
      const text = element('span', 'zoek-tekst');
      // A match in title or search words alone has no words around it; a word that can be better is
      // explained by its summary.
      if (page.excerpt.includes('<mark>') && beter === undefined)
        text.append(...marked(page.excerpt));
      else text.textContent = samenvatting;
      link.append(text);
      if (beter !== undefined) link.append(element('span', 'zoek-feit', `Liever wel: ${beter}`));
      else if (datum !== undefined) link.append(element('span', 'zoek-feit', datum.slice(0, 4)));
      group.append(link);
      for (const part of page.sub_results.filter(({ url }) => url !== page.url).slice(0, 2)) {
        const deeper = option(part, 'zoek-treffer zoek-onderdeel');
        deeper.textContent = part.title;
        group.append(deeper);
      }
    }
    return group;
  });
}

/** A choice for each filter that divides what was found, with how many there are of each. */
export function drawFilters(
  counts: Counts | null,
  chosen: Readonly<Record<string, string>>,
): HTMLElement[] {
  const filters = Object.entries(FILTERS).flatMap(([filter, { label, all }]) => {
    const values = Object.entries(counts?.[filter] ?? {}).filter(
      ([value, count]) => count > 0 || chosen[filter] === value,
    );
    if (values.length === 0 && chosen[filter] === undefined) return [];
    const options = values.map(([value, count]) => [value, `${value} (${String(count)})`] as const);
    return [select(filter, label, [['', all], ...options], chosen[filter] ?? '')];
  });
  if (filters.length === 0) return [];
  const order = [
    ['', 'Beste eerst'],
    ['nieuwste', 'Nieuwste eerst'],
  ] as const;
  return [...filters, select('volgorde', 'Volgorde', order, chosen['volgorde'] ?? '')];
}

/** One sentence about what was found, for eyes and ears. */
export function outcomeInWords({ understood, pages, counts }: Outcome): string {
  const read = understood.readAs.map(({ read }) => `‘${read}’`).join(' en ');
  const as = read === '' ? '' : ` Gezocht op ${read}.`;
  if (pages.length === 0) return `Niets gevonden.${as}`;
  const number = `${String(pages.length)} ${pages.length === 1 ? 'resultaat' : 'resultaten'}`;
  return counts === null && understood.words.length > 1
    ? `Niets met al deze woorden. Wel ${number} met een deel ervan.${as}`
    : `${number}.${as}`;
}

/** For who found nothing: words that are on the site, ways in, and how to tell a story. */
export function drawHelp(near: readonly string[]): HTMLElement[] {
  const words = near.map((word) => link(`/zoeken/?q=${encodeURIComponent(word)}`, word));
  const ways = [
    link('/verhalen/', 'Alle verhalen'),
    link('/zoeken/#deel-sector', 'Sectoren'),
    link('/taalwijzer/', 'De taalwijzer'),
    link('/doe-mee/#vertel-een-verhaal', 'Vertel ons wat er mist'),
  ];
  return [
    ...(words.length === 0 ? [] : [element('p', '', 'Bedoelde je misschien:'), row(words)]),
    element('p', '', 'Of kijk hier verder:'),
    row(ways),
  ];
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
