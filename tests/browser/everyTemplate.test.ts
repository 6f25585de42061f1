/** What holds for every template in all its looks; light in a narrow window: see everyPage.test.ts. */
import type { Page } from 'playwright/test';
import { faults } from './axe.ts';
import { expect, test } from './samePage.ts';
import { everyTemplate } from './site.ts';
import { widthTooMuch } from './width.ts';

for (const [name, address] of everyTemplate()) {
  test(`${name} shows with the keyboard where one is, and has no faults that axe can see`, async ({
    page,
    viewport,
  }) => {
    const isWide = (viewport?.width ?? 0) > 1000;
    await page.emulateMedia({ colorScheme: isWide ? 'light' : 'dark' });
    await page.goto(address);
    await walkWithKeyboard(page);
    expect(await faults(page)).toEqual([]);
    // The same in both windows.
    if (isWide) return;
    await test.step('it fits on 320 pixels, and with text twice as large', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await widthTooMuch(page)).toBe(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await widthTooMuch(page)).toBe(0);
    });
  });
}

async function walkWithKeyboard(page: Page): Promise<void> {
  const links = Math.min(12, await page.getByRole('link').count());
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return 'nothing has the focus';
      // What has the focus within a frame shows it there: see embed.test.ts.
      if (here instanceof HTMLIFrameElement) return null;
      // A plane that is one link shows the focus itself, and so does a frame around a field.
      const [own, plane] = [here, here.closest('li, [data-kader]')].map((element) =>
        element === null ? null : getComputedStyle(element),
      );
      const visible = [own, plane].some(
        (style) =>
          style != null && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
      );
      return visible ? null : here.outerHTML;
    });
    expect(shown).toBeNull();
  }
}
