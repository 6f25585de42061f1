import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { parseLedger, type Published } from '#src/delen/adressen/ledger.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { build, filesBelow } from '#tests/fixtures/builtSite.ts';
import {
  CAMERA_NOTE,
  ambassadeurLines,
  contentFolder,
  mdx,
  photo,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-30';

/** Pagefind 1.5.2 writes the values of a filter in any order; the file that names them follows. */
const UNORDERED = /^site\/pagefind\/(?:filter\/|pagefind-entry\.json$|pagefind\.nl_\w+\.pf_meta$)/;

// A name, a slug and a colour that occur nowhere else, so that any trace of them can be found.
const NAME = 'Xanthippe';
const SLUG = 'proefpersoon-zeven';
const ID = 'wq7x4t2k';
const COLOUR = '#ab12cd';

function consent(lastDay: string): string {
  return `grond:\n  soort: toestemming\n  kenmerk: R-0001\n  tot: '${lastDay}'\n  kanalen:\n    - site\n    - insluiten\n    - socials`;
}

function person(lastDay: string): string[] {
  return ambassadeurLines({
    id: `id: ${ID}`,
    slug: `slug: ${SLUG}`,
    titel: `titel: ${NAME}`,
    samenvatting: `samenvatting: ${NAME} is er voor een proef.`,
    grond: consent(lastDay),
    beeld: `beeld:\n  bestand: ./portret.jpg\n  alt: Portret van ${NAME}\n  maker: De toets`,
  });
}

/** The real content with a person whose consent lasts through `lastDay`, and a story about her. */
async function contentWithPerson(lastDay: string) {
  const folder = contentFolder({
    'ambassadeurs/proef/index.mdx': mdx(
      person(lastDay),
      `## Over ${NAME}\n\n${NAME} is een proef.\n\n<Beeld bestand="./werk.jpg" alt="${NAME} aan het werk" maker="De toets" />\n\n<Video titel="Werk" bestand="./werk.mp4" ondertiteling="./werk.vtt" />`,
    ),
    'ambassadeurs/proef/portret.jpg': await photo(1200, 1500, COLOUR),
    'ambassadeurs/proef/werk.jpg': await photo(1600, 900, COLOUR),
    'ambassadeurs/proef/werk.mp4': `een film met ${NAME}`,
    'ambassadeurs/proef/werk.vtt': `WEBVTT\n\n00:00.000 --> 00:01.000\nIk ben ${NAME}.\n`,
    // Somebody who is on this site and nowhere else.
    'ambassadeurs/elders/index.mdx': mdx(
      ambassadeurLines({
        grond: `grond:\n  soort: toestemming\n  kenmerk: R-0002\n  tot: '2026-12-31'\n  kanalen:\n    - site`,
        id: 'id: zzzzzzzz',
        slug: 'slug: alleen-hier',
        titel: 'titel: Alleen hier',
      }),
    ),
    // The only story of its theme: the page, the picture and the choice of that theme go with her.
    'themas/vensters.yml':
      'id: vensters\ntitel: Vensters\nsamenvatting: Een thema voor een proef.\n',
    'verhalen/film/index.mdx': mdx(
      verhaalLines({
        id: 'id: xwq7x4t2',
        slug: 'slug: haar-venster',
        titel: 'titel: Haar venster',
        themas: 'themas:\n  - vensters',
        wie: `geportretteerd:\n  - naam: ${NAME}\n    ${consent(lastDay).replaceAll('\n', '\n    ')}`,
      }),
      `${NAME} kijkt uit het venster.\n\n<Video titel="Venster" bestand="./venster.mp4" ondertiteling="./venster.vtt" />`,
    ),
    'verhalen/film/venster.mp4': `een film met ${NAME}`,
    'verhalen/film/venster.vtt': `WEBVTT\n\n00:00.000 --> 00:01.000\nIk ben ${NAME}.\n`,
    'verhalen/alleen-hier/index.mdx': mdx(
      verhaalLines({
        id: 'id: zzzzzzzx',
        slug: 'slug: verhaal-alleen-hier',
        titel: 'titel: Een verhaal voor hier',
        geportretteerd:
          "geportretteerd:\n  - naam: Iemand\n    grond:\n      soort: toestemming\n      kenmerk: R-0002\n      tot: '2026-12-31'\n      kanalen:\n        - site",
      }),
    ),
    'verhalen/proef/index.mdx': mdx(
      verhaalLines({ ambassadeurs: 'ambassadeurs:\n  - wq7x4t2k' }),
      `Lees [meer daarover](/ambassadeurs/${SLUG}/).\n\n<Knop tekst="Naar haar" naar="/ambassadeurs/${SLUG}/" />`,
    ),
  });
  cpSync('content', folder.root, { recursive: true });
  return folder;
}

/** Files below a folder in which the person can still be seen: by name, address or picture. */
async function tracesIn(folder: string): Promise<string[]> {
  const traces: string[] = [];
  for (const [file, bytes] of filesBelow(folder)) {
    const text = `${file}\n${unpacked(bytes).toString('utf8')}`;
    if (text.includes(NAME) || text.includes(SLUG) || (await shows(COLOUR, file, bytes)))
      traces.push(file);
  }
  return traces;
}

/** The search keeps what it found in gzip. */
function unpacked(bytes: Buffer): Buffer {
  return bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes;
}

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The pictures below a folder by what they show: the same pixels under any name have one hash. */
async function pixelsIn(folder: string): Promise<Map<string, string>> {
  const pictures = [...filesBelow(folder)].filter(([file]) => PICTURE.test(file));
  return new Map(
    await Promise.all(
      pictures.map(async ([file, bytes]) => {
        const pixels = await sharp(bytes).raw().toBuffer();
        return [file, createHash('sha256').update(pixels).digest('hex')] as const;
      }),
    ),
  );
}

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/;

/** The least part of a picture that makes somebody recognisable: a small portrait on a card. */
const PART = 0.02;

async function shows(colour: string, file: string, bytes: Buffer): Promise<boolean> {
  if (!PICTURE.test(file)) return false;
  const pixels = await sharp(bytes)
    .flatten()
    .removeAlpha()
    .resize(64, 64, { fit: 'fill' })
    .raw()
    .toBuffer();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const isNear = (value: number, index: number): boolean =>
      Math.abs((pixels[at + index] ?? 0) - value) < 16;
    if (wanted.every(isNear)) found += 1;
  }
  return found > PART * 64 * 64;
}

/** Asks for every address that was published while she was on the site. */
async function oldAddressesAnswer(dist: string, ledger: readonly Published[]): Promise<void> {
  const server = await createSiteServer({
    root: path.join(dist, 'site'),
    facts: readServingFacts(path.join(dist, 'serving', 'serving.json')),
  }).listen(0);
  const answers = new Map<string, string>();
  for (const { address } of ledger) {
    const answer = await fetch(server.origin + address, { redirect: 'manual' });
    await answer.body?.cancel();
    answers.set(address, `${String(answer.status)} ${answer.headers.get('location') ?? ''}`.trim());
  }
  await server.close();
  const known = /^(?:200|301 \/|410$)/;
  assert.deepEqual(
    [...answers].filter(([, answer]) => !known.test(answer)),
    [],
  );
  const files = ['foto.jpg', '1200x630.png', '1080x1080.png', '1080x1920.png', 'qr.svg', 'qr.png'];
  for (const address of [
    ...[`/v/${ID}/`, `/ambassadeurs/${SLUG}/`, `/embed/${ID}/`, `/embed/${ID}/oembed.json`],
    ...files.map((file) => `/delen/${ID}/${file}`),
    ...['/media/ambassadeurs/proef/werk.mp4', '/media/ambassadeurs/proef/werk.vtt'],
    ...['/media/verhalen/film/venster.mp4', '/verhalen/haar-venster/'],
    '/delen/pagina/verhalen-thema-vensters.png',
  ]) {
    assert.equal(answers.get(address), '410', address);
  }
  assert.equal(answers.get('/verhalen/thema/vensters/'), '301 /verhalen/');
  assert.equal(answers.get('/ambassadeurs/alleen-hier/'), '200');
}

test('wrong content stops the build with its message and leaves what was there as it was', async (context) => {
  const folder = contentFolder({
    'verhalen/brug/index.mdx': mdx(
      verhaalLines({ samenvatting: 'samenvatting: ""' }),
      'Met {process.env.HOME} erin.',
    ),
  });
  context.after(folder.remove);
  const dist = path.join(folder.around, 'dist');
  mkdirSync(path.join(dist, 'site'), { recursive: true });
  writeFileSync(path.join(dist, 'site', 'index.html'), 'de vorige site');

  const { code, output } = await build({
    content: folder.root,
    around: folder.around,
    vandaag: VANDAAG,
  });

  assert.notEqual(code, 0);
  assert.match(output, /verhalen\/brug\/index\.mdx:5\n {2}Samenvatting \(samenvatting\) is leeg/);
  assert.match(output, /verhalen\/brug\/index\.mdx:15:5\n {2}De tekst bevat iets tussen accolades/);
  assert.match(output, /De inhoud heeft 2 fouten/);
  assert.deepEqual(
    [...filesBelow(dist)].map(([file, bytes]) => [file, bytes.toString()]),
    [['site/index.html', 'de vorige site']],
  );
});

test('a production build refuses placeholders by name', async (context) => {
  const folder = contentFolder({});
  context.after(folder.remove);
  const { code, output, dist } = await build({
    content: folder.root,
    around: folder.around,
    vandaag: VANDAAG,
    args: ['--productie'],
  });
  assert.notEqual(code, 0);
  assert.match(output, /nog niet ingevuld:\n(?: {2}- \w.*\n)* {2}- privacyController\n/);
  assert.ok(!existsSync(dist));
});

test('a person is on the site through the last day of consent and gone without a trace the day after', async (context) => {
  const valid = await contentWithPerson(VANDAAG);
  context.after(valid.remove);
  const before = await build({ content: valid.root, around: valid.around, vandaag: VANDAAG });
  assert.equal(before.code, 0, before.output);
  const shown = await tracesIn(path.join(before.dist, 'site'));
  assert.ok(shown.some((file) => file.endsWith(`${SLUG}/index.html`)));
  assert.ok(shown.some((file) => /_astro\/portret\..*\.(?:webp|avif|jpg)$/.test(file)));
  assert.ok(shown.includes('media/ambassadeurs/proef/werk.mp4'));
  assert.ok(shown.includes('media/ambassadeurs/proef/werk.vtt'));
  assert.ok(shown.includes(`embed/${ID}/index.html`));
  for (const width of ['280', '560']) {
    assert.ok(shown.includes(`embed/${ID}/foto-${width}.webp`), width);
  }
  for (const file of ['foto.jpg', '1200x630.png', '1080x1080.png', 'qr.svg']) {
    assert.ok(shown.includes(`delen/${ID}/${file}`), file);
  }
  assert.ok(shown.includes('api/v1/ambassadeurs.json'));
  assert.ok(shown.some((file) => file.startsWith('pagefind/fragment/')));
  assert.ok(shown.some((file) => /_astro\/werk\..*\.(?:webp|avif|jpg)$/.test(file)));

  const everything = filesBelow(path.join(before.dist, 'site'));
  assert.ok(everything.has('ambassadeurs/alleen-hier/index.html'));
  assert.ok(!everything.has('embed/zzzzzzzz/index.html'));
  // Nor in what takes a story to other places.
  assert.ok(everything.has('verhalen/verhaal-alleen-hier/index.html'));
  for (const feed of ['verhalen/feed.atom', 'verhalen/feed.json', 'api/v1/verhalen.json']) {
    const text = everything.get(feed)?.toString() ?? '';
    assert.match(text, /\/v\/bcdfghjk\//, feed);
    assert.doesNotMatch(text, /verhaal-alleen-hier|zzzzzzzx/, feed);
  }
  assert.ok(everything.has('delen/zzzzzzzz/1200x630.png'));
  assert.ok(!everything.has('delen/zzzzzzzz/1080x1080.png'));
  assert.doesNotMatch(
    everything.get('ambassadeurs/alleen-hier/index.html')?.toString() ?? '',
    /&lt;(?:iframe|blockquote)|Voor een poster/,
  );
  assert.match(
    everything.get(`ambassadeurs/${SLUG}/index.html`)?.toString() ?? '',
    /&lt;blockquote/,
  );

  const published = [...filesBelow(path.join(before.dist, 'site'))];
  assert.deepEqual(
    published.filter(([, bytes]) => bytes.includes(CAMERA_NOTE)),
    [],
  );

  const ended = await contentWithPerson('2026-11-29');
  context.after(ended.remove);
  // The pictures that were made while she was on the site are still in the cache.
  cpSync(path.join(valid.around, 'cache'), path.join(ended.around, 'cache'), { recursive: true });
  // All that was published has to answer, and what is no longer there must not stop the build.
  const ledger = path.join(before.dist, 'serving', 'adressen.txt');
  copyFileSync(ledger, path.join(ended.root, 'adressen.txt'));
  const after = await build({ content: ended.root, around: ended.around, vandaag: VANDAAG });
  assert.equal(after.code, 0, after.output);
  assert.match(after.output, /LET OP .*ambassadeurs\/proef\/index\.mdx/);
  assert.match(after.output, /LET OP .*verhalen\/proef\/index\.mdx/);
  // Her former address is answered with 410; only that rule may still hold the address.
  assert.deepEqual(await tracesIn(path.join(after.dist, 'site')), ['_redirects']);
  // A kept cache holds nobody: Astro's store knows her address, to take links to it out of texts.
  const cache = path.join(ended.around, 'cache');
  assert.deepEqual(await tracesIn(cache), ['data-store.json']);
  assert.ok(!readFileSync(path.join(cache, 'data-store.json'), 'utf8').includes(NAME));
  // Nor is any picture of hers there under another name.
  const pictures = await pixelsIn(path.join(before.dist, 'site'));
  const hers = new Set(shown.flatMap((file) => pictures.get(file) ?? []));
  assert.ok(hers.size > 4);
  const stillThere = [...(await pixelsIn(path.join(after.dist, 'site')))];
  assert.deepEqual(
    stillThere.filter(([, pixels]) => hers.has(pixels)),
    [],
  );
  await oldAddressesAnswer(after.dist, parseLedger(readFileSync(ledger, 'utf8')));
  const answers = readServingFacts(path.join(after.dist, 'serving', 'serving.json'));
  for (const address of [
    `/v/${ID}/`,
    `/ambassadeurs/${SLUG}/`,
    `/embed/${ID}/`,
    `/embed/${ID}/foto-560.webp`,
  ]) {
    assert.ok(answers.gone.includes(address), address);
  }
  const left = [...filesBelow(path.join(after.dist, 'site'))];
  const named = left.filter(([file, bytes]) => file.includes(ID) || bytes.includes(ID));
  assert.deepEqual(
    named.map(([file]) => file),
    ['_redirects'],
  );
  const story = filesBelow(path.join(after.dist, 'site'))
    .get('verhalen/de-brug/index.html')
    ?.toString();
  assert.match(story ?? '', /Lees meer daarover\./);
});

test('the same content on the same day gives the same bytes', async (context) => {
  const one = contentFolder({});
  const two = contentFolder({});
  context.after(one.remove);
  context.after(two.remove);
  const content = path.resolve('content');
  // Share pictures are kept by what is on them; that drawing is steady: see deelbeeld.test.ts.
  const drawn = path.resolve('.cache/deelbeelden');
  for (const { around } of existsSync(drawn) ? [one, two] : [])
    cpSync(drawn, path.join(around, 'cache/deelbeelden'), { recursive: true });
  const first = await build({ content, around: one.around, vandaag: VANDAAG });
  const second = await build({ content, around: two.around, vandaag: VANDAAG });
  assert.equal(first.code, 0, first.output);
  const fixed = (dist: string) =>
    new Map([...filesBelow(dist)].filter(([file]) => !UNORDERED.test(file)));
  const [files, others] = [fixed(first.dist), fixed(second.dist)];
  assert.deepEqual([...files.keys()], [...others.keys()]);
  const different = [...files]
    .filter(([file, bytes]) => !others.get(file)?.equals(bytes))
    .map(([file]) => file);
  assert.deepEqual(different, []);
});
