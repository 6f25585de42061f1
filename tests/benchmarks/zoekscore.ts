/**
 * `npm run search:score`, with `-- file` for other questions: asks the search page of the built site
 * each question of tests/zoekcorpus/vragen.txt, and reports how often the expected page stands first
 * or among the first five, and the mean of 1/place (MRR). Aim: first 0.8, first five 0.95.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { withServedSite } from '#tests/runner/servedSite.ts';

const QUESTIONS = 'tests/zoekcorpus/vragen.txt';

const cases = readFileSync(process.argv[2] ?? QUESTIONS, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.includes('=>'))
  .map((line) => {
    const [question = '', addresses = ''] = line.split('=>');
    return { question: question.trim(), expected: addresses.split(',').map((one) => one.trim()) };
  });

await withServedSite(async ({ origin, browser }) => {
  const page = await browser.newPage();
  const places: number[] = [];
  for (const { question, expected } of cases) {
    const found = await answersTo(page, `${origin}/zoeken/?q=${encodeURIComponent(question)}`);
    const place = 1 + found.findIndex((address) => expected.includes(address));
    places.push(place);
    if (place !== 1) {
      const at = place === 0 ? 'not found' : `place ${String(place)}`;
      console.log(`${question}: ${at}; first is ${found[0] ?? 'nothing'}`);
    }
  }
  const share = (count: number) => (count / places.length).toFixed(3);
  const within = (most: number) => places.filter((place) => place > 0 && place <= most).length;
  const mrr = places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0);
  console.log(
    `${String(places.length)} questions: success@1 ${share(within(1))}, ` +
      `success@5 ${share(within(5))}, MRR ${share(mrr)}`,
  );
});

/** The addresses of the results in the order they are shown. */
async function answersTo(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('[data-deel=stand]:not(:empty)').waitFor();
  const links = page.locator('main [role=option]:not(.zoek-onderdeel)');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
