/** Ways to what is on the site without a word to search for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { PAGE_SIZE } from '#src/bieb/paging.ts';
import { inNederlandseOrde, letterVan } from '#src/bieb/trefwoorden.ts';
import { SITE, builtPages, type BuiltPage } from './pages.ts';

type Tag = NonNullable<ReturnType<typeof DomUtils.findOne>>;

const pages = builtPages();
const pageAt = (address: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.address === address);
  assert.ok(page !== undefined, `${address} is not there`);
  return page;
};
const mainOf = ({ html }: BuiltPage): Tag => {
  const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(html).children);
  assert.ok(main !== null);
  return main;
};
const linksIn = (tag: Tag) =>
  DomUtils.getElementsByTagName('a', tag.children).map((link) => ({
    href: link.attribs['href'] ?? '',
    text: DomUtils.innerText(link).replaceAll(/\s+/g, ' ').trim(),
  }));
const titleOf = ({ html }: BuiltPage) => /property="og:title" content="([^"]*)"/.exec(html)?.[1];
const isStory = (address: string) => /^\/verhalen\/[^/]+\/$/.test(address);
const isWayIn = (address: string) =>
  /^\/verhalen\/(?:sector|vak|school|thema|jaar)\/[^/]+\/$/.test(address);
const stories = pages.map(({ address }) => address).filter(isStory);
const waysIn = pages.filter(({ address }) => isWayIn(address));

test('the list from A to Z leads to every page that search finds, and to no other', () => {
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  const listed = linksIn(mainOf(pageAt('/a-z/')))
    .filter(({ href }) => href.startsWith('/') && href !== '/ontdek/')
    .map(({ href }) => href.replace(/#.*$/, ''));
  assert.deepEqual(
    [...new Set([...listed, '/ontdek/'])].toSorted(),
    searched.map(({ address }) => address).toSorted(),
  );
});

test('the list from A to Z calls pages by their titles', () => {
  const links = linksIn(mainOf(pageAt('/a-z/')));
  for (const { href } of links.filter(({ href: to }) => to.startsWith('/') && !to.includes('#'))) {
    const title = titleOf(pageAt(href)) ?? '';
    const names = links.filter((link) => link.href === href).map(({ text }) => text);
    // A year is listed as its number, a trade as its name.
    assert.ok(
      names.some((name) => title === name || (isWayIn(href) && title.endsWith(` ${name}`))) ||
        href.startsWith('/mbo-straat/'),
      `${href}: ${title}, not ${names.join(', ')}`,
    );
  }
});

test('its letters stand in order, so do the words below them, and each letter can be jumped to', () => {
  const main = mainOf(pageAt('/a-z/'));
  const sections = DomUtils.getElementsByTagName('section', main.children);
  assert.ok(sections.length > 15);
  for (const section of sections) {
    const [heading] = DomUtils.getElementsByTagName('h2', section.children);
    const letter = heading === undefined ? '' : DomUtils.innerText(heading);
    const words = linksIn(section).map(({ text }) => text);
    assert.deepEqual(words, words.toSorted(inNederlandseOrde));
    assert.deepEqual(new Set(words.map(letterVan)), new Set([letter]));
    assert.ok(linksIn(main).some(({ href }) => href === `#${heading?.attribs['id'] ?? ''}`));
  }
});

test('terms, abbreviations, trades and words that can be better are in the list', () => {
  const links = linksIn(mainOf(pageAt('/a-z/')));
  const leadsTo = (text: string) => links.find((link) => link.text === text)?.href;
  assert.equal(leadsTo('bbl'), '/taalwijzer/begrippen/#bbl');
  assert.equal(leadsTo('beroepsbegeleidende leerweg'), '/taalwijzer/begrippen/#bbl');
  assert.equal(leadsTo('GLU'), '/scholen/grafisch-lyceum-utrecht/');
  assert.equal(leadsTo('laagopgeleid'), '/taalwijzer/hoog-en-laagopgeleid/');
  assert.equal(leadsTo('kok'), '/mbo-straat/eethuis/');
  assert.equal(leadsTo('metselaar'), '/verhalen/vak/metselaar/');
  const terms = pageAt('/taalwijzer/begrippen/').html;
  for (const { href } of links.filter(({ href: to }) => to.includes('/begrippen/#'))) {
    assert.ok(terms.includes(` id="${href.split('#')[1] ?? ''}"`), href);
  }
});

test('every way in leads somewhere, and the overview leads to every way in', () => {
  const overview = new Set(linksIn(mainOf(pageAt('/ontdek/'))).map(({ href }) => href));
  assert.ok(waysIn.length > 20);
  for (const page of waysIn) {
    const found = linksIn(mainOf(page)).filter(
      ({ href }) => isStory(href) || /^\/(?:ambassadeurs|mbo-straat|nieuws)\/[^/]+\/$/.test(href),
    );
    assert.ok(found.length > 0, `${page.address} is empty`);
    if (!page.address.startsWith('/verhalen/school/')) assert.ok(overview.has(page.address));
  }
  for (const { address } of pages.filter((page) => /^\/scholen\/[^/]+\/$/.test(page.address))) {
    assert.ok(overview.has(address), address);
  }
});

test('a year has just what happened in it', () => {
  const year = linksIn(mainOf(pageAt('/verhalen/jaar/2019/'))).map(({ href }) => href);
  assert.ok(year.includes('/verhalen/cityhosts/') && year.includes('/ambassadeurs/fleur/'));
  assert.ok(!year.includes('/verhalen/bouw-is-wouw/'));
});

test('“Verras me” shows stories once, the one of the day first and large, and knows them all', () => {
  const main = mainOf(pageAt('/verras-me/'));
  const shown = linksIn(main)
    .map(({ href }) => href)
    .filter(isStory);
  assert.equal(new Set(shown).size, shown.length);
  // The one of the day, and a page of others.
  assert.equal(shown.length, Math.min(stories.length, PAGE_SIZE + 1));
  assert.ok(shown.every((address) => stories.includes(address)));
  const [large] = DomUtils.getElementsByTagName('h2', main.children);
  assert.ok(large !== undefined);
  assert.equal(DomUtils.innerText(large).trim(), titleOf(pageAt(shown[0] ?? '')));
  const known = JSON.parse(readFileSync(`${SITE}/verras-me/verhalen.json`, 'utf8')) as string[];
  assert.deepEqual(known.toSorted(), stories.toSorted());
});

test('what is read after a piece stands there with its reason', () => {
  for (const address of [...stories, '/ambassadeurs/fleur/', '/mbo-straat/eethuis/']) {
    const section = DomUtils.findOne(
      ({ attribs }) => attribs['aria-labelledby'] === 'deel-verder',
      mainOf(pageAt(address)).children,
    );
    assert.ok(section !== null, `${address} leads nowhere`);
    for (const item of DomUtils.getElementsByTagName('li', section.children)) {
      assert.match(DomUtils.innerText(item), /Ook (?:met|van|over|uit|werk) /, address);
    }
  }
});
