/** Abbreviations that explain themselves in texts: where they do, and that the texts stay as they are. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { smartPunctuation } from '#cms/preview/page/smartPunctuation.ts';
import { parseText } from '#cms/text/parse.ts';
import { collections } from '#src/model/index.ts';
import type { TreeNode } from '#src/regels/guard/tree.ts';
import { SITE, builtPages, type BuiltPage } from './pages.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Tag = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const pages = new Map(builtPages().map((page) => [page.address, page]));
const hasClass = (tag: Tag, name: string) => (tag.attribs['class'] ?? '').split(' ').includes(name);

/** The text of an author on its page, `null` on a page without one. */
function textOn({ html }: BuiltPage): Tag | null {
  return DomUtils.findOne((tag) => hasClass(tag, 'inhoud'), parseDocument(html).children);
}

/** The explanations that nobody wrote into a text. */
function explanationsIn(nodes: Node[]): Tag[] {
  return DomUtils.findAll((tag) => (tag.attribs['id'] ?? '').startsWith('begrip-eerste-'), nodes);
}

/** What stands there, without the explanations that open. */
function wordsOf(node: Node): string {
  if ('data' in node) return node.type === ElementType.Text ? node.data : '';
  if (!('children' in node)) return '';
  if ('attribs' in node && hasClass(node, 'begrip-uitleg')) return '';
  return node.children.map(wordsOf).join('');
}

/** The paragraphs of a text as its author wrote them; what a browser shows of them. */
function paragraphsOf(node: TreeNode): string[] {
  if (node.type === 'paragraph') return [wordsWritten(node)];
  return (node.children ?? []).flatMap(paragraphsOf);
}

function wordsWritten({ type, value, children = [] }: TreeNode): string {
  if (type === 'break') return ' ';
  if (type === 'footnoteReference') return '';
  return typeof value === 'string' ? value : children.map(wordsWritten).join('');
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('every text stands on its page word for word as its author wrote it', () => {
  let compared = 0;
  for (const { name, address } of Object.values(collections)) {
    if (address === null) continue;
    for (const file of globSync(`content/${name}/*/index.mdx`)) {
      const [, fields = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
      const slug = /^slug: (\S+)$/m.exec(fields)?.[1] ?? path.basename(path.dirname(file));
      const page = pages.get(`${address}${slug}/`);
      const text = page === undefined ? null : textOn(page);
      if (text === null) continue;
      const shown = plain(wordsOf(text));
      for (const paragraph of paragraphsOf(smartPunctuation(parseText(body)))) {
        assert.ok(shown.includes(plain(paragraph)), `${file}: ${paragraph}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 300, String(compared));
});

test('an abbreviation explains itself once on a page, in a sentence and nowhere else', () => {
  let explained = 0;
  for (const page of pages.values()) {
    const found = explanationsIn(parseDocument(page.html).children);
    const ids = found.map(({ attribs }) => attribs['id']);
    assert.equal(new Set(ids).size, ids.length, page.address);
    // Not what an editor explains on this page already.
    const terms = [...page.html.matchAll(/data-begrip="([^"]+)"/g)].map(([, term]) => term);
    for (const id of ids) {
      const term = id?.replace('begrip-eerste-', '');
      assert.equal(
        terms.filter((other) => other === term).length,
        1,
        `${page.address} ${String(id)}`,
      );
    }
    for (const explanation of found) {
      const around: string[] = [];
      for (let tag = explanation.parent; tag !== null; tag = tag.parent) {
        if ('name' in tag) around.push(tag.name);
      }
      assert.ok(around.includes('p') || around.includes('li'), page.address);
      const wrong = around.filter((name) =>
        /^(?:h[1-6]|a|button|blockquote|q|cite|code|table|figure|summary)$/.test(name),
      );
      assert.deepEqual(wrong, [], page.address);
      const [link] = DomUtils.getElementsByTagName('a', explanation.children);
      assert.match(link?.attribs['href'] ?? '', /^\/taalwijzer\/begrippen\/#/);
      explained += 1;
    }
  }
  assert.ok(explained > 5, String(explained));
});

test('a term that is switched off is not explained, and none is on the page of the terms', () => {
  for (const { address, html } of pages.values()) {
    assert.ok(!html.includes('id="begrip-eerste-mbo"'), address);
  }
  assert.ok(!pages.get('/taalwijzer/begrippen/')?.html.includes('begrip-uitleg'));
});

test('cards, feeds and data for others are without explanations', () => {
  const files = globSync(['embed/**/*', 'api/**/*', '**/feed.*'], {
    cwd: SITE,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile() && /\.(?:html|json|atom)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  assert.ok(files.length > 20);
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /begrip-/, file);
});
