/** Hostile and careless input: refused or harmless, and nobody's work is lost. */
import { expect, openEntry, openNew, previewOf, save, test } from './redactie.ts';

const HOSTILE =
  '<img src=x onerror="document.title=\'kanarie\'"><script>document.title="kanarie"</script>{document.title=1}';

test('nothing that is typed runs, in any field', async ({ page, redactie }) => {
  const before = redactie.git('branch', '--list');
  await openNew(page, redactie, 'verhalen');
  for (const field of [/^Titel/, /^Samenvatting/, /^Datum/]) {
    await page.getByLabel(field).first().fill(HOSTILE);
  }
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.insertText(HOSTILE);
  const shown = previewOf(page);
  await expect(shown.locator('h1')).toHaveText(HOSTILE);
  await expect(shown.locator('main :is(script, [onerror], [src="x"])')).toHaveCount(0);
  for (const frame of page.frames()) expect(await frame.title()).not.toContain('kanarie');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Hoogstens 90 tekens.')).toBeVisible();
  await expect(page.getByText('Niet-opgeslagen wijzigingen')).toBeVisible();
  expect(redactie.git('branch', '--list')).toBe(before);
});

/** In the page: all that Decap keeps in the browser, as text. */
async function keptInBrowser(): Promise<string> {
  const done = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(new Error('Not read')));
    });
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const kept: unknown[] = await done(database.transaction(store).objectStore(store).getAll());
      texts.push(JSON.stringify(kept));
    }
    database.close();
  }
  return texts.join('');
}

test('a draft survives a closed tab', async ({ page, redactie, context }) => {
  await openNew(page, redactie, 'nieuws');
  await page.getByLabel('Titel', { exact: true }).first().fill('Een bericht dat blijft');
  await page.getByLabel('Samenvatting').fill('Dit is nog niet opgeslagen.');
  await expect.poll(() => page.evaluate(keptInBrowser)).toContain('nog niet opgeslagen');
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  later.on('dialog', (dialog) => void dialog.accept());
  await later.goto(`${redactie.origin}/admin/#/collections/nieuws/new`);
  const title = later.getByLabel('Titel', { exact: true }).first();
  await expect(title).toHaveValue('Een bericht dat blijft');
});

test('a draft survives a lost connection', async ({ page, redactie, context }) => {
  await openEntry(page, redactie, 'verhalen', 'stagediscriminatie/index');
  await context.setOffline(true);
  const title = page.getByLabel('Titel', { exact: true }).first();
  await title.fill('Zonder verbinding geschreven');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText('Kan item niet opslaan');
  await expect(title).toHaveValue('Zonder verbinding geschreven');
  await expect.poll(() => page.evaluate(keptInBrowser)).toContain('Zonder verbinding geschreven');
  await context.setOffline(false);
  await save(page);
  expect(
    redactie.git(
      'show',
      'cms/verhalen/stagediscriminatie/index:content/verhalen/stagediscriminatie/index.mdx',
    ),
  ).toContain('titel: Zonder verbinding geschreven');
});

test('nothing can be typed while a piece is being saved, so that nothing of it is lost', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'verhalen', 'opening-werkconferentie/index');
  const held = Promise.withResolvers<undefined>();
  await page.route('**/api/v1', async (route) => {
    if (String(route.request().postData()).includes('"persistEntry"')) await held.promise;
    await route.continue();
  });
  const title = page.getByLabel('Titel', { exact: true }).first();
  await title.fill('Een titel');
  await title.focus();
  await page.getByRole('button', { name: 'Opslaan', exact: true }).dispatchEvent('click');
  await expect(page.getByRole('status').filter({ hasText: 'Bezig met opslaan' })).toBeVisible();
  await page.keyboard.type(' die te laat komt', { delay: 20 });
  await expect(title).toHaveValue('Een titel');
  held.resolve(undefined);
  await expect(page.getByRole('button', { name: 'Opslaan', exact: true })).toBeDisabled();
  await page.getByLabel('Titel', { exact: true }).first().press('End');
  await page.keyboard.type(' met meer', { delay: 20 });
  await expect(page.getByLabel('Titel', { exact: true }).first()).toHaveValue('Een titel met meer');
  await save(page);
  expect(
    redactie.git(
      'show',
      'cms/verhalen/opening-werkconferentie/index:content/verhalen/opening-werkconferentie/index.mdx',
    ),
  ).toContain('titel: Een titel met meer');
});

test('a second editor is told, and keeps the text', async ({ page, redactie, context }) => {
  const name = 'stagevergoeding/index';
  const second = await context.newPage();
  second.on('dialog', (dialog) => void dialog.accept());
  await second.goto(`${redactie.origin}/admin/`);
  await expect(second.getByRole('heading', { name: 'Verhalen' })).toBeVisible();
  await openEntry(second, redactie, 'verhalen', name);
  await openEntry(page, redactie, 'verhalen', name);
  const title = page.getByLabel('Titel', { exact: true }).first();
  await title.fill('De eerste redacteur');
  await save(page);
  // The same editor saves again: nobody came between.
  await title.fill('Nog eens de eerste redacteur');
  await save(page);
  const secondTitle = second.getByLabel('Titel', { exact: true }).first();
  await secondTitle.fill('De tweede redacteur');
  await second.getByRole('button', { name: 'Opslaan' }).click();
  await expect(second.getByRole('alert').first()).toContainText('iemand anders heeft dit stuk');
  await expect(secondTitle).toHaveValue('De tweede redacteur');
  const file = 'content/verhalen/stagevergoeding/index.mdx';
  const saved = () => redactie.git('show', `cms/verhalen/${name}:${file}`);
  await expect.poll(saved).toContain('Nog eens de eerste redacteur');
});
