/**
 * `npm run bench:tekstcheck`: what 50,000 words cost the main thread of the tekstcheck, and how long
 * a key waits in such a text. Runs on the built site; judges nothing.
 */
import type { CDPSession, Page } from 'playwright';
import { withServedSite } from '#tests/runner/servedSite.ts';

const WORDS = 50_000;
const SENTENCE =
  'Elke dag werken er mensen aan deze stad, en daar zitten hoogopgeleiden en mbo-leerlingen bij. ';
/** Sentences to a paragraph, and words to a sentence. */
const SENTENCES = 4;
const PER_SENTENCE = SENTENCE.trim().split(' ').length;
const TEXT = Array.from({ length: WORDS / SENTENCES / PER_SENTENCE }, () =>
  SENTENCE.repeat(SENTENCES),
).join('\n\n');
const KEYS = 20;

await withServedSite(async ({ origin, browser }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/tekstcheck/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await spent(session);
  await page.locator('textarea').evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, TEXT);
  await page.waitForSelector('.tekstcheck-spiegel mark');
  await page.waitForTimeout(1500);
  const after = await spent(session);
  console.log(`${String(TEXT.split(/\s+/).length)} words; on the main thread, in milliseconds:`);
  for (const [name, time] of Object.entries(after)) {
    console.log(`  ${name}: ${(time - (before[name] ?? 0)).toFixed(0)}`);
  }
  const waits: number[] = [];
  await page.locator('textarea').focus();
  for (let key = 0; key < KEYS; key += 1) waits.push(await keyToFrame(page));
  console.log(`a key, until the next frame: ${waits.map((wait) => wait.toFixed(0)).join(' ')}`);
});

/** What the main thread spent so far, in milliseconds, by what it did. */
async function spent(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const names = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];
  return Object.fromEntries(
    metrics
      .filter(({ name }) => names.includes(name))
      .map(({ name, value }) => [name, value * 1000]),
  );
}

function keyToFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it does what a key does
    document.execCommand('insertText', false, 'x');
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}
