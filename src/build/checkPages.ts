/** Checks the pages as they were made: every link and anchor leads somewhere, titles are unique. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import type { PageProblem } from './pageProblem.ts';

/** Problems in all HTML below `site`. Links to `elsewhere` (moved and gone addresses) are right. */
export async function checkPages(
  site: string,
  elsewhere: ReadonlySet<string>,
): Promise<PageProblem[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
  const pages = new Map<string, Page>();
  for (const file of files.filter((name) => name.endsWith('.html')).toSorted()) {
    pages.set(addressOfFile(file), readPage(await readFile(path.join(site, file), 'utf8')));
  }
  const destinations = new Set([...files.map((file) => `/${file}`), ...pages.keys(), ...elsewhere]);
  return [...onceEach(deadLinks(pages, destinations)), ...sharedTitles(pages), ...sharedIds(pages)];
}

/** The same problem on many pages, such as a link in the menu, is told once. */
function onceEach(problems: readonly PageProblem[]): PageProblem[] {
  return [...Map.groupBy(problems, ({ problem }) => problem)].flatMap(([problem, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const others = same.length - 1;
    return [
      others === 0
        ? first
        : { page: first.page, problem: `${problem} (ook op ${String(others)} andere pagina’s)` },
    ];
  });
}

interface Page {
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on the page more than once. */
  readonly doubleIds: readonly string[];
  readonly links: readonly string[];
}

function addressOfFile(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

function readPage(html: string): Page {
  const ids = new Set<string>();
  const doubleIds: string[] = [];
  const links: string[] = [];
  let title = '';
  let inTitle = false;
  let inDrawing = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') inDrawing += 1;
      if (name === 'title' && inDrawing === 0) inTitle = true;
      const { id, href, src, srcset } = attributes;
      if (id !== undefined && ids.has(id)) doubleIds.push(id);
      if (id !== undefined) ids.add(id);
      if (href !== undefined) links.push(href);
      if (src !== undefined) links.push(src);
      for (const candidate of srcset?.split(',') ?? [])
        links.push(candidate.trim().split(/\s/, 1)[0] ?? '');
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'svg') inDrawing -= 1;
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return { title: title.trim(), ids, doubleIds, links };
}

function deadLinks(
  pages: ReadonlyMap<string, Page>,
  destinations: ReadonlySet<string>,
): PageProblem[] {
  return [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = linkProblem(link, page, pages, destinations);
      return problem === null ? [] : [{ page, problem }];
    }),
  );
}

function linkProblem(
  link: string,
  page: string,
  pages: ReadonlyMap<string, Page>,
  destinations: ReadonlySet<string>,
): string | null {
  if (!link.startsWith('/') && !link.startsWith('#')) return null;
  const [place = '', anchor] = link.split('#', 2);
  const address = decoded(place.split('?', 1)[0] ?? '') || page;
  if (!destinations.has(address)) return `de link naar ${link} leidt nergens heen`;
  if (anchor === undefined || anchor === '') return null;
  const target = pages.get(address);
  return target === undefined || target.ids.has(decoded(anchor))
    ? null
    : `de link naar ${link} wijst naar een plek die niet op die pagina is`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function sharedTitles(pages: ReadonlyMap<string, Page>): PageProblem[] {
  const firsts = new Map<string, string>();
  return [...pages].flatMap(([page, { title }]) => {
    if (title === '') return [{ page, problem: 'de pagina heeft geen titel' }];
    const first = firsts.get(title);
    if (first === undefined) firsts.set(title, page);
    return first === undefined
      ? []
      : [{ page, problem: `de titel “${title}” is ook die van ${first}` }];
  });
}

function sharedIds(pages: ReadonlyMap<string, Page>): PageProblem[] {
  return [...pages].flatMap(([page, { doubleIds }]) =>
    doubleIds.map((id) => ({ page, problem: `het id “${id}” staat twee keer op de pagina` })),
  );
}
