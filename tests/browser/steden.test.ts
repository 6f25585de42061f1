/** The list of what a city can do: its state is in the address, with and without JavaScript. */
import { expect, test } from './page.ts';

/** Points of Eindhoven and Amsterdam, by the permanent ids of the cities. */
const AWARD = 'rm9692fw.award';
const PACT = 'bg6fq89c.stagepact';
const LIST = '/steden/checklist/';

test('what is ticked stands in the address, comes back from it, and is what gets printed', async ({
  page,
}) => {
  await page.goto(`${LIST}?punt=${AWARD}`);
  const box = (value: string) => page.locator(`input[value="${value}"]`);
  await expect(box(AWARD)).toBeChecked();
  await expect(page.getByText(/^1 van de \d+ punten gekozen$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet mijn keuze in het adres' })).toBeHidden();

  await box(PACT).check();
  expect(new URL(page.url()).searchParams.getAll('punt').toSorted()).toEqual([PACT, AWARD]);
  await page.reload();
  await expect(box(PACT)).toBeChecked();
  await expect(page.locator('input:checked')).toHaveCount(2);

  await page.emulateMedia({ media: 'print' });
  await expect(box(PACT)).toBeVisible();
  await expect(page.locator('input:visible')).toHaveCount(2);
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.getByText(/^0 van de \d+ punten gekozen$/)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript a form makes the address, and the page says what it cannot do', async ({
    page,
  }) => {
    await page.goto(LIST);
    await page.locator(`input[value="${AWARD}"]`).check();
    await expect(page.getByText(/Zonder JavaScript/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('input:visible')).toHaveCount(1);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Zet mijn keuze in het adres' }).click();
    await expect(page).toHaveURL(`${LIST}?punt=${AWARD}`);
  });
});
