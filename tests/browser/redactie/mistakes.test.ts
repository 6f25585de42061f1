/**
 * Each kind of mistake is told beside the form, with what to do. Saving asks the same judge
 * (tests/unit/cms/entry.test.ts), so that it refuses is tried with the last of them only.
 */
import { expect, openEntry, test } from './redactie.ts';

const IN_FIELDS: ReadonlyArray<[label: string, value: string, says: string]> = [
  ['Titel', '', 'Titel ontbreekt. Vul dit veld in.'],
  ['Samenvatting', 'Een woord. '.repeat(20), 'Samenvatting is 219 tekens lang; er passen er 160. Kort de tekst in met 59 tekens.'],
  ['Datum', '2021-02-30', 'Datum is geen bestaande datum'],
  ['Titel', 'Zij is laagopgeleid', 'Schrijf liever “mbo-opgeleid”'],
  ['Titel', 'Zij{onzichtbaar\u202E}', 'Titel bevat een onzichtbaar stuurteken. Haal het teken weg of typ de tekst opnieuw.'],
]; // prettier-ignore

const IN_TEXT: ReadonlyArray<[text: string, says: string]> = [
  ['Zij is laagopgeleid.', 'De taalwijzer raadt “laagopgeleid” af (in de alinea “Zij is laagopgeleid.”). Schrijf liever “mbo-opgeleid”'],
  ['# Kop', 'De kop is van de eerste orde; die plek is voor de titel (bij de kop “Kop”). Maak er een kop van.'],
  ['### Klein', 'De kop is een tussenkop zonder kop erboven (bij de kop “Klein”). Maak er een kop van, of zet er een kop boven.'],
  ['## Kop\n\n#### Klein', 'De kop is te klein; er zijn koppen en tussenkoppen (bij de kop “Klein”).'],
  ['![foto](./foto.jpg)', 'De tekst bevat een beeld zonder maker'],
  ['> Zomaar gezegd.', 'De tekst bevat een citaat zonder naam'],
  ['<b>vet</b>', 'De tekst bevat HTML-code'],
  ['Dag {naam}.', 'De tekst bevat iets tussen accolades'],
  ['* [ ] doen', 'De tekst bevat een afvinklijst'],
  ['Zie [hier](/bestaat-niet/).', 'De link naar /bestaat-niet/ leidt nergens heen (in de alinea “Zie hier.”)'],
  ['<Knop tekst="Loop mee" />', 'Het blok Knop klopt niet: Naar ontbreekt. Vul dit veld in.'],
  ['<Knoop tekst="Loop mee" />', 'Het blok Knoop bestaat niet'],
  ['<Kader titel="X">\n\n</Kader>', 'Het blok Kader is leeg. Klap het blok uit en vul het daar in.'],
  ['<Citaat wie="Sam">\n\nDag.\n\n</Citaat>', 'die niet bij “Wie komen erin voor?” staat'],
]; // prettier-ignore

test('each kind of mistake is told with a way out, and the last is not saved', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'verhalen', 'mbo-tour-030/index');
  const told = page.frameLocator('iframe').locator('.naast-fout');
  const heading = page.frameLocator('iframe').locator('#naast-kop');
  for (const [label, value, says] of IN_FIELDS) {
    const field = page.getByLabel(label, { exact: true }).first();
    const right = await field.inputValue();
    await field.fill(value);
    await expect(told).toContainText(says);
    await field.fill(right);
    await expect(heading).toHaveText('Klaar om op te slaan');
  }
  await page.getByRole('switch').first().click();
  const text = page.locator('[contenteditable=true]').first();
  for (const [written, says] of IN_TEXT) {
    await text.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(written);
    await expect(told).toContainText(says);
  }
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    'die niet bij “Wie komen erin voor?”',
  );
  expect(redactie.git('branch', '--list', 'cms/verhalen/mbo-tour-030/*')).toBe('');
});
