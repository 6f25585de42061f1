/** Blocks in a text that are moved, cut and pasted: they stay what they are, and so does the text. */
import { bodyOf, expect, firstParagraph, onDisk, openEntry, save, test } from './redactie.ts';

const NAME = 'verhalen/bouw-is-wouw';
const FILE = `content/${NAME}/index.mdx`;

test('a block is moved with its buttons and with keys, and saved where it stands', async ({
  page,
  redactie,
}) => {
  const saved = (): string => bodyOf(redactie.git('show', `cms/${NAME}/index:${FILE}`));
  await openEntry(page, redactie, 'verhalen', 'bouw-is-wouw/index');
  const up = page.getByRole('button', { name: 'Omhoog: blok Cijfer' });
  await up.click();
  await expect(up).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'blok Cijfer staat nu op' })).toHaveCount(
    1,
  );
  await save(page);
  const before = bodyOf(onDisk(FILE)).trim().split(/\n\n+/);
  const at = before.findIndex((part) => part.startsWith('<Cijfer'));
  const block = before[at] ?? '';
  const moved = before.toSpliced(at, 1).toSpliced(at - 1, 0, block);
  expect(saved()).toBe(`\n${moved.join('\n\n')}\n`);

  // Back again, with keys, from within its form.
  await up.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await save(page);
  expect(saved()).toBe(bodyOf(onDisk(FILE)));
});

test('what is cut with a block in it is pasted with the block in it', async ({
  page,
  redactie,
}) => {
  const name = 'verhalen/makers-mariastraat';
  await openEntry(page, redactie, 'verhalen', 'makers-mariastraat/index');
  const frame = page.getByRole('button', { name: 'Omhoog: blok Kader' });
  await firstParagraph(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+x');
  await expect(frame).toHaveCount(0);
  await page.keyboard.type('Vooraf.', { delay: 50 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(frame).toHaveCount(1);
  await save(page);
  const saved = bodyOf(redactie.git('show', `cms/${name}/index:content/${name}/index.mdx`));
  expect(saved).toBe(`\nVooraf.\n${bodyOf(onDisk(`content/${name}/index.mdx`))}`);
});
