/** The templates with content that the real site does not have: a great deal, hardly any, photos. */
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { build, filesBelow } from '#tests/fixtures/builtSite.ts';
import {
  ambassadeurLines,
  contentFolder,
  mdx,
  photo,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-23';
/** Letters of which ids are made. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';

/** Builds a site of just these files, and gives its pages by address. */
async function pagesOf(
  context: { after: (clean: () => void) => void },
  files: Parameters<typeof contentFolder>[0],
): Promise<(address: string) => string | undefined> {
  const folder = contentFolder(files);
  context.after(folder.remove);
  const { code, output, dist } = await build({
    content: folder.root,
    around: folder.around,
    vandaag: VANDAAG,
  });
  assert.equal(code, 0, output);
  const site = filesBelow(path.join(dist, 'site'));
  return (address) => site.get(path.join(address.slice(1), 'index.html'))?.toString();
}

test('25 stories are two pages, of which each leads to the other', async (context) => {
  const stories = Array.from({ length: 25 }, (_, number): [string, string] => {
    const letter = LETTERS[number % LETTERS.length] ?? 'b';
    const id = `bcdfgh${letter}${number < LETTERS.length ? 'b' : 'c'}`;
    return [
      `verhalen/verhaal-${String(number)}/index.mdx`,
      mdx(
        verhaalLines({
          id: `id: ${id}`,
          slug: `slug: verhaal-${String(number)}`,
          titel: `titel: Verhaal nummer ${String(number)}`,
          samenvatting: `samenvatting: Dit is verhaal nummer ${String(number)} van de proef.`,
        }),
      ),
    ];
  });
  const page = await pagesOf(context, Object.fromEntries(stories));
  const [first = '', second = ''] = [page('/verhalen/'), page('/verhalen/pagina/2/')];
  const shown = (html: string) =>
    new Set(
      [...html.matchAll(/href="(\/verhalen\/verhaal-\d+\/)"/g)].map(([, address]) => address),
    );
  assert.equal(shown(first).size, 24);
  assert.equal(shown(second).size, 1);
  assert.match(first, /<a[^>]*href="\/verhalen\/pagina\/2\/"[^>]*rel="next"/);
  assert.match(second, /<a[^>]*href="\/verhalen\/"[^>]*rel="prev"/);
  assert.equal(page('/verhalen/pagina/3/'), undefined);
});

test('a site that hardly has anything shows no way to a page that is not there', async (context) => {
  const page = await pagesOf(context, { 'verhalen/een/index.mdx': mdx(verhaalLines()) });
  const home = page('/') ?? '';
  for (const absent of ['/doe-mee/', '/campagne/', '/contact/', '/privacy/']) {
    assert.ok(!home.includes(`href="${absent}`), absent);
    assert.equal(page(absent), undefined);
  }
  assert.match(home, /De brug/);
  assert.doesNotMatch(page('/verhalen/de-brug/') ?? '', /<nav class="buren"/);
});

test('a photo of a person stands behind the glass, with its maker; one without has an initial', async (context) => {
  const page = await pagesOf(context, {
    'ambassadeurs/met/index.mdx': mdx(
      ambassadeurLines({
        beeld: 'beeld:\n  bestand: ./portret.jpg\n  alt: Portret van een proef\n  maker: Maker M',
      }),
    ),
    'ambassadeurs/met/portret.jpg': await photo(1200, 1500, '#336699'),
    'ambassadeurs/zonder/index.mdx': mdx(
      ambassadeurLines({
        id: 'id: mnpqrstw',
        slug: 'slug: zonder',
        titel: 'titel: Zonder',
        samenvatting: 'samenvatting: Iemand zonder foto.',
      }),
    ),
  });
  const [photographed = '', unseen = ''] = [
    page('/ambassadeurs/proefpersoon/'),
    page('/ambassadeurs/zonder/'),
  ];
  assert.match(photographed, /alt="Portret van een proef"/);
  assert.match(photographed, /Beeld: Maker M/);
  assert.match(photographed, /type="image\/avif"/);
  assert.doesNotMatch(unseen, /class="portret-foto"/);
  assert.match(unseen, /<text[^>]*>Z<\/text>/);
});

test('a story with a picture shows it, and says who made it', async (context) => {
  const page = await pagesOf(context, {
    'verhalen/een/index.mdx': mdx(
      verhaalLines({
        beeld: 'beeld:\n  bestand: ./brug.jpg\n  alt: Een brug in de mist\n  maker: Maker M',
      }),
    ),
    'verhalen/een/brug.jpg': await photo(1600, 900, '#336699'),
  });
  const story = page('/verhalen/de-brug/') ?? '';
  assert.match(story, /alt="Een brug in de mist"/);
  assert.match(story, /Beeld: Maker M/);
});
