/** What the CMS shows beside a form is the page that readers get. */
import { readdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import type { SiteContent } from '#cms/preview/siteContent.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { collections } from '#src/model/index.ts';
import { expect, openEntry, openNew, previewOf, test } from './redactie.ts';

/** The module that draws pages, as it was built. */
const DRAWS = readdirSync('dist/site/admin/delen').find((name) => name.startsWith('drawPage'));

interface Compared {
  readonly entry: string;
  readonly same: boolean;
  readonly drawn: string;
  readonly built: string;
}

test('for every piece that is online: the same page, sign for sign', async ({ page, redactie }) => {
  const { live } = await judgeContent();
  const withPage = Object.values(collections).flatMap(({ name, address }) =>
    address === null ? [] : [name as string],
  );
  // The page of the milestones says what day it is: for both the day on which the site was built.
  await page.clock.setFixedTime(statSync('dist/site/index.html').mtime);
  const texts = Object.fromEntries(live.map(({ data, body }) => [data.id, body]));
  const { all, without, total } = await page.evaluate(
    async ({ module, texts, withPage }) => {
      type Draw = (content: SiteContent, draft: object) => Promise<string | null>;
      const exports = (await import(module)) as Record<string, Draw>;
      const [draw] = Object.values(exports);
      const textAt = async (address: string): Promise<string> => {
        const answer = await fetch(address);
        return answer.ok ? answer.text() : '';
      };
      const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
      // The known differences: white space between the rows and cells of a table, the files of
      // pictures, of which the build makes several sizes, scripts, which a preview never runs, and
      // where a term is used, for which it would need the texts of all pieces.
      const written = ({ body }: Document): string => {
        const leftOut = 'source, script[type=module], .begrippen-gebruik';
        for (const left of body.querySelectorAll(leftOut)) left.remove();
        for (const picture of body.querySelectorAll('figure img')) {
          for (const name of ['src', 'srcset']) picture.removeAttribute(name);
        }
        return body.outerHTML.replace(/\s+(?=<\/?(?:table|thead|tbody|tr|th|td)\b)/g, '');
      };
      const content = JSON.parse(await textAt('/admin/inhoud.json')) as SiteContent;
      // Entries without a page of their own stand together on one: the first of them draws it.
      const isShown = ({ collection, id }: { collection: string; id: string }): boolean =>
        withPage.includes(collection) ||
        content.entries.find((other) => other.collection === collection)?.id === id;
      const all: Compared[] = [];
      const without: string[] = [];
      for (const entry of content.entries.filter(isShown)) {
        const html = await draw?.(content, { ...entry, body: texts[entry.id] ?? '' });
        if (html == null) without.push(entry.collection);
        // No page shows it yet, or only this preview does.
        if (html == null || ['cijfers', 'grafieken'].includes(entry.collection)) continue;
        const page = parse(html);
        const own = page.querySelector<HTMLMetaElement>('meta[property="og:url"]');
        const address = new URL(own?.content ?? '').pathname;
        const drawn = written(page);
        const built = written(parse(await textAt(address)));
        const at = Array.from(drawn).findIndex((sign, index) => sign !== built[index]);
        const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
        all.push({
          entry: `${entry.collection}/${entry.id}`,
          same: drawn === built,
          drawn: around(drawn),
          built: around(built),
        });
      }
      return { all, without, total: content.entries.length };
    },
    { module: `${redactie.origin}/admin/delen/${DRAWS ?? ''}`, texts, withPage },
  );
  expect(total).toBe(live.length);
  expect(all.filter(({ same }) => !same)).toEqual([]);
  // A sector or a theme without stories, and a trade without a house, stand on no page yet.
  expect(without.filter((name) => !['sectoren', 'themas', 'vakken'].includes(name))).toEqual([]);
  expect(without.length).toBeLessThan(10);
});

/** Chooses a width or a colour. */
async function choose(page: Page, choice: string): Promise<void> {
  await page.frameLocator('iframe').getByRole('button', { name: choice }).click();
}

const LOOKS = [
  { width: 390, device: 'Telefoon', colorScheme: 'light', colours: 'Licht' },
  { width: 1440, device: 'Computer', colorScheme: 'dark', colours: 'Donker' },
] as const;
const PIECES = [
  ['verhalen', 'mbo-tour-030'],
  ['ambassadeurs', 'fleur'],
] as const;

for (const { width, device, colorScheme, colours } of LOOKS) {
  for (const [collection, name] of PIECES) {
    test(`${collection}/${name} on a ${device} in ${colours}: the same picture`, async ({
      browser,
      page,
      redactie,
    }) => {
      await openEntry(page, redactie, collection, `${name}/index`);
      await expect(previewOf(page).locator('h1')).toBeVisible();
      const preview = previewOf(page).locator('html');
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const shot = async (of: Page): Promise<Buffer> => {
        await of.evaluate(() => document.fonts.ready);
        return of.screenshot({ animations: 'disabled' });
      };
      const built = await context.newPage();
      const answer = await built.goto(`${redactie.origin}/${collection}/${name}/`);
      expect(answer?.status()).toBe(200);
      const drawn = await context.newPage();
      // In a window of its own: within the CMS it is drawn smaller.
      await drawn.route('**/voorbeeld/', async (route) => {
        const body = await preview.evaluate((html) => `<!doctype html>${html.outerHTML}`);
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      const shotOfBuilt = await shot(built);
      // It is drawn anew some moments after a choice, and when what it leans on has come in.
      await expect(async () => {
        await choose(page, device);
        await choose(page, colours);
        await drawn.goto(`${redactie.origin}/voorbeeld/`, { waitUntil: 'networkidle' });
        expect(await differentPixels(shotOfBuilt, await shot(drawn))).toBe(0);
      }).toPass();
      await context.close();
    });
  }
}

/** How many pixels of two pictures of the same size differ visibly. */
async function differentPixels(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((png) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (one === undefined || other === undefined) throw new Error('There is no picture.');
  expect(other.info).toEqual(one.info);
  let different = 0;
  for (let at = 0; at < one.data.length; at += one.info.channels) {
    const [r, g, blue] = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(r ?? 0, g ?? 0, blue ?? 0) > 8) different += 1;
  }
  return different;
}

test('it follows what is typed; wrong text leaves the last that was right', async ({
  page,
  redactie,
}) => {
  await openNew(page, redactie, 'nieuws');
  const preview = previewOf(page);
  const text = page.locator('[contenteditable=true]').first();
  await text.click();
  await page.keyboard.type('Zij "maalt" graan.');
  await expect(preview.getByText('Zij “maalt” graan.')).toBeVisible();
  await page.getByRole('switch').first().click();
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' {alert(1)}');
  await expect(page.frameLocator('iframe').locator('.naast-fout')).toContainText('accolade');
  await expect(preview.getByText('Zij “maalt” graan.')).toBeVisible();
  await page.getByLabel('Titel', { exact: true }).first().fill('De molenaar');
  await expect(preview.locator('h1')).toHaveText('De molenaar');
});
