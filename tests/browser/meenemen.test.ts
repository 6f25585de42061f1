/** Houses to take along, as a browser shows them; and their colours against those of the site. */
import { kleurVan } from '#src/straat/los/kleur.ts';
import { VERF } from '#src/straat/verf.ts';
import { atelier } from '../unit/straat/atelier.ts';
import { expect, test } from './page.ts';
import { everyTemplate } from './site.ts';

const house = everyTemplate().get('house') ?? '';

test('a browser reads the file as a picture of its own size', async ({ page }) => {
  await page.goto(house);
  const answer = await page.request.get(`${house}gevel.svg`);
  expect(answer.headers()['content-type']).toBe('image/svg+xml');
  const [, width] = /width="([\d.]+)"/.exec(await answer.text()) ?? [];
  const seen = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    return picture.naturalWidth;
  }, `${house}gevel.svg`);
  expect(Math.abs(seen - Number(width))).toBeLessThan(1);
});

test('the card is on the page at its own size, and loads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(house);
  const card = page.locator('.meenemen-kaart');
  await card.scrollIntoViewIfNeeded();
  await expect
    .poll(() => card.evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(1000);
  const scale = await card.evaluate((img) => img.clientWidth / (img as HTMLImageElement).width);
  expect(scale).toBeCloseTo(1, 2);
});

for (const [schema, colorScheme] of [
  ['dag', 'light'],
  ['avond', 'dark'],
] as const) {
  test(`every paint outside the site is what a browser makes of it: ${schema}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/stijlgids/');
    const shown = await page.evaluate((paints) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.classList.add('tekening');
      // Away from any sky, as a house alone is.
      document.body.className = '';
      document.body.append(svg);
      const context = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      if (context === null) throw new Error('No canvas.');
      return paints.map((paint) => {
        const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        shape.setAttribute('class', `v-${paint}`);
        svg.append(shape);
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = getComputedStyle(shape).fill;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      });
    }, VERF);
    const { overal, klassen } = atelier.stijlblad;
    const omgeving = {
      eigenschappen: new Map([...overal, ...(klassen.get('tekening') ?? [])]),
      schema,
    };
    for (const [index, verf] of VERF.entries()) {
      const kleur = kleurVan(`var(--verf-${verf})`, omgeving);
      const wanted = [1, 3, 5].map((at) => Number.parseInt(kleur?.hex.slice(at, at + 2) ?? '', 16));
      const seen = shown[index] ?? [];
      expect(Math.abs((seen[3] ?? 0) / 255 - (kleur?.dekking ?? 0)), verf).toBeLessThan(0.01);
      for (const [channel, value] of wanted.entries())
        expect(Math.abs((seen[channel] ?? -9) - value), verf).toBeLessThanOrEqual(2);
    }
  });
}
