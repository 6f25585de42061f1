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
  await expect(page.locator('.etmaal-lijn [aria-current]')).toHaveCount(1);
});

test('who only looks keeps the address they came with', async ({ page }) => {
  await page.goto(STREET);
  await expect(page.locator('.etmaal-lijn a').first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 900));
  await page.waitForTimeout(300);
  expect(new URL(page.url()).hash).toBe('');
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
