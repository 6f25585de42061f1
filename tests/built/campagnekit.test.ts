/** The campaign kit as it was built: files that say what their pages say, and zips that hold it. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { WORDBESTAND } from '#src/model/collections/kitstukken.ts';
import { doelgroepnamen } from '#src/model/doelgroepen.ts';
import { omvang } from '#src/model/omvang.ts';
import { contentTypeHeader, contentTypeOf } from '#src/serving/contentTypes.ts';
import { headingsOf, readWord, wordsIn } from '#tests/fixtures/wordFile.ts';
import { SITE, builtPages } from './pages.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Tag = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const pieces = builtPages()
  .filter(({ address }) => /^\/campagnekit\/[^/]+\/$/.test(address))
  .map(({ address, html }) => ({
    address,
    html,
    slug: address.split('/').at(-2) ?? '',
    bytes: read(`${address}${WORDBESTAND}`),
  }));
const kit = readFileSync(path.join(SITE, 'campagnekit/index.html'), 'utf8');

function read(address: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SITE, address)));
}

function withClass(html: string, name: string): Tag {
  const found = DomUtils.findOne(
    ({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name),
    parseDocument(html).children,
  );
  assert.ok(found, name);
  return found;
}

/** What a reader reads: no explanation that opens, no arrow. */
function readerText(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  if (!('children' in node)) return '';
  if ('attribs' in node) {
    const { class: name = '', 'aria-hidden': hidden } = node.attribs;
    if (name.split(' ').includes('begrip-uitleg') || hidden === 'true') return '';
  }
  const isOnItsOwn = 'name' in node && /^(?:p|li|t[dhr]|h\d|div|aside|summary)$/.test(node.name);
  const text = node.children.map(readerText).join('');
  return isOnItsOwn ? ` ${text} ` : text;
}

test('every piece of the kit is a page with a Word file, and its size is true', () => {
  assert.ok(pieces.length >= 7, String(pieces.length));
  for (const { address, html, slug, bytes } of pieces) {
    const link = new RegExp(
      `href="${address}${WORDBESTAND}" download="${slug}\\.docx"[^]*?DOCX, ${omvang(bytes.byteLength)}\\.`,
    );
    assert.ok(link.test(html), address);
    assert.ok(
      new RegExp(`href="${address}"[^]*?Word-bestand, ${omvang(bytes.byteLength)}`).test(kit),
      address,
    );
  }
});

test('no word of a page is lost in Word, none is added, and they come in the same order', () => {
  for (const { address, html, bytes } of pieces) {
    const { paragraphs } = readWord(bytes);
    const end = paragraphs.findLastIndex(({ text }) => text === 'Bronnen');
    const inWord = paragraphs.slice(2, end).flatMap(({ text }) => wordsIn(text));
    assert.deepEqual(inWord, wordsIn(readerText(withClass(html, 'inhoud'))), address);
    assert.equal(paragraphs[1]?.text, DomUtils.textContent(withClass(html, 'intro')).trim());
  }
});

test('the headings of a page are those of its Word file', () => {
  for (const { address, html, bytes } of pieces) {
    const tags = DomUtils.findAll(
      ({ name }) => /^h[1-6]$/.test(name),
      [withClass(html, 'inhoud')],
    ).map((tag) => `${tag.name.slice(1)} ${DomUtils.textContent(tag).trim()}`);
    const title = DomUtils.findOne(({ name }) => name === 'h1', parseDocument(html).children);
    assert.ok(title);
    assert.deepEqual(
      headingsOf(readWord(bytes)),
      [`1 ${DomUtils.textContent(title).trim()}`, ...tags, '2 Bronnen'],
      address,
    );
  }
});

test('every link of a text can be clicked in Word, and leads to the whole address', () => {
  let clicked = 0;
  for (const { address, html, bytes } of pieces) {
    const { links } = readWord(bytes);
    for (const { target } of links) assert.match(target, /^(?:https:\/\/|mailto:)/, address);
    const onPage = DomUtils.findAll(
      ({ name, attribs }) => name === 'a' && attribs['class'] !== 'begrip-lijst',
      [withClass(html, 'inhoud')],
    );
    for (const { attribs } of onPage) {
      const href = attribs['href'] ?? '';
      assert.ok(
        links.some(({ target }) => target.endsWith(href)),
        `${address}: ${href}`,
      );
      clicked += 1;
    }
  }
  assert.ok(clicked > 20, String(clicked));
});

test('a Word file names every source of its page, and says that it is Dutch', () => {
  for (const { address, html, bytes } of pieces) {
    const { paragraphs, parts } = readWord(bytes);
    const end = paragraphs.findLastIndex(({ text }) => text === 'Bronnen');
    const named = paragraphs.slice(end + 1, -1).map(({ text }) => text);
    const shown = DomUtils.findAll(({ name }) => name === 'li', [withClass(html, 'bronnen')]);
    assert.deepEqual(
      named.map((text) => wordsIn(text).join(' ')),
      shown.map((tag) => wordsIn(DomUtils.textContent(tag)).join(' ').replaceAll(' ,', ',')),
      address,
    );
    assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"/);
    assert.match(parts.get('docProps/core.xml') ?? '', /<dc:language>nl-NL</);
  }
});

for (const doelgroep of doelgroepnamen) {
  test(`the zip for ${doelgroep} holds what the pages say, and is as large`, () => {
    const zip = read(`campagnekit/${doelgroep}.zip`);
    const files = new Map(
      Object.entries(unzipSync(zip)).map(([name, bytes]) => {
        assert.ok(name.startsWith(`campagnekit-${doelgroep}/`), name);
        return [name.slice(name.indexOf('/') + 1), bytes];
      }),
    );
    const mine = pieces.filter(({ html }) => html.includes(`/campagnekit/#deel-${doelgroep}"`));
    assert.ok(mine.length > 0);
    const below = (folder: string) => [...files.keys()].filter((name) => name.startsWith(folder));
    assert.deepEqual(
      below('teksten/').toSorted(),
      mine.map(({ slug }) => `teksten/${slug}.docx`).toSorted(),
    );
    for (const { slug, bytes } of mine) assert.deepEqual(files.get(`teksten/${slug}.docx`), bytes);
    const houses = globSync('mbo-straat/*/gevel.svg', { cwd: SITE }).map(
      (file) => file.split(path.sep)[1] ?? '',
    );
    assert.equal(below('tekeningen/').length, houses.length);
    for (const house of houses) {
      const at = `mbo-straat/${house}`;
      assert.deepEqual(files.get(`tekeningen/${house}.svg`), read(`${at}/gevel.svg`));
      assert.deepEqual(files.get(`plaatjes/${house}.png`), read(`${at}/kaart.png`));
    }
    const note = strFromU8(files.get('LEESMIJ.txt') ?? new Uint8Array());
    for (const { slug } of mine) assert.ok(note.includes(`${slug}.docx`), slug);
    const door = kit.slice(kit.indexOf(`id="deel-${doelgroep}"`), kit.indexOf(`${doelgroep}.zip"`));
    assert.ok(door.includes(`${String(mine.length)} teksten`), door);
    assert.ok(door.includes(`${String(houses.length)} tekeningen`), door);
    const label = kit.slice(kit.indexOf(`${doelgroep}.zip"`)).slice(0, 400);
    assert.ok(label.includes(omvang(zip.byteLength)), label);
  });
}

test('the steps of the lesson take the 45 minutes that it promises', () => {
  const lesson = pieces.find(({ slug }) => slug === 'les-wie-maakte-dit');
  assert.ok(lesson);
  const [steps = []] = readWord(lesson.bytes).tables;
  const minutes = steps.slice(1).map(([time]) => Number(time));
  assert.equal(
    minutes.reduce((sum, time) => sum + time, 0),
    45,
  );
});

test('the files are sent as what they are, and none lies there that no page offers', () => {
  assert.equal(
    contentTypeHeader(contentTypeOf(WORDBESTAND)),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  assert.equal(contentTypeHeader(contentTypeOf('school.zip')), 'application/zip');
  assert.deepEqual(
    globSync('campagnekit/**/*.{docx,zip}', { cwd: SITE }).length,
    pieces.length + doelgroepnamen.length,
  );
  assert.ok(existsSync(path.join(SITE, 'campagnekit/index.html')));
});
