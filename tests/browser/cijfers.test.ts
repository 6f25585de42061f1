/** Plots in a browser: on a small phone, in forced colours, in the evening and on paper. */
import { faults } from './axe.ts';
import { expect, test } from './page.ts';
import { widthTooMuch } from './width.ts';

test('plots fit a small phone, keep their marks in forced colours, and show their tables on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/cijfers/');
  expect(await widthTooMuch(page)).toBe(0);
  // Every drawing is whole within its place.
  const cut = await page.locator('.grafiek-beeld svg').evaluateAll((drawings) =>
    drawings.filter((drawing) => {
      const { left, right } = drawing.getBoundingClientRect();
      return left < 0 || right > window.innerWidth;
    }),
  );
  expect(cut).toHaveLength(0);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const [lit, dark, behind] = await page
      .locator('#grafiek-inwoners-met-mbo svg')
      .evaluate((svg) =>
        ['.v-licht.l-dun', '.v-glas.l-dun', '.v-wit.l-dik'].map((mark) => {
          const found = svg.querySelector(mark);
          return found === null ? null : getComputedStyle(found).fill;
        }),
      );
    expect(lit).not.toBeNull();
    expect(lit).not.toBe(dark);
    expect(dark).toBe(behind);
  }

  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  expect(await faults(page)).toEqual([]);

  const cell = page.locator('#grafiek-geld-per-ambitie tfoot').getByText('2.850.000');
  await expect(cell).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(cell).toBeVisible();
});
