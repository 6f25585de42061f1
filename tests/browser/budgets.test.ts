/** Weight: what a first visit costs, in bytes as they go over the line. */
import type { Request } from 'playwright/test';
import { expect, test } from './page.ts';
import { everyTemplate } from './site.ts';

const KB = 1024;
/** HTML, style and font of a page; pictures aside. */
const BUDGET = 100 * KB;
/** Pages that show more drawings than any other have a budget of their own. */
const OWN_BUDGETS: Readonly<Record<string, number>> = {
  'style guide': 150 * KB,
  // Every house in every type, for editors only.
  workbench: 170 * KB,
};

/** Pages that are a tool. */
const WITH_SCRIPTS: ReadonlySet<string> = new Set(['search', 'workbench', 'tekstcheck']);

/** Elsewhere a script is for copying or sharing what stands there, and hardly weighs anything. */
const SCRIPT_BUDGET = 2 * KB;

for (const [name, address] of everyTemplate()) {
  const budget = OWN_BUDGETS[name] ?? BUDGET;
  test(`${name} weighs less than ${String(budget / KB)} KB with its font`, async ({ page }) => {
    const requests: Request[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'image') requests.push(request);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    const ofScripts = requests.reduce(
      (sum, request, index) =>
        request.resourceType() === 'script' ? sum + (sizes[index]?.responseBodySize ?? 0) : sum,
      0,
    );
    expect(bytes).toBeGreaterThan(KB);
    expect(bytes).toBeLessThan(budget);
    if (!WITH_SCRIPTS.has(name)) expect(ofScripts).toBeLessThan(SCRIPT_BUDGET);
  });
}
