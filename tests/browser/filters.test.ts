/** Filters hide without a script what was not chosen, and a project becomes a letter. */
import type { Page } from 'playwright/test';
import { expect, test } from './page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice of the milestones shows as many as it says, and all of them again', async ({
    page,
  }) => {
    await page.goto('/mijlpalen/');
    const shown = page.locator('.filter-stuk').filter({ visible: true });
    const all = await shown.count();
    const choices = page.getByRole('navigation', { name: 'Kies mijlpalen' }).getByRole('link');
    expect(await choices.count()).toBeGreaterThan(3);
    for (const choice of await choices.all()) {
      const says = Number(/\((\d+)\)/.exec(await choice.innerText())?.[1]);
      await choice.click();
      await expect(shown).toHaveCount(says);
      expect(says).toBeLessThan(all);
    }
    await page.getByRole('link', { name: 'Toon alles' }).filter({ visible: true }).click();
    await expect(shown).toHaveCount(all);
  });

  test('how far something of the plan is can be chosen, and is what is then shown', async ({
    page,
  }) => {
    await page.goto('/plan/2020-2022/');
    const efforts = page.locator('[data-stand]').filter({ visible: true });
    const all = await efforts.count();
    await page.locator('input[type=radio][value=bereikt]').check({ force: true });
    const reached = await efforts.count();
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(all);
    for (const effort of await efforts.all()) {
      await expect(effort).toHaveAttribute('data-stand', 'bereikt');
    }
  });
});

test('what is typed stands in the letter, in the mail and on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/oproepen/');
  const form = page.getByRole('form', { name: 'Een project voorstellen' });
  const typed = 'Een bank & tafel van “oud” hout? 100%!';
  await form.getByRole('textbox').first().fill(typed);
  await form.getByRole('combobox').first().selectOption({ index: 1 });
  await expect(letter(page)).toContainText(typed);
  const mail = new URL(
    (await page.getByRole('link', { name: /Open in je mail/ }).getAttribute('href')) ?? '',
  );
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
    await letter(page).textContent(),
  );
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(typed);
});

function letter(page: Page) {
  return page.getByRole('group', { name: 'De hele tekst van je mail' });
}
