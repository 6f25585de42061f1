import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readServingFacts } from '#src/serving/facts.ts';
import { build, filesBelow } from '#tests/fixtures/builtSite.ts';
import {
  CAMERA_NOTE,
  ambassadeurLines,
  contentFolder,
  mdx,
  photo,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-23';

/** Pagefind 1.5.2 writes the values of a filter in any order; the file that names them follows. */
const UNORDERED = /^site\/pagefind\/(?:filter\/|pagefind-entry\.json$|pagefind\.nl_\w+\.pf_meta$)/;

// A name, a slug and a colour that occur nowhere else, so that any trace of them can be found.
const NAME = 'Xanthippe';
const SLUG = 'proefpersoon-zeven';
const ID = 'wq7x4t2k';
const COLOUR = '#ab12cd';

function person(lastDay: string): string[] {
  return ambassadeurLines({
    id: `id: ${ID}`,
    slug: `slug: ${SLUG}`,
    titel: `titel: ${NAME}`,
    samenvatting: `samenvatting: ${NAME} is er voor een proef.`,
    grond: `grond:\n  soort: toestemming\n  kenmerk: R-0001\n  tot: '${lastDay}'\n  kanalen:\n    - site\n    - insluiten\n    - socials`,
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
        id: 'id: zzzzzzzz',
        slug: 'slug: alleen-hier',
        titel: 'titel: Alleen hier',
      }),
    ),
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

/** Files of a site in which the person can still be seen: by name, address or picture. */
async function tracesIn(site: string): Promise<string[]> {
  const traces: string[] = [];
  for (const [file, bytes] of filesBelow(site)) {
    const text = `${file}\n${bytes.toString('utf8')}`;
    if (text.includes(NAME) || text.includes(SLUG) || (await shows(COLOUR, file, bytes)))
      traces.push(file);
  }
  return traces;
}

/** The least part of a picture that makes somebody recognisable: a small portrait on a card. */
const PART = 0.02;

async function shows(colour: string, file: string, bytes: Buffer): Promise<boolean> {
  if (!/\.(?:jpe?g|png|webp|avif)$/.test(file)) return false;
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
  assert.ok(shown.some((file) => /_astro\/werk\..*\.(?:webp|avif|jpg)$/.test(file)));

  const everything = filesBelow(path.join(before.dist, 'site'));
  assert.ok(everything.has('ambassadeurs/alleen-hier/index.html'));
  assert.ok(!everything.has('embed/zzzzzzzz/index.html'));
  // Nor in what takes a story to other places.
  assert.ok(everything.has('verhalen/verhaal-alleen-hier/index.html'));
  for (const feed of ['verhalen/feed.atom', 'verhalen/feed.json', 'api/v1/verhalen.json']) {
    const text = everything.get(feed)?.toString() ?? '';
    assert.match(text, /verhalen\/de-brug\//, feed);
    assert.doesNotMatch(text, /verhaal-alleen-hier/, feed);
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

  const ended = await contentWithPerson('2026-11-22');
  context.after(ended.remove);
  // The pictures that were made while she was on the site are still in the cache.
  cpSync(path.join(valid.around, 'cache'), path.join(ended.around, 'cache'), { recursive: true });
  const after = await build({ content: ended.root, around: ended.around, vandaag: VANDAAG });
  assert.equal(after.code, 0, after.output);
  assert.match(after.output, /LET OP .*ambassadeurs\/proef\/index\.mdx/);
  assert.match(after.output, /LET OP .*verhalen\/proef\/index\.mdx/);
  // Her former address is answered with 410; only that rule may still hold the address.
  assert.deepEqual(await tracesIn(path.join(after.dist, 'site')), ['_redirects']);
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
