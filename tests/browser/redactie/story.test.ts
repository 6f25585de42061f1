/** An editor writes a story, is stopped, mends it, and it is published. */
import { faultsWithin } from '../axe.ts';
import { photo } from '#tests/fixtures/contentFolder.ts';
import {
  addBlock,
  bodyOf,
  choosePicture,
  expect,
  firstParagraph,
  onDisk,
  openEntry,
  openNew,
  publish,
  save,
  setStep,
  test,
} from './redactie.ts';

const beside = '.naast';

test('from an empty form to a story that is published', async ({ page, redactie, browser }) => {
  // A whole site is built at the end.
  test.setTimeout(240_000);
  await openNew(page, redactie, 'verhalen');
  const help = page.frameLocator('iframe').locator(beside);
  await expect(help).toContainText('Titel ontbreekt. Vul dit veld in.');

  await page.getByLabel('Titel', { exact: true }).first().fill('De bakker van de Voorstraat');
  await page.getByLabel('Samenvatting').fill('Een bakker bakt brood voor de hele straat.');
  await page.getByLabel('Datum', { exact: true }).first().fill('2021-06-30');
  await page.getByRole('button', { name: 'Voeg bron toe' }).click();
  await page.getByLabel('Titel', { exact: true }).nth(1).fill('Het plan');
  await page.getByLabel('Uitgever').first().fill('Gemeente Utrecht');
  const text = page.locator('[contenteditable=true]').first();
  await text.click();
  await page.keyboard.type('De bakker is laagopgeleid. Zij {bakt} <b>brood</b>.');

  // Stopped, with what to do.
  await expect(help).toContainText(
    'De taalwijzer raadt “laagopgeleid” af (in de alinea “De bakker is laagopgeleid. Zij {bakt} …”)',
  );
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Kan item niet opslaan' })).toContainText(
    'Schrijf liever “mbo-opgeleid”',
  );
  expect(redactie.git('branch', '--list', 'cms/verhalen/de-bakker*')).toBe('');

  // Mended, with a block behind it.
  await text.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('De bakker staat vroeg op. Zij {bakt} <b>brood</b>.');
  await page.keyboard.press('Enter');
  await addBlock(page, 'Knop');
  await page.getByLabel('Tekst', { exact: true }).last().fill('Loop door de "straat"');
  await page.getByLabel('Naar', { exact: true }).fill('/mbo-straat/');
  await addBlock(page, 'Kader');
  await text.getByLabel('Titel', { exact: true }).fill('Goed om te weten');
  await text.locator('[contenteditable=true]').click();
  await page.keyboard.type('De oven is heet.');
  await addBlock(page, 'Contact');
  await text.getByLabel('Soort', { exact: true }).click();
  await page.getByRole('option', { name: 'Vragen, verhalen en fouten' }).click();
  // A picture without words for who does not see it is one more mistake.
  await choosePicture(page, {
    name: 'oven.jpg',
    mimeType: 'image/jpeg',
    buffer: await photo(1200, 800, '#cc4400'),
  });
  await expect(help).toContainText('Klaar om op te slaan');
  await page.getByLabel(/^Wat zie je\?/).press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(help).toContainText('Wat zie je?');
  await page.getByLabel(/^Wat zie je\?/).fill('Een oven met brood.');
  await expect(help).toContainText('Klaar om op te slaan');
  await save(page);

  // A concept on a branch of its own; nothing is published yet.
  const file = 'content/verhalen/de-bakker-van-de-voorstraat/index.mdx';
  expect(redactie.git('branch', '--list', 'cms/*')).toContain('cms/verhalen/de-bakker');
  expect(() => redactie.published(file)).toThrow();

  await setStep(page, 'Concept', 'Wordt beoordeeld');
  await setStep(page, 'Wordt beoordeeld', 'Klaar');
  await publish(page, redactie, file);
  // Here is no site that is made anew by itself.
  const next = page.getByRole('status').filter({ hasText: 'staat nu in git op deze computer' });
  await expect(next).toContainText('“De bakker van de Voorstraat”');
  await expect(next.getByRole('link')).toHaveCount(0);
  expect(await faultsWithin(page, '.redactie-verder')).toEqual([]);

  const published = redactie.published(file);
  expect(published).toMatch(/^---\nid: "?[2-9b-z]{8}"?\ntitel: De bakker van de Voorstraat\n/);
  expect(published).toContain('\nslug: de-bakker-van-de-voorstraat\n');
  expect(bodyOf(published)).toBe(
    '\nDe bakker staat vroeg op. Zij &#123;bakt&#125; &lt;b>brood&lt;/b>.\n\n<Knop tekst="Loop door de &quot;straat&quot;" naar="/mbo-straat/" />\n\n<Kader titel="Goed om te weten">\n\nDe oven is heet.\n\n</Kader>\n\n<Contact soort="vragen" />\n',
  );
  expect(published).toContain('beeld:\n  bestand: ./oven.jpg\n  alt: Een oven met brood.\n');
  expect(redactie.git('log', '--format=%s', '-3')).toContain(
    'Verhaal “De bakker van de Voorstraat” gemaakt',
  );

  // The site that is built from it shows the story, as it was typed, and the search finds it.
  const site = await redactie.buildSite();
  const visitor = await browser.newPage();
  await visitor.goto(`${site.origin}/verhalen/de-bakker-van-de-voorstraat/`);
  await expect(visitor.getByText('Zij {bakt} <b>brood</b>.')).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Loop door de "straat"' })).toBeVisible();
  await expect(visitor.getByRole('img', { name: 'Een oven met brood.' })).toBeVisible();
  await expect(visitor.getByText('De oven is heet.')).toBeVisible();
  await visitor.goto(`${site.origin}/zoeken/`);
  await visitor.getByRole('searchbox').fill('bakker Voorstraat');
  const found = visitor.getByRole('region', { name: 'Resultaten' });
  await expect(found.getByRole('link', { name: 'De bakker van de Voorstraat' })).toBeVisible();
  await visitor.close();
});

test('an old story keeps its text sign for sign when its title changes', async ({
  page,
  redactie,
}) => {
  const file = 'content/verhalen/de-ontdekhal/index.mdx';
  await openEntry(page, redactie, 'verhalen', 'de-ontdekhal/index');
  await page.getByLabel('Titel', { exact: true }).first().fill('Een tuincentrum vol techniek');
  await save(page);
  const saved = redactie.git('show', `cms/verhalen/de-ontdekhal/index:${file}`);
  expect(saved).toContain('titel: Een tuincentrum vol techniek');
  expect(bodyOf(saved)).toBe(bodyOf(onDisk(file)));
});

test('one word more changes one line', async ({ page, redactie }) => {
  const file = 'content/verhalen/beroepentuin/index.mdx';
  await openEntry(page, redactie, 'verhalen', 'beroepentuin/index');
  await firstParagraph(page).click();
  // The editor follows a click a moment later; people type slower than that.
  await page.keyboard.type('erbij', { delay: 100 });
  await save(page);
  const before = bodyOf(onDisk(file)).split('\n');
  const after = bodyOf(redactie.git('show', `cms/verhalen/beroepentuin/index:${file}`)).split('\n');
  expect(after.length).toBe(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('erbij');
});

test('a term is put into a sentence through a dialog', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'nieuws', 'convenant-studentensport/index');
  // On the first line: further on a line may begin within a link, and a term cannot stand there.
  const text = firstParagraph(page);
  await text.click({ position: { x: 8, y: 10 } });
  await page.keyboard.press('Home');
  await addBlock(page, 'Begrip');
  const dialog = page.getByRole('dialog', { name: 'Begrip uitleggen' });
  await dialog.getByLabel('Begrip', { exact: true }).selectOption({ label: 'bol' });
  await dialog.getByLabel('Woorden in de zin').fill('Bol-studenten');
  await dialog.getByRole('button', { name: 'Invoegen' }).click();
  await expect(dialog).toBeHidden();
  await save(page);
  const saved = redactie.git(
    'show',
    'cms/nieuws/convenant-studentensport/index:content/nieuws/convenant-studentensport/index.mdx',
  );
  expect(bodyOf(saved)).toContain('<Begrip begrip="bol">Bol-studenten</Begrip>');
});
