/** Drawings as a browser draws them. */
import fc from 'fast-check';
import type { Page } from 'playwright/test';
import { grappen, inDeEtalage, opDeStoep, opHetDak } from '#src/model/inrichting/dingen.ts';
import { dakding } from '#src/straat/dingen/dakding.ts';
import { etalageding } from '#src/straat/dingen/etalageding.ts';
import { grap, stoepding } from '#src/straat/dingen/stoepding.ts';
import { gevel } from '#src/straat/gevel/gevel.ts';
import { pand } from '#src/straat/gevel/pand.ts';
import { mens } from '#src/straat/mensen/mens.ts';
import type { Tekening } from '#src/straat/tekening.ts';
import { anyHouse, anyMens, words } from '../unit/straat/anyHouse.ts';
import { expect, test } from './page.ts';

test('every drawing of the style guide stays within its frame', async ({ page }) => {
  await page.goto('/stijlgids/');
  const outside = await page.locator('svg.tekening').evaluateAll((drawings) =>
    drawings.flatMap((drawing, index) => {
      const svg = drawing as SVGSVGElement;
      // A plot grows with its column: without a view box its frame is what it takes on the page.
      const own = svg.viewBox.baseVal;
      const { x, y, width, height } =
        own.width > 0 ? own : { x: 0, y: 0, width: svg.clientWidth, height: svg.clientHeight };
      const box = svg.getBBox();
      // The box is of shapes without their lines; the ground may carry something that hangs over.
      const over = Math.max(
        x - box.x,
        y - box.y,
        box.x + box.width - x - width,
        box.y + box.height - y - height,
      );
      return over > 12 ? [`drawing ${String(index)}: ${String(over)}`] : [];
    }),
  );
  expect(outside).toEqual([]);
});

test('a photo shows behind the glass of its window', async ({ page }) => {
  await page.goto('/stijlgids/');
  const photo = page
    .getByRole('img', { name: 'Een getekend proefportret' })
    .and(page.locator('.portret-foto'));
  await photo.scrollIntoViewIfNeeded();
  const seen = await photo.evaluate((img) => {
    const { x, y, width, height } = img.getBoundingClientRect();
    const shape = document
      .elementsFromPoint(x + width / 2, y + height / 3)
      .find((element) => element.matches('img, .tekening *'));
    return shape?.tagName;
  });
  expect(seen).toBe('IMG');
});

test('windows of one house do not touch each other', async ({ page }) => {
  await page.goto('/stijlgids/');
  const touching = await page.locator('svg.tekening').evaluateAll((drawings) =>
    drawings.flatMap((drawing, index) => {
      // A window is a group of its own with a white frame as its first rectangle.
      const frames = [...drawing.querySelectorAll(':scope > g > rect.v-wit.l-dun:first-child')].map(
        (frame) => frame.getBoundingClientRect(),
      );
      return frames.some((a, one) =>
        frames.some(
          (b, other) =>
            one < other &&
            a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom,
        ),
      )
        ? [index]
        : [];
    }),
  );
  expect(touching).toEqual([]);
});

test('in the evening the lamps go on: the same house has other panes', async ({ page }) => {
  await page.goto('/verhalen/');
  const pane = page.locator('.v-ruit').first();
  const fill = () => pane.evaluate((element) => getComputedStyle(element).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await fill();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await fill()).not.toBe(day);
});

test('lines are not scaled: a drawing is as wide as its own units', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const scales = await page.locator('svg.tekening').evaluateAll((drawings) =>
      drawings
        .map((drawing) => drawing as SVGSVGElement)
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width),
    );
    expect(scales.length).toBeGreaterThan(5);
    for (const scale of scales) expect(scale).toBeCloseTo(1, 2);
  }
});

test('every word of an editor draws a thing within the box that it says it has', async ({
  page,
}) => {
  await page.goto('/stijlgids/');
  const things: Record<string, Tekening> = {};
  for (const word of words(opDeStoep)) things[`stoep ${word}`] = stoepding(word);
  for (const word of words(inDeEtalage)) things[`etalage ${word}`] = etalageding(word);
  for (const word of words(opHetDak)) things[`dak ${word}`] = dakding(word);
  for (const word of words(grappen)) things[`grap ${word}`] = grap(word);
  for (const [number, wie] of fc.sample(anyMens, { numRuns: 80, seed: 7 }).entries())
    things[`mens ${String(number)} ${JSON.stringify(wie)}`] = mens(wie);
  for (const [number, huis] of fc.sample(anyHouse, { numRuns: 120, seed: 7 }).entries()) {
    things[`gevel ${String(number)} ${JSON.stringify(huis)}`] = gevel(huis);
    things[`pand ${String(number)}`] = pand(huis);
  }
  expect(await outsideTheirBox(page, things)).toEqual([]);
});

// How far shapes reach out of the box, in units; six are allowed: a line, and a corner of it.
async function outsideTheirBox(page: Page, things: Readonly<Record<string, Tekening>>) {
  return await page.evaluate((drawings) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.classList.add('tekening');
    document.body.append(svg);
    return Object.entries(drawings).flatMap(([name, { svg: markup, breedte, hoogte, diepte }]) => {
      svg.innerHTML = markup;
      const { x, y, width, height } = svg.getBBox();
      const over = Math.max(-x, -hoogte - y, x + width - breedte, y + height - diepte);
      return over > 6.1 ? [`${name}: ${over.toFixed(1)}`] : [];
    });
  }, things);
}
