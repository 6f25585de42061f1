/** Hostile and careless input: refused or harmless, and nobody's work is lost. */
import { expect, openNew, test } from './redactie.ts';

const HOSTILE =
  '<img src=x onerror="document.title=\'kanarie\'"><script>document.title="kanarie"</script>{document.title=1}';

test('nothing that is typed runs, in any field', async ({ page, redactie }) => {
  await openNew(page, redactie, 'verhalen');
  for (const field of [/^Titel/, /^Samenvatting/, /^Datum/]) {
    await page.getByLabel(field).first().fill(HOSTILE);
  }
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.insertText(HOSTILE);
  const beside = page.frameLocator('iframe').locator('.naast');
  await expect(beside.locator('h1')).toHaveText(HOSTILE);
  await expect(beside.locator('img, script')).toHaveCount(0);
  expect(await page.title()).not.toContain('kanarie');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Hoogstens 90 tekens.')).toBeVisible();
  await expect(page.getByText('Niet-opgeslagen wijzigingen')).toBeVisible();
  expect(redactie.git('branch', '--list', 'cms/*')).not.toContain('script');
});

test('a draft survives a closed tab', async ({ page, redactie, context }) => {
  await openNew(page, redactie, 'nieuws');
  await page.getByLabel('Titel', { exact: true }).first().fill('Een bericht dat blijft');
  await page.getByLabel('Samenvatting').fill('Dit is nog niet opgeslagen.');
  // Decap keeps a copy in the browser while somebody writes, with a pause between copies.
  await page.waitForTimeout(3000);
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  later.on('dialog', (dialog) => void dialog.accept());
  await later.goto(`${redactie.origin}/admin/#/collections/nieuws/new`);
  await expect(later.getByLabel('Titel', { exact: true }).first()).toHaveValue(
    'Een bericht dat blijft',
  );
});
