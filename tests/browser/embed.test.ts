/** Cards in frames on the site of somebody else: on another origin, as a school would have them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, readdirSync } from 'node:fs';
import { test as base, expect } from 'playwright/test';
import type { FrameLocator } from 'playwright/test';
import { formaten } from '#src/delen/inbedden/formaten.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { settings } from '#src/settings.ts';
import { build } from '#tests/fixtures/builtSite.ts';
import {
  ambassadeurLines,
  contentFolder,
  mdx,
  photo,
  schoolLines,
} from '#tests/fixtures/contentFolder.ts';
import { faults } from './axe.ts';

/** A card of each kind, by what it says. */
const KINDS: ReadonlyArray<readonly [kind: string, address: RegExp]> = [
  ['profile', /^\/ambassadeurs\//],
  ['story', /^\/verhalen\//],
  ['house', /^\/mbo-straat\//],
  ['word', /^\/taalwijzer\//],
  ['news item', /^\/nieuws\//],
  ['school', /^\/scholen\/grafisch-lyceum-utrecht\//],
  ['school without ambassadeurs', /^\/scholen\/nimeto\//],
];

/** What the shapes become in columns of other widths, and a frame that somebody made larger. */
const OTHER = [
  { naam: 'strip at 300', breedte: 300, hoogte: 160 },
  { naam: 'wide card at 300', breedte: 300, hoogte: 320 },
  { naam: 'card at 300', breedte: 300, hoogte: 400 },
  { naam: 'strip at 400', breedte: 400, hoogte: 160 },
  { naam: 'wide card at 400', breedte: 400, hoogte: 320 },
  { naam: 'wide card at 600', breedte: 600, hoogte: 400 },
  { naam: 'large card', breedte: 600, hoogte: 800 },
  { naam: 'wide card at 900', breedte: 900, hoogte: 600 },
];

const cards = new Map(
  readdirSync('dist/site/embed', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(`dist/site/embed/${name}/index.html`, 'utf8');
      const [, page = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      return [new URL(page).pathname, name] as const;
    }),
);

function cardOf(address: RegExp): string {
  const [, id] = [...cards].find(([page]) => address.test(page)) ?? [];
  if (id === undefined) throw new Error(`No card leads to ${String(address)}.`);
  return id;
}

interface Sites {
  /** The site itself. */
  readonly site: string;
  /** A page with `body` on the origin that may frame its cards. */
  readonly school: (body: string) => string;
  /** The same page on an origin that may not. */
  readonly stranger: (body: string) => string;
}

const test = base.extend<object, { sites: Sites }>({
  sites: [
    async ({}, use) => {
      const bodies: string[] = [];
      const server = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="nl"><title>Een school</title><body>${bodies[Number(request.url?.slice(1))] ?? ''}`,
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const port = String((server.address() as AddressInfo).port);
      const school = `http://localhost:${port}`;
      const site = await createSiteServer({
        root: 'dist/site',
        facts: readServingFacts('dist/serving/serving.json'),
        settings: { ...settings, embedOrigins: [school] },
      }).listen(0);
      const at = (origin: string) => (body: string) => {
        bodies.push(body);
        return `${origin}/${String(bodies.length - 1)}`;
      };
      await use({
        site: site.origin,
        school: at(school),
        stranger: at(`http://127.0.0.1:${port}`),
      });
      server.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

const frameWith = (
  src: string,
  { breedte, hoogte }: { breedte: number; hoogte: number },
  more = '',
) =>
  `<iframe src="${src}" title="kaart" width="${String(breedte)}" height="${String(hoogte)}" ${more}></iframe>`;

/** What of the words and drawings in a card is not wholly in its frame, or is covered by its neighbour. */
async function cutOff(frame: FrameLocator): Promise<string[]> {
  return frame.locator('html').evaluate((root) => {
    const cut: string[] = [];
    if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight) {
      cut.push('the card');
    }
    const parts = document.querySelectorAll(
      'h1, h2, .label, .kaart-raam, .kaart p, .kaart-leeg p, ins',
    );
    for (const part of parts) {
      const { left, top, right, bottom, width } = part.getBoundingClientRect();
      // What is not shown at this size is not cut.
      if (width === 0) continue;
      const plane = part.closest(
        '.kaart-beeld, .kaart-bord, .kaart-rij, .kaart-leeg, .kaart-voet, h1',
      );
      const room = (plane ?? root).getBoundingClientRect();
      // A label hangs askew: its corners reach a pixel further.
      const ends = [room.left - left, room.top - top, right - room.right, bottom - room.bottom];
      const isWhole = ends.every((over) => over < 3) && part.scrollWidth <= part.clientWidth + 1;
      if (!isWhole) cut.push(`${part.className}: ${part.textContent}`);
    }
    return cut;
  });
}

for (const [kind, address] of KINDS) {
  test(`the card of a ${kind} fits in each frame on the site of a school`, async ({
    page,
    sites,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const src = `${sites.site}/embed/${cardOf(address)}/`;
    await page.goto(sites.school(frameWith(src, formaten.kaart)));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByText(/Utrechtse/).first()).toBeVisible();
    for (const { naam, breedte, hoogte } of [...Object.values(formaten), ...OTHER]) {
      await page.locator('iframe').evaluate(
        (element, [width, height]) => {
          element.setAttribute('width', String(width));
          element.setAttribute('height', String(height));
        },
        [breedte, hoogte],
      );
      await expect
        .poll(() => frame.locator('html').evaluate(() => [innerWidth, innerHeight]), naam)
        .toEqual([breedte, hoogte]);
      expect(await cutOff(frame), naam).toEqual([]);
    }
    const elsewhere = asked.filter((url) => !url.startsWith('http://localhost:'));
    expect(elsewhere).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`the card of a ${kind} has no faults that axe can see (${scheme})`, async ({
      page,
      sites,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      // Colours do not change with the size: in the dark one will do.
      const shown = scheme === 'light' ? Object.values(formaten) : [formaten.kaart];
      for (const { breedte, hoogte } of shown) {
        await page.setViewportSize({ width: breedte, height: hoogte });
        await page.goto(`${sites.site}/embed/${cardOf(address)}/`);
        expect(await faults(page)).toEqual([]);
      }
    });
  }
}

test('a card that is gone says so in every shape, with nothing of a page around it', async ({
  page,
}) => {
  const facts = readServingFacts('dist/serving/serving.json');
  const gone = '/embed/zzzzzzzz/';
  const site = await createSiteServer({
    root: 'dist/site',
    facts: { ...facts, gone: [...facts.gone, gone] },
  }).listen(0);
  for (const { breedte, hoogte } of [...Object.values(formaten), ...OTHER]) {
    await page.setViewportSize({ width: breedte, height: hoogte });
    const answer = await page.goto(`${site.origin}${gone}`);
    expect(answer?.status()).toBe(410);
    const said = page.getByRole('heading', { name: 'Deze kaart is er niet meer' });
    await expect(said).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link')).toHaveCount(2);
    for (const link of await page.getByRole('link').all()) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('script, nav, header')).toHaveCount(0);
  }
  expect(await faults(page)).toEqual([]);
  await site.close();
});

test('nobody else may frame a card', async ({ page, sites }) => {
  const src = `${sites.site}/embed/${cardOf(/^\/verhalen\//)}/`;
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(sites.stranger(frameWith(src, formaten.kaart)));
  await refused;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('a card shows in the sandbox that WordPress puts around it', async ({ page, sites }) => {
  const src = `${sites.site}/embed/${cardOf(/^\/verhalen\//)}/`;
  await page.goto(
    sites.school(frameWith(src, formaten.kaart, 'sandbox="allow-scripts" security="restricted"')),
  );
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  // Its typeface is there too: files of the site may be read from a frame without an origin.
  await expect
    .poll(() => heading.evaluate(() => document.fonts.check('800 16px Kaart')))
    .toBe(true);
});

test('the photo of a person shows in a sandbox, alone and among those of the school', async ({
  page,
  sites,
}) => {
  // A site is built, beside whatever else the machine does.
  test.setTimeout(300_000);
  // Nobody on the real site has a photo yet.
  const content = contentFolder({
    'ambassadeurs/proef/index.mdx': mdx(
      ambassadeurLines({
        beeld: 'beeld:\n  bestand: ./portret.jpg\n  alt: Portret van een proef\n  maker: Maker M',
        scholen: 'scholen:\n  - bcdfghjk',
        grond:
          "grond:\n  soort: toestemming\n  kenmerk: R-0001\n  tot: '2026-12-31'\n  kanalen:\n    - site\n    - insluiten",
      }),
    ),
    'ambassadeurs/proef/portret.jpg': await photo(1200, 1500, '#336699'),
    'scholen/proef/index.mdx': mdx(schoolLines()),
  });
  const { code, output, dist } = await build({
    content: content.root,
    around: content.around,
    vandaag: '2026-11-23',
  });
  expect(code, output).toBe(0);
  const site = await createSiteServer({
    root: `${dist}/site`,
    facts: readServingFacts(`${dist}/serving/serving.json`),
    settings: { ...settings, embedOrigins: [new URL(sites.school('')).origin] },
  }).listen(0);
  for (const card of ['mnpqrstv', 'bcdfghjk']) {
    const src = `${site.origin}/embed/${card}/`;
    await page.goto(sites.school(frameWith(src, formaten.kaart, 'sandbox')));
    const shown = page.frameLocator('iframe').getByRole('img', { name: 'Portret van een proef' });
    await expect(shown).toBeVisible();
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), card)
      .toBeGreaterThan(0);
  }
  await site.close();
  content.remove();
});

test('the address decides about light and dark, otherwise the reader does', async ({
  page,
  sites,
}) => {
  const card = `${sites.site}/embed/${cardOf(/^\/verhalen\//)}/`;
  const paper = (): Promise<string> =>
    page.locator('.kaart-bord').evaluate((plane) => getComputedStyle(plane).backgroundColor);
  const [WHITE, NIGHT] = ['rgb(255, 255, 255)', 'rgb(16, 20, 43)'];
  for (const [reader, fragment, shown] of [
    ['light', '', WHITE],
    ['dark', '', NIGHT],
    ['light', '#donker', NIGHT],
    ['dark', '#licht', WHITE],
  ] as const) {
    await page.emulateMedia({ colorScheme: reader });
    await page.goto('about:blank');
    await page.goto(card + fragment);
    expect(await paper(), `${reader} ${fragment}`).toBe(shown);
  }
});

test('the whole card leads to the permanent address, also with the keyboard', async ({
  page,
  sites,
  context,
}) => {
  const id = cardOf(/^\/verhalen\//);
  await page.goto(sites.school(frameWith(`${sites.site}/embed/${id}/`, formaten.kaart)));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link')).toHaveAttribute('href', `/v/${id}/`);
  const opened = context.waitForEvent('page');
  // The link lies over the whole card, so over the drawing too.
  await frame.locator('.kaart-beeld').click({ force: true });
  await expect(await opened).toHaveURL(/\/verhalen\//);
  await page.bringToFront();
  await page.reload();
  await expect(frame.getByRole('link')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('link')).toBeFocused();
  const ring = await frame
    .locator('.kaart')
    .evaluate((card) => getComputedStyle(card, '::after').borderTopWidth);
  expect(ring).toBe('4px');
  const openedAgain = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await expect(await openedAgain).toHaveURL(/\/verhalen\//);
});
