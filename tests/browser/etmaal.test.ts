/** Walking through the street of the day. */
import { expect, test } from './page.ts';

const STREET = '/mbo-straat/';

test('arrow keys go from house to house, and the address goes along', async ({ page }) => {
  await page.goto(STREET);
  const names = await page.locator('.etmaal-pand h2').allInnerTexts();
  expect(names[0]).toBe('De bakkerij');
  await page.getByRole('link', { name: 'De bakkerij', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: names[2] ?? '', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/#deel-uur-/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('link', { name: names[1] ?? '', exact: true })).toBeFocused();
  const house = page.url();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[1] ?? '');
  await page.goBack();
  await expect(page).toHaveURL(house);
});

test('the address of a house in the street shows that house', async ({ page }) => {
  await page.goto(`${STREET}#deel-uur-podium`);
  await expect(page.locator('#deel-uur-podium')).toBeInViewport({ ratio: 0.3 });
  await expect(page.locator('.urenlijn [aria-current]')).toHaveCount(1);
});

test('who only looks keeps the address they came with', async ({ page }) => {
  await page.goto(STREET);
  await expect(page.locator('.urenlijn a').first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await page.waitForTimeout(300);
  expect(new URL(page.url()).hash).toBe('');
});

test('two buttons lead through the day, and round the clock', async ({ page, viewport }) => {
  await page.goto(STREET);
  const next = page.getByRole('button', { name: 'Volgend huis' });
  const here = page.locator('.urenlijn [aria-current]');
  if ((viewport?.width ?? 0) < 960) {
    // Houses below each other: one simply goes on reading.
    await expect(next).toBeHidden();
    return;
  }
  const hours = await page.locator('.urenlijn a').allInnerTexts();
  await next.click();
  await expect(here).toHaveText(hours[1] ?? '');
  await page.getByRole('button', { name: 'Vorig huis' }).click();
  await page.getByRole('button', { name: 'Vorig huis' }).click();
  await expect(here).toHaveText(hours.at(-1) ?? '');
  const bus = page.locator('.urenlijn-bus');
  await expect
    .poll(async () => {
      const [busBox, hereBox] = [await bus.boundingBox(), await here.boundingBox()];
      if (busBox === null || hereBox === null) return Infinity;
      return Math.abs(busBox.x + busBox.width / 2 - hereBox.x - hereBox.width / 2);
    })
    .toBeLessThan(3);
});

test('without JavaScript there is no button that does nothing', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(STREET);
  await expect(page.locator('[data-stap]:visible')).toHaveCount(0);
  await page.locator('.urenlijn a').nth(3).click();
  const house = page.locator('.etmaal-pand').nth(3);
  await expect(house).toBeInViewport({ ratio: 0.3 });
  await page.close();
});

test('who wants less movement gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(STREET);
  await page.locator('.etmaal-pand').first().hover();
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.locator('.etmaal-pand').nth(1).hover();
  await page.locator('.etmaal-pand').first().hover();
  await expect.poll(moving).toBeGreaterThan(0);
});

test('movement stops by itself within five seconds', async ({ page }) => {
  await page.goto(STREET);
  const longest = await page.evaluate(() => {
    for (const pand of document.querySelectorAll('.etmaal-pand')) pand.classList.add('etmaal-hier');
    return Math.max(
      ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
    );
  });
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(5000);
});

test('nothing shifts while the street comes in, wherever the line falters', async ({ page }) => {
  await page.goto(STREET, { waitUntil: 'networkidle' });
  const { shift, pieces } = await page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    const html = text.replaceAll(/<script[^]*?<\/script>/g, '');
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
    // The same page once more, with a pause before each drawing of the first houses.
    const pieces = html.split(/(?=<svg class="tekening)/);
    const first = pieces.splice(0, 20);
    document.open();
    for (const piece of [...first, pieces.join('')]) {
      // No other way gives a page to the browser in pieces.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(piece);
      await frame();
      await frame();
    }
    document.close();
    await frame();
    await frame();
    return { shift, pieces: first.length };
  });
  expect(pieces).toBe(20);
  expect(shift).toBeLessThan(0.02);
});

test('on paper the street is one A3 sheet, lying down', async ({ page }) => {
  await page.goto(STREET);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
  expect(sheets.filter(([width = 0, height = 0]) => width > height)).toEqual([[1191, 842]]);
});

test('the sky and the pavement lie under all houses, and nothing is cut off', async ({ page }) => {
  await page.goto(STREET);
  const cut = await page.locator('.etmaal-pand').evaluateAll((panden) =>
    panden.flatMap((pand) => {
      const lucht = pand.querySelector('.etmaal-lucht')?.getBoundingClientRect();
      const huis = pand.querySelector('.etmaal-huis')?.getBoundingClientRect();
      if (lucht === undefined || huis === undefined) return [`${pand.id}: no house`];
      const inside = huis.left >= lucht.left - 1 && huis.right <= lucht.right + 1;
      return inside && huis.top > lucht.top ? [] : [pand.id];
    }),
  );
  expect(cut).toEqual([]);
});

test('no two houses of the street are the same drawing', async ({ page }) => {
  await page.goto(STREET);
  const drawings = await page
    .locator('.etmaal-huis')
    .evaluateAll((all) => all.map((drawing) => drawing.innerHTML));
  expect(drawings.length).toBeGreaterThanOrEqual(16);
  expect(new Set(drawings).size).toBe(drawings.length);
});
