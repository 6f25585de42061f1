/** Editors see in the CMS that a publication failed, what is wrong and what to do. */
import { faultsWithin } from '../axe.ts';
import { expect, openEntry, test } from './redactie.ts';

const MESSAGE = 'In verhalen, regel 3: Titel (titel).\nZo los je het op: vul dit veld in.';

test('a failed publication is told everywhere in the CMS, until it is mended', async ({
  page,
  redactie,
}) => {
  const notice = page.locator('.redactie-melding');
  await expect(notice).toHaveCount(0);
  let ok = false;
  await page.route('**/admin/status.json', (route) =>
    route.fulfill({
      json: { ok, moment: '2026-11-27T09:30:00.000Z', commit: null, messages: ok ? [] : [MESSAGE] },
    }),
  );
  await page.reload();
  // A new address before the list stands is lost: the CMS still sends the editor to the list then.
  await expect(page.getByRole('heading', { name: 'Verhalen' })).toBeVisible();
  await expect(notice).toContainText('Publiceren lukte niet. De site is nog zoals hij was.');
  await openEntry(page, redactie, 'verhalen', 'skills-the-finals-2022/index');
  await notice.getByText('Publiceren lukte niet').press('Enter');
  await expect(notice).toContainText('vrijdag 27 november 2026 om 10:30 uur');
  await expect(notice).toContainText('In verhalen, regel 3: Titel (titel).');
  await expect(notice.getByRole('link')).toHaveAttribute('href', /publiceren-lukt-niet/);
  expect(await faultsWithin(page, '.redactie-melding')).toEqual([]);
  // The form is not waited for any more: under a clock of a test the CMS starts slowly.
  await page.clock.install();
  await page.reload();
  await expect(notice).toHaveCount(1);
  ok = true;
  await page.clock.runFor(61_000);
  await expect(notice).toHaveCount(0);
});
