/**
 * `npm run bench:search`: what the search costs when the site grows. Adds 100, 1,000 and 5,000
 * generated stories to the built site, makes their index as the build does, serves them as
 * production does, and asks questions in a browser.
 *
 * Bytes: all that comes over the line from opening the search until the first results stand there,
 * as a first visit (median of the questions). Time: from a question to its results, with the search
 * loaded. Aim: 150 KB at 1,000 stories, at 5,000 less than 1.6 times what it is at 100; 100 ms.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright';
import { makeSearchIndex } from '#src/build/searchIndex.ts';
import { SITE, builtPages } from '#tests/built/pages.ts';
import { withServedSite } from '#tests/runner/servedSite.ts';
import { generatedStories } from './generatedStories.ts';

const SIZES = [100, 1000, 5000] as const;
const KB = 1024;
/** A busy machine with a large index takes long; in milliseconds. */
const PATIENCE = 300_000;
/** What people type; most of these words stand in generated stories too. */
const QUESTIONS = [
  'stage',
  'kapper',
  'zorgopleiding',
  'roc midden nederland',
  'glu',
  'nimeto',
  'laagopgeleid',
  'ambasadeur',
  'bakker',
  'stagevergoeding',
  'voorstraat',
  'techniek',
  'muziek',
  'studentenraad',
  'mbo-straat',
  'student in de zorg',
  'wethouder',
  'winkel mariastraat',
  'hoe word ik kok',
  'jaarbeurs',
] as const;

const pages = builtPages();
const facets = (filter: string): string[] => [
  ...new Set(
    pages.flatMap(({ html }) =>
      [
        ...html.matchAll(
          new RegExp(`data-pagefind-filter="${filter}\\[content\\]" content="([^"]+)"`, 'g'),
        ),
      ].map(([, value = '']) => value),
    ),
  ),
];
const corpus = pages
  .map(({ html }) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '')
  .join(' ')
  .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>|<[^>]+>|&[a-z]+;/g, ' ');
const stories = generatedStories(Math.max(...SIZES), corpus, {
  scholen: facets('school'),
  sectoren: facets('sector'),
  themas: facets('thema'),
});

const medians: number[] = [];
for (const size of SIZES) {
  const site = mkdtempSync(path.join(tmpdir(), 'zoekgewicht-'));
  try {
    cpSync(SITE, site, { recursive: true, filter: (file) => !/\.(?:png|zip|pdf)$/.test(file) });
    for (const { address, html } of stories.slice(0, size)) {
      mkdirSync(path.join(site, address));
      writeFileSync(path.join(site, address, 'index.html'), html);
    }
    rmSync(path.join(site, 'pagefind'), { recursive: true });
    const began = performance.now();
    await makeSearchIndex(site);
    console.log(`\n${String(size)} stories, index in ${seconds(performance.now() - began)}`);
    await withServedSite(async ({ origin, browser }) => {
      medians.push(await weigh(browser, origin));
      await time(browser, origin);
    }, site);
  } finally {
    rmSync(site, { recursive: true });
  }
}
const [least = Number.NaN, most = Number.NaN] = [medians[0], medians.at(-1)];
console.log(`\nWith ${String(SIZES.at(-1))} stories ${(most / least).toFixed(2)} times the bytes.`);

/** @returns the median of bytes to the first results */
async function weigh(browser: Browser, origin: string): Promise<number> {
  const totals: number[] = [];
  const perPart = new Map<string, number[]>();
  for (const question of QUESTIONS) {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(`${origin}/contact/`, { waitUntil: 'networkidle' });
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('combobox', { name: /^Waar ben je/ });
    await box.fill(question);
    await page.locator('dialog [data-deel=stand]:not(:empty)').waitFor();
    // Pictures and filters are asked for after the results, and may be there already by now.
    const needed = requests.filter(
      (request) => request.resourceType() !== 'image' && !request.url().includes('/filter/'),
    );
    const parts = new Map<string, number>();
    for (const request of needed) {
      const part = partOf(new URL(request.url()).pathname);
      const { responseBodySize } = await request.sizes();
      parts.set(part, (parts.get(part) ?? 0) + responseBodySize);
    }
    for (const [part, bytes] of parts) perPart.set(part, [...(perPart.get(part) ?? []), bytes]);
    totals.push([...parts.values()].reduce((sum, bytes) => sum + bytes, 0));
    await context.close();
  }
  for (const [part, bytes] of perPart) console.log(`  ${part.padEnd(16)} ${kb(median(bytes))}`);
  console.log(`  to first results ${kb(median(totals))}, most ${kb(Math.max(...totals))}`);
  return median(totals);
}

/** What a request is for: the folder of what the search loads, and else the file. */
function partOf(address: string): string {
  const [, part] = /^\/pagefind\/(index|fragment|filter|woorden)\//.exec(address) ?? [];
  return part ?? path.basename(address).replace(/[._-].*(?=\.)/, '');
}

async function time(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${origin}/zoeken/`, { waitUntil: 'networkidle' });
  await ask(page, 'mbo');
  const fresh: number[] = [];
  const again: number[] = [];
  for (const question of QUESTIONS) {
    fresh.push(await ask(page, question));
    await ask(page, 'mbo');
    again.push(await ask(page, question));
  }
  for (const [name, times] of [
    ['asked first', fresh],
    ['asked again', again],
  ] as const) {
    console.log(`  ${name}: ${ms(median(times))}, most ${ms(Math.max(...times))}`);
  }
  await page.close();
}

/** Asks on the page of the search, without the rest after typing. @returns milliseconds */
function ask(page: Page, question: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('main input[name=q]');
    const outcome = document.querySelector('main [data-deel=stand]');
    if (box?.form == null || outcome === null) throw new Error('This page has no search box.');
    box.value = typed;
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(outcome, { childList: true });
    });
    const began = performance.now();
    box.form.requestSubmit();
    await answered;
    const took = performance.now() - began;
    // The filters come after the results, and must not cost the next question its time.
    while (box.closest('[aria-busy]') !== null) await new Promise(requestAnimationFrame);
    return took;
  }, question);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

function ms(milliseconds: number): string {
  return `${String(Math.round(milliseconds))} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
