/** The checks of axe-core, run in the page itself. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right need not be described, which is half of the time.
  resultTypes: ['violations'],
};

/** A rule that is broken, and where. */
export interface Fault {
  readonly rule: string;
  readonly elements: readonly string[];
}

/**
 * What axe finds on the page as it is shown now: rule and element. The shapes within drawings are
 * taken out first: there is nothing in them that anybody is told or can reach, which is looked at
 * here, and axe would spend most of its time on them.
 */
export async function faults(page: Page): Promise<Fault[]> {
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
  return violationsOn(page, {});
}

/** What axe finds within the elements that `within` chooses: a part of our own in another's page. */
export function faultsWithin(place: Page | Frame, within: string): Promise<Fault[]> {
  return violationsOn(place, {
    within,
    // A part has no heading of level one and no landmarks; a frame in it is looked at by itself.
    rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    iframes: false,
  });
}

async function violationsOn(
  place: Page | Frame,
  own: RunOptions & { readonly within?: string },
): Promise<Fault[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate(
    ({ within = 'html', ...options }): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(within, options),
    { ...axeOptions, ...own },
  );
  return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
}
