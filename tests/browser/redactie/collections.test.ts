/** Every collection in the CMS: opened, made, changed and taken away. */
import { existsSync, readdirSync } from 'node:fs';
import type { Collection } from '#src/model/collection.ts';
import type { Fields, Form } from '#src/model/field.ts';
import { collections } from '#src/model/index.ts';
import {
  bodyOf,
  expect,
  onDisk,
  openEntry,
  openNew,
  previewOf,
  publish,
  save,
  setStep,
  test,
} from './redactie.ts';

const HOSTILE =
  '<img src=x onerror="document.title=`kanarie`"><script>document.title=`kanarie`</script>{1}';

/**
 * Collections that together have every kind of field a form can be made of, those within groups and
 * lists too, every way of writing, and both kinds of file: what the CMS does follows from those
 * kinds, not from the names. Few, because each takes some twenty seconds. That every form is whole, and
 * harmless whatever is typed into it, is asked of each collection in tests/unit/cms/.
 */
const chosen = covering(
  Object.values(collections).filter(({ name }) => existsSync(`content/${name}`)),
);

for (const { name, label, extension, address } of chosen) {
  const [first] = readdirSync(`content/${name}`).toSorted();
  const isText = extension === 'mdx';
  const entry = isText ? `${first ?? ''}/index` : (first ?? '').replace('.yml', '');
  test(`${label}: an entry opens clean; a copy of it is made, changed and taken away`, async ({
    page,
    redactie,
  }) => {
    await openEntry(page, redactie, name, entry);
    const heading = page.frameLocator('iframe').locator('#naast-kop');
    await expect(heading).toHaveText('Klaar om op te slaan');
    await expect(page.getByRole('button', { name: 'Opslaan' })).toBeDisabled();

    await page.getByRole('button', { name: 'Gepubliceerd', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Dupliceren' }).click();
    await expect(page).toHaveURL(/\/new/);
    const title = page.locator('[id^=titel-field]').first();
    await expect(heading).toContainText('voor je opslaat');
    await title.fill('Een proef van de redactie');
    await expect(heading).toHaveText('Klaar om op te slaan');
    await save(page);
    const made = `content/${name}/een-proef-van-de-redactie${isText ? '/index.mdx' : '.yml'}`;
    const branch = `cms/${name}/een-proef-van-de-redactie${isText ? '/index' : ''}`;
    const saved = (): string => redactie.git('show', `${branch}:${made}`);
    const idOf = (file: string): string | undefined => /^id: "?([^"\n]*)/m.exec(file)?.[1];
    await expect.poll(() => redactie.git('branch', '--list', branch)).not.toBe('');
    const original = onDisk(`content/${name}/${first ?? ''}${isText ? '/index.mdx' : ''}`);
    expect(idOf(saved())).not.toBe(idOf(original));
    if (address !== null) expect(saved()).toContain('\nslug: een-proef-van-de-redactie\n');
    if (isText) expect(bodyOf(saved())).toBe(bodyOf(original));

    // The form of a new piece is loaded anew once it has a file.
    await expect(page).toHaveURL(/\/entries\//);
    await expect(page.getByRole('button', { name: 'Stap: Concept' })).toBeVisible();
    await title.fill('Een proef van de hele redactie');
    await save(page);
    await expect.poll(saved).toContain('\ntitel: Een proef van de hele redactie\n');

    // Hostile words in every field that is open: they are words in the preview, or not there.
    for (const field of await page
      .locator(':is(input[type=text], textarea)[id*="-field-"]')
      .all()) {
      if (await field.isVisible()) await field.fill(HOSTILE);
    }
    await expect(heading).toContainText('voor je opslaat');
    // The page is drawn a moment after the last key.
    await page.waitForTimeout(1000);
    await expect(previewOf(page).locator('script, [onerror], [src="x"]')).toHaveCount(0);
    for (const frame of page.frames()) expect(await frame.title()).not.toContain('kanarie');

    await page.getByRole('button', { name: 'Niet-gepubliceerd item verwijderen' }).click();
    await expect.poll(() => redactie.git('branch', '--list', branch)).toBe('');
  });
}

test('a piece that only opens is not changed, and is not once it is saved', async ({
  page,
  redactie,
}) => {
  // The block in it looks something up, and then speaks up.
  await openEntry(page, redactie, 'nieuws', 'utrecht-monitor-studenten/index');
  const lookedUp = page.getByText('Utrechters op het mbo', { exact: true });
  await expect(lookedUp.first()).toBeVisible();
  const saveButton = page.getByRole('button', { name: 'Opslaan', exact: true });
  await expect(saveButton).toBeDisabled();
  await page.getByLabel('Titel', { exact: true }).first().fill('Bouwen in de wijk');
  await saveButton.click();
  await expect(page.getByRole('button', { name: 'Stap: Concept' })).toBeVisible();
  await expect(lookedUp.first()).toBeVisible();
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
});

test('a term is made, published, and taken away again', async ({ page, redactie }) => {
  await openNew(page, redactie, 'begrippen');
  await page.getByLabel('Begrip', { exact: true }).fill('Proefbegrip');
  await page.getByLabel('Uitleg', { exact: true }).fill('Een woord om te proberen.');
  await page.getByRole('button', { name: 'Voeg bron toe' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Het plan');
  await page.getByLabel('Uitgever').fill('Gemeente Utrecht');
  await save(page);
  await setStep(page, 'Concept', 'Klaar');
  const file = 'content/begrippen/proefbegrip.yml';
  await publish(page, redactie, file);
  expect(redactie.published(file)).toBe(
    'id: proefbegrip\ntitel: Proefbegrip\nuitleg: Een woord om te proberen.\ninTeksten: ja\nbronnen:\n  - titel: Het plan\n    uitgever: Gemeente Utrecht\n',
  );
  await page
    .getByRole('button', { name: /verwijderen$/i })
    .first()
    .click();
  await expect.poll(() => redactie.isPublished(file)).toBe(false);
});

test('the first piece of a collection that is still empty is made', async ({ page, redactie }) => {
  await page.goto(`${redactie.origin}/admin/#/collections/agenda`);
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await page.getByRole('link', { name: /Activiteit/ }).click();
  const heading = page.frameLocator('iframe').locator('#naast-kop');
  await page.getByLabel('Titel', { exact: true }).first().fill('Open dag van de proef');
  await page.getByLabel('Samenvatting').fill('Kom kijken hoe wij proeven.');
  await page.getByLabel('Dag', { exact: true }).fill('2030-04-01');
  await page.getByLabel('Waar', { exact: true }).fill('Jaarbeurs Utrecht');
  await page.getByLabel('Wie organiseert het').fill('Gemeente Utrecht');
  await page.getByLabel('Voor wie').fill('iedereen');
  await page.getByRole('button', { name: 'Voeg bron toe' }).click();
  await page.getByLabel('Titel', { exact: true }).last().fill('Het plan');
  await page.getByLabel('Uitgever').fill('Gemeente Utrecht');
  await expect(heading).toHaveText('Klaar om op te slaan');
  await expect(previewOf(page).locator('h1')).toHaveText('Open dag van de proef');
  await save(page);
  const name = 'agenda/open-dag-van-de-proef/index';
  const saved = redactie.git('show', `cms/${name}:content/${name}.mdx`);
  expect(saved).toContain('\ndatum: 2030-04-01\n');
});

test('what has an address cannot be deleted; it is withdrawn, and says what leads to it', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'verhalen', 'mbo-straat-voorstraat/index');
  await expect(page.getByRole('button', { name: /verwijderen$/i })).toHaveCount(0);
  await page.getByLabel('Status', { exact: true }).click();
  await page.getByRole('option', { name: /^Ingetrokken/ }).click();
  await expect(page.frameLocator('iframe').locator('.naast')).toContainText(
    'maar hier staan links naar dit stuk',
  );
  await save(page);
  const file = 'content/verhalen/mbo-straat-voorstraat/index.mdx';
  expect(redactie.git('show', `cms/verhalen/mbo-straat-voorstraat/index:${file}`)).toContain(
    '\nstatus: ingetrokken\n',
  );
});

/** The fewest collections, near enough, that have between them every kind of field there is. */
function covering(models: readonly Collection[]): Collection[] {
  const missing = new Set(models.flatMap(kindsIn));
  const found: Collection[] = [];
  while (missing.size > 0) {
    const gain = (model: Collection): number =>
      kindsIn(model).filter((kind) => missing.has(kind)).length;
    const best = models.toSorted((a, b) => gain(b) - gain(a))[0];
    if (best === undefined) break;
    for (const kind of kindsIn(best)) missing.delete(kind);
    found.push(best);
  }
  return found;
}

function kindsIn({ extension, fields }: Collection): string[] {
  return [...new Set([`file ${extension}`, ...kindsOf(fields)])];
}

function kindsOf(fields: Fields): string[] {
  return Object.values(fields).flatMap(({ form }) => kindsWithin(form));
}

/** The kind of a field with what lies in it, and of a text with a fixed way of writing which one. */
function kindsWithin(form: Form): string[] {
  switch (form.kind) {
    case 'formatted':
      return [form.format];
    case 'group':
      return [form.kind, ...kindsOf(form.fields)];
    case 'list':
      return [`list of ${form.item.form.kind}`, ...kindsWithin(form.item.form)];
    default:
      return [form.kind];
  }
}
