/** The checks of axe-core, run in the page itself. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right need not be described, which is half of the time.
  resultTypes: ['violations'],
};

/**
 * What axe finds on the page as it is shown now: rule and element. The shapes within drawings are
 * taken out first: there is nothing in them that anybody is told or can reach, which is looked at
 * here, and axe would spend most of its time on them.
 */
export async function faults(page: Page): Promise<Array<{ rule: string; elements: string[] }>> {
  const reachable = await page.locator('svg[aria-hidden="true"]').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const found = drawing.querySelector(
        'a, title, desc, foreignObject, [id], [role], [tabindex]',
      );
      drawing.replaceChildren();
      return found === null ? [] : [found.outerHTML];
    }),
  );
  if (reachable.length > 0) return [{ rule: 'drawings are shapes only', elements: reachable }];
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    axeOptions,
  );
  return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
}
