/** The checks of axe-core, run in the page itself. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe finds on the page as it is shown now: rule and element. */
export async function faults(page: Page): Promise<Array<{ rule: string; elements: string[] }>> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    axeOptions,
  );
  return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
}
