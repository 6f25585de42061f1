/** Share pictures: titles fit, and what was drawn before is not drawn again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { deelbeeldAddress, paginabeeldAddress } from '#src/delen/deelbeeld/addresses.ts';
import { tekenDeelbeelden } from '#src/delen/deelbeeld/draw.ts';
import { deelbeeldmaten } from '#src/delen/deelbeeld/maten.ts';
import type { Deelbeeldaanvraag } from '#src/delen/deelbeeld/register.ts';
import { gezetteTitel } from '#src/straat/los/titel.ts';
import { atelier } from '../straat/atelier.ts';

const { schrift } = atelier;

const TITLES = [
  'Ei',
  'Fleur',
  'De bakkerij',
  '‘Hoogopgeleid’ en ‘laagopgeleid’',
  'Zoveel studenten telden de Utrechtse mbo-scholen',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij',
  'Meervoudigepersoonlijkheidsstoornissen en hottentottententententoonstellingen op één dag',
  'Één coördinatrice, twee financiële ’s-Gravenhaagse reünies én een privé-jubileum',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r',
  'Vijf pilaren en een stapel stickers van de studenten van het Grafisch Lyceum Utrecht in',
  '7 × 24 uur: wie er ’s nachts werkt',
];

/** The corners of a drawn title, from the points of its outline. */
function extent(svg: string): { right: number; bottom: number; left: number } {
  const points = svg.slice(svg.indexOf('d="') + 3, svg.indexOf('" class'));
  const pairs = [...points.matchAll(/[MLQC]([-\d. ]+)/g)].flatMap(([, values = '']) => {
    const all = values
      .trim()
      .split(/ |(?=-)/)
      .map(Number);
    return all.flatMap((x, at) => (at % 2 === 0 ? [[x, all[at + 1] ?? 0] as const] : []));
  });
  assert.ok(pairs.length > 0);
  return {
    left: Math.min(...pairs.map(([x]) => x)),
    right: Math.max(...pairs.map(([x]) => x)),
    bottom: Math.max(...pairs.map(([, y]) => y)),
  };
}

for (const [name, { titel: room }] of Object.entries(deelbeeldmaten)) {
  test(`every title fits in its room on ${name}`, () => {
    for (const title of TITLES) {
      const { svg } = gezetteTitel(title, room, 'inkt', schrift);
      const { left, right, bottom } = extent(svg);
      assert.ok(left >= -4 && right <= room.breedte + 4, `${title}: ${String(right)}`);
      assert.ok(bottom <= room.hoogte + 8, `${title}: ${String(bottom)}`);
    }
  });
}

test('a short title is set as large as it may be', () => {
  const room = deelbeeldmaten['1200x630'].titel;
  const { diepte } = gezetteTitel('Ei', room, 'inkt', schrift);
  assert.ok(Math.abs(diepte - room.grootste * 1.02) < 1);
});

test('addresses hold ids and page names, and nothing else', () => {
  assert.equal(deelbeeldAddress('bcdfghjk', '1200x630'), '/delen/bcdfghjk/1200x630.png');
  assert.equal(paginabeeldAddress('/'), '/delen/pagina/start.png');
  assert.equal(
    paginabeeldAddress('/verhalen/thema/stage/'),
    '/delen/pagina/verhalen-thema-stage.png',
  );
});

const ask = (adres: string, colour: string, more: Partial<Deelbeeldaanvraag> = {}) => ({
  adres,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="${colour}"/></svg>`,
  foto: null,
  voor: null,
  klein: null,
  ...more,
});

test('what did not change costs nothing; what nobody asks for leaves the cache', async (context) => {
  const around = mkdtempSync(path.join(tmpdir(), 'deelbeeld-'));
  context.after(() => rmSync(around, { recursive: true }));
  const places = { site: path.join(around, 'site'), cache: path.join(around, 'cache') };
  const red = ask('/delen/a/1.png', '#ff0000');
  const blue = ask('/delen/b/1.png', '#0000ff');
  assert.deepEqual(await tekenDeelbeelden([red, blue], places), { alle: 2, getekend: 2 });
  const first = readFileSync(path.join(places.site, red.adres));
  assert.deepEqual(await tekenDeelbeelden([red, blue], places), { alle: 2, getekend: 0 });
  assert.deepEqual(readFileSync(path.join(places.site, red.adres)), first);
  // Drawn anew elsewhere it is the same, byte for byte.
  const elsewhere = { site: path.join(around, 'other'), cache: path.join(around, 'empty') };
  await tekenDeelbeelden([red], elsewhere);
  assert.deepEqual(readFileSync(path.join(elsewhere.site, red.adres)), first);
  const green = ask('/delen/b/1.png', '#00ff00');
  assert.deepEqual(await tekenDeelbeelden([red, green], places), { alle: 2, getekend: 1 });
  await tekenDeelbeelden([red], places);
  assert.equal(readdirSync(places.cache).length, 1);
});

test('a photo that moved is the same photo; other bytes or another place in the picture are not', async (context) => {
  const around = mkdtempSync(path.join(tmpdir(), 'deelbeeld-'));
  context.after(() => rmSync(around, { recursive: true }));
  const places = { site: path.join(around, 'site'), cache: path.join(around, 'cache') };
  const photo = async (name: string, background: string): Promise<string> => {
    const bestand = path.join(around, name);
    await sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toFile(bestand);
    return bestand;
  };
  const drawn = async (bestand: string, links = 10): Promise<number> => {
    const foto = { bestand, links, boven: 0, breedte: 20, hoogte: 20 };
    const { getekend } = await tekenDeelbeelden([ask('/x.png', '#ffffff', { foto })], places);
    return getekend;
  };
  assert.equal(await drawn(await photo('here.png', '#ff0000')), 1);
  assert.equal(await drawn(await photo('there.png', '#ff0000')), 0);
  assert.equal(await drawn(await photo('there.png', '#0000ff')), 1);
  assert.equal(await drawn(path.join(around, 'there.png'), 12), 1);
});

test('a picture that was half written is never shown: it is drawn anew', async (context) => {
  const around = mkdtempSync(path.join(tmpdir(), 'deelbeeld-'));
  context.after(() => rmSync(around, { recursive: true }));
  const places = { site: path.join(around, 'site'), cache: path.join(around, 'cache') };
  // Too much for the one kilobyte that the first drawer may write in a file.
  const bars = Array.from(
    { length: 400 },
    (_, at) => `<rect x="${String(at)}" width="1" height="${String((at * 37) % 300)}"/>`,
  );
  const busy = {
    ...ask('/delen/a/1.png', ''),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${bars.join('')}</svg>`,
  };
  const program = `import { tekenDeelbeelden } from '#src/delen/deelbeeld/draw.ts';
    await tekenDeelbeelden([${JSON.stringify(busy)}], ${JSON.stringify(places)});`;
  const stopped = spawnSync(
    'sh',
    ['-c', 'ulimit -f 1; exec "$0" --input-type=module -e "$1"', process.execPath, program],
    { encoding: 'utf8' },
  );
  assert.notEqual(stopped.status, 0, 'the disk was full');
  assert.ok(readdirSync(places.cache).length > 0, 'something was left');
  assert.deepEqual(await tekenDeelbeelden([busy], places), { alle: 1, getekend: 1 });
  const { data, info } = await sharp(path.join(places.site, busy.adres))
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height, data.length > 0], [400, 300, true]);
  assert.equal(readdirSync(places.cache).length, 1);
});

test('a photo stands upright in its place, between what is behind and before it, without notes', async (context) => {
  const around = mkdtempSync(path.join(tmpdir(), 'deelbeeld-'));
  context.after(() => rmSync(around, { recursive: true }));
  const bestand = path.join(around, 'foto.jpg');
  // Held on its side: red is above blue when it is seen upright.
  const half = (background: string) =>
    sharp({ create: { width: 10, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0000ff' } })
    .composite([{ input: await half('#ff0000'), left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toFile(bestand);
  const places = { site: path.join(around, 'site'), cache: path.join(around, 'cache') };
  const voor =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect x="18" width="4" height="20" fill="#00ff00"/></svg>';
  const foto = { bestand, links: 10, boven: 0, breedte: 20, hoogte: 20 };
  await tekenDeelbeelden([ask('/x.png', '#ffffff', { foto, voor })], places);
  const image = sharp(path.join(places.site, 'x.png'));
  const { data, info } = await image
    .clone()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const start = (y * info.width + x) * 3;
    return [...data.subarray(start, start + 3)].map((part) => (part > 128 ? 1 : 0)).join('');
  };
  assert.deepEqual([at(2, 10), at(13, 4), at(13, 16), at(20, 10)], ['111', '100', '001', '010']);
  assert.equal((await image.metadata()).exif, undefined);
});
