/** Weight: what a first visit costs, in bytes as they go over the line. */
import { expect, test } from './page.ts';

const BUDGET = 100 * 1024;

for (const address of ['/', '/verhalen/', '/ambassadeurs/', '/scholen/', '/over/']) {
  test(`${address} weighs less than 100 KB with its font, pictures aside, and needs no script`, async ({
    page,
  }) => {
    let bytes = 0;
    const scripts: string[] = [];
    const measured: Array<Promise<void>> = [];
    page.on('requestfinished', (request) => {
      const kind = request.resourceType();
      if (kind === 'image') return;
      if (kind === 'script') scripts.push(request.url());
      measured.push(
        request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize)),
      );
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(measured);
    expect(bytes).toBeGreaterThan(1024);
    expect(bytes).toBeLessThan(BUDGET);
    expect(scripts).toEqual([]);
  });
}
