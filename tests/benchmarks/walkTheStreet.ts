/**
 * `npm run bench:street`: walks through the street of the built site with the arrow keys, and tells
 * how long the main thread was busy at a stretch. Aim: nothing over 50 ms while walking.
 */
import type { Page } from 'playwright';
import { withServedSite } from '#tests/runner/servedSite.ts';

/** How much slower than this machine: a phone of some years ago is about four times as slow. */
const SLOWER = [1, 4] as const;
/** Long enough to see a house before the next step, in milliseconds. */
const STEP = 400;

/** What the browser noticed, in milliseconds; shifts as a part of the window. */
interface Noticed {
  readonly longTasks: readonly number[];
  readonly shifts: number;
}

await withServedSite(async ({ origin, browser }) => {
  for (const slower of SLOWER) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${origin}/mbo-straat/`, { waitUntil: 'networkidle' });
    const loading = await noticed(page);
    const houses = await page.locator('.etmaal-pand').count();
    await page.locator('.etmaal-pand a').first().focus();
    for (let step = 1; step < houses; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(STEP);
    }
    const all = await noticed(page);
    const walking = all.longTasks.slice(loading.longTasks.length);
    console.log(
      `${String(slower)}x slower, ${String(houses)} houses: ` +
        `longest task while loading ${longest(loading.longTasks)}, ` +
        `while walking ${longest(walking)} (${String(walking.length)} over 50 ms); ` +
        `layout shift ${all.shifts.toFixed(3)}`,
    );
    await page.close();
  }
});

function longest(tasks: readonly number[]): string {
  return tasks.length === 0 ? 'under 50 ms' : `${String(Math.round(Math.max(...tasks)))} ms`;
}

function noticed(page: Page): Promise<Noticed> {
  return page.evaluate(async () => {
    const seen = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries());
        });
        observer.observe({ type, buffered: true });
        // Nothing of this kind has happened when nothing has been told by then.
        setTimeout(() => {
          resolve([]);
        }, 200);
      });
    const [tasks, shifts] = await Promise.all([seen('longtask'), seen('layout-shift')]);
    return {
      longTasks: tasks.map(({ duration }) => duration),
      shifts: shifts.reduce(
        (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
        0,
      ),
    };
  });
}
