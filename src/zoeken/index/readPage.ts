/** A built page as the search index sees it. */
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { HEADING_WEIGHT } from '../weights.ts';
import { wordsOf } from '../words.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Tag = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** A part of a page that is found by itself, such as a term in a list. */
export interface SearchEntry {
  readonly id: string;
  readonly soort: string;
  readonly title: string;
  /** Other words for it, divided by commas. */
  readonly words: string;
  readonly text: string;
}

/** A page that can be found. */
export interface SearchPage {
  readonly address: string;
  readonly entries: readonly SearchEntry[];
  /** The words of its title, summary and search words, plain. */
  readonly telling: readonly string[];
  /** All its words, plain, each once. */
  readonly words: ReadonlySet<string>;
  /**
   * The page as Pagefind gets it: with the weight of its headings, and with the parts of its
   * compounds, which are plain words.
   */
  readonly toIndex: (woorddelen: readonly string[]) => string;
}

/** Parts whose text nobody reads as text. */
const SILENT = new Set(['script', 'style', 'svg', 'noscript']);

/** The page, or `null` when it keeps itself out of the search (no `data-pagefind-body`). */
export function readPage(address: string, html: string): SearchPage | null {
  if (!html.includes('data-pagefind-body')) return null;
  const document = parseDocument(html);
  const body = DomUtils.findOne((node) => 'data-pagefind-body' in node.attribs, document.children);
  if (body === null) return null;
  const metas = tagsWith('data-pagefind-meta', document.children).map(
    ({ attribs }) => attribs['content'] ?? '',
  );
  const telling = metas.flatMap(wordsOf);
  return {
    address,
    entries: entriesIn(body.children),
    telling,
    words: new Set([...telling, ...wordsOf(spoken(body))]),
    toIndex: (woorddelen) =>
      html
        .replaceAll(/<h[1-6](?=[\s>])/g, `$& data-pagefind-weight="${String(HEADING_WEIGHT)}"`)
        .replace(
          '</head>',
          `<meta data-pagefind-meta="woorddelen[content]" content="${woorddelen.join(' ')}"></head>`,
        ),
  };
}

function entriesIn(nodes: Node[]): SearchEntry[] {
  return tagsWith('data-zoek-soort', nodes).flatMap(({ attribs, children }) => {
    const { id } = attribs;
    if (id === undefined) return [];
    const explanation = DomUtils.getElementsByTagName('dd', children)
      .map(spoken)
      .find((text) => !/^\s*(?:Voluit|Bron):/.test(text));
    return [
      {
        id,
        soort: attribs['data-zoek-soort'] ?? '',
        title: attribs['data-zoek-titel'] ?? '',
        words: attribs['data-zoek-woorden'] ?? '',
        text: explanation?.replaceAll(/\s+/g, ' ').trim() ?? '',
      },
    ];
  });
}

function tagsWith(attribute: string, nodes: Node[]): Tag[] {
  return DomUtils.findAll((tag) => attribute in tag.attribs, nodes);
}

/** The text of a node, with a space between its parts. */
function spoken(node: Node): string {
  if ('data' in node) return node.type === ElementType.Text ? node.data : '';
  if (!('children' in node)) return '';
  if ('attribs' in node && (SILENT.has(node.name) || 'data-pagefind-ignore' in node.attribs)) {
    return '';
  }
  return node.children.map(spoken).join(' ');
}
