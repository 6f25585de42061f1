/** The lists of the CMS, and what it asks of the site of this moment before it saves or deletes. */
import type { OnlineSite } from '#cms/checks/site.ts';
import { expect, openEntry, test } from './redactie.ts';

test('what others refer to is not deleted, nor does its key change', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'sectoren', 'ict');
  const alert = page.getByRole('alert');
  await page
    .getByRole('button', { name: /verwijderen$/i })
    .first()
    .click();
  await expect(alert.first()).toContainText(
    /Kan item niet verwijderen: “Ict” is nog nodig bij “.*Haal het daar eerst weg/,
  );
  expect(redactie.isPublished('content/sectoren/ict.yml')).toBe(true);
  await page.getByLabel('Sleutel (niet verplicht)').fill('computers');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(alert.filter({ hasText: 'niet opslaan' })).toContainText(
    'Sleutel was “ict” en staat zo op de site. Zet “ict” terug.',
  );
  expect(redactie.git('branch', '--list', 'cms/sectoren/*')).toBe('');
});

test('a list is narrowed to one school by its name', async ({ page, redactie }) => {
  await page.goto(`${redactie.origin}/admin/#/collections/verhalen`);
  const entries = page.locator('main a[href*="/entries/"]');
  await expect(entries.filter({ hasText: 'Drie flats, en een vak erbij' })).toHaveCount(1);
  const before = await entries.count();
  await page.getByRole('button', { name: 'Filteren op' }).click();
  await page.getByRole('menuitem', { name: 'School: ROC Midden Nederland' }).click();
  await expect.poll(() => entries.count()).toBeLessThan(before);
  await expect(entries.filter({ hasText: 'Drie flats, en een vak erbij' })).toHaveCount(1);
});

test('a title that came online while the form was open is known at saving', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'verhalen', 'skills-the-finals-2022/index');
  await page.route('**/admin/site.json', async (route) => {
    const answer = await route.fetch();
    const site = (await answer.json()) as OnlineSite;
    const entry = {
      ...{ collection: 'nieuws', id: '2345bcdf', slug: 'net-online', titel: 'Net online' },
      ...{ links: [], refersTo: [] },
    };
    await route.fulfill({ json: { ...site, entries: [...site.entries, entry] } });
  });
  await page.getByLabel('Titel', { exact: true }).first().fill('Net online');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'niet opslaan' })).toContainText(
    'is ook de titel van een ander stuk',
  );
});
