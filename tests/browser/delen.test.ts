/** “Deel dit profiel”: with script the address can be copied and shared; without it is there. */
import { expect, test } from './page.ts';
import { everyTemplate } from './site.ts';

const PAGES = ['profile', 'story', 'house', 'word', 'news item'] as const;
const addresses = everyTemplate();

for (const name of PAGES) {
  test(`the address of a ${name} is copied with one click`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addresses.get(name) ?? '');
    const part = page.getByRole('region', { name: /^Deel dit / });
    const shown = await part.locator('.delen-adres').textContent();
    expect(shown).toMatch(/^https:\/\/[^/]+\/v\/[a-z0-9]+\/$/);
    await part.getByRole('button', { name: 'Kopieer het adres' }).click();
    await expect(part.getByRole('status')).toHaveText('Gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });
}

test('what the device cannot do has no button', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as Partial<Navigator>).share;
  });
  await page.goto(addresses.get('story') ?? '');
  await expect(page.getByRole('button', { name: 'Kopieer het adres' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deel', exact: true })).toHaveCount(0);
});

test('who may not copy is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('nee', 'NotAllowedError'));
  });
  await page.goto(addresses.get('story') ?? '');
  await page.getByRole('button', { name: 'Kopieer het adres' }).click();
  await expect(page.getByText('Selecteer het adres en kopieer het.')).toBeVisible();
});

test('the code for other sites opens with the keyboard and is whole', async ({ page, context }) => {
  await page.goto(addresses.get('profile') ?? '');
  const summary = page.getByText('Zet het op je eigen site');
  await summary.focus();
  await page.keyboard.press('Enter');
  const code = page.getByRole('group', { name: 'Staande kaart' });
  await expect(code).toBeVisible();
  const whole = await code.textContent();
  expect(whole).toMatch(/^<iframe src="https:.*<\/iframe>\n<p><a href=.*<\/p>$/s);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const part = page.locator('kopieer-code').filter({ has: code });
  await part.getByRole('button', { name: 'Kopieer de code: Staande kaart' }).click();
  await expect(part.getByRole('status')).toHaveText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
});
