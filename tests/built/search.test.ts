/** The search of the built site: how well it answers, and the ways in beside it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { siteSearch } from '#tests/fixtures/siteSearch.ts';
import { placesOf, readQuestions, scoreOf } from '#tests/zoekcorpus/score.ts';
import { SITE } from './pages.ts';

const ask = await siteSearch(SITE);

for (const file of globSync('tests/zoekcorpus/*.txt')) {
  test(`the questions of ${file} are answered`, async () => {
    const questions = readQuestions(readFileSync(file, 'utf8'));
    assert.ok(questions.length >= 60);
    const { first, firstFive } = scoreOf(await placesOf(ask, questions));
    assert.ok(first >= 0.8, `first ${String(first)}`);
    assert.ok(firstFive >= 0.95, `among the first five ${String(firstFive)}`);
  });
}

test('a question in the taalwijzer’s avoided words leads to the better word, with what it is', async () => {
  const { shown, addresses } = await ask('laagopgeleid');
  assert.equal(addresses[0], '/taalwijzer/hoog-en-laagopgeleid/');
  assert.match(shown[0]?.meta['beter'] ?? '', /mbo-opgeleid/);
});

test('of two choices each counts what the others let through', async () => {
  const { counts } = await ask('stage', {
    filters: { soort: 'Verhaal', school: 'ROC Midden Nederland' },
  });
  const both = await counts();
  const { pages } = await ask('stage', { filters: { school: 'ROC Midden Nederland' } });
  const kinds = Object.values(both?.['soort'] ?? {}).reduce((sum, count) => sum + count, 0);
  assert.equal(kinds, pages.length);
});

test('what is counted is what is shown, also of words that are read as one word too', async () => {
  for (const typed of ['taal wijzer', 'roc mn', 'mbo niveau 4', 'mbo utrecht']) {
    const { pages, counts } = await ask(typed);
    const kinds = Object.values((await counts())?.['soort'] ?? {});
    const counted = kinds.reduce((sum, count) => sum + count, 0);
    assert.equal(counted, pages.length, typed);
  }
});

test('the page of the search does not grow with the site: it leads on to whole lists', () => {
  const html = readFileSync(`${SITE}/zoeken/index.html`, 'utf8');
  for (const [name, address] of [
    ['verhalen', '/verhalen/'],
    ['gevels', '/mbo-straat/'],
    ['woordkeuzes', '/taalwijzer/'],
  ] as const) {
    const [section = ''] =
      new RegExp(`<section aria-labelledby="deel-${name}"[\\s\\S]*?</section>`).exec(html) ?? [];
    assert.equal(section.match(/<li/g)?.length, 12, name);
    assert.match(section, new RegExp(`<a href="${address}">\\s*Alle \\d+`));
  }
});

test('opening the search costs every page a script of 1 KB at most', () => {
  const html = readFileSync(`${SITE}/index.html`, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(
    ([, code]) => code ?? '',
  );
  const opening = scripts.filter((code) => code.includes('zoek-knop'));
  assert.equal(opening.length, 1);
  assert.ok(Buffer.byteLength(opening[0] ?? '') <= 1024);
});
