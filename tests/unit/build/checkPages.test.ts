import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPages } from '#src/build/checkPages.ts';
import { contentFolder } from '#tests/fixtures/contentFolder.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><title>${title}</title></head><body>${body}</body></html>`;

/** The problems of a site of these files, with `/oud/` as a former address. */
async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const folder = contentFolder(files);
  try {
    const problems = await checkPages(folder.root, new Set(['/oud/']));
    return problems.map(({ page: address, problem }) => `${address} ${problem}`);
  } finally {
    folder.remove();
  }
}

test('links to pages, places on them, files and former addresses are right', async () => {
  const problems = await problemsOf({
    'index.html': page(
      'Begin',
      `<a href="/a/">a</a><a href="/a/#hier">b</a><a href="#zelf" id="zelf">c</a><a href="/oud/">d</a>
       <a href="/a/?x=1">e</a><a href="/a/#caf%C3%A9">g</a><a href="https://elders.example/niets">f</a>
       <img src="/beeld.webp" srcset="/beeld.webp 1x, /groot.webp 2x" alt="" />
       <svg><title>Begin</title></svg>`,
    ),
    'a/index.html': page('A', '<h2 id="hier">Hier</h2><h2 id="café">Café</h2>'),
    'beeld.webp': '',
    'groot.webp': '',
  });
  assert.deepEqual(problems, []);
});

test('every link that leads nowhere is named once, with its page', async () => {
  const problems = await problemsOf({
    'index.html': page(
      'Begin',
      '<a href="/weg/">a</a><a href="/weg/">b</a><a href="/a/#weg">c</a><img src="/a.webp" srcset="/a.webp 1x" alt="" />',
    ),
    'a/index.html': page('A', ''),
  });
  assert.deepEqual(problems, [
    '/ de link naar /weg/ leidt nergens heen',
    '/ de link naar /a/#weg wijst naar een plek die niet op die pagina is',
    '/ de link naar /a.webp leidt nergens heen',
  ]);
});

test('pages without a title, or with the title of another, are named', async () => {
  const problems = await problemsOf({
    'a/index.html': page('Zelfde', ''),
    'b/index.html': page('Zelfde', ''),
    'c/index.html': page('', ''),
  });
  assert.deepEqual(problems, [
    '/b/ de titel “Zelfde” is ook die van /a/',
    '/c/ de pagina heeft geen titel',
  ]);
});

test('an id that stands on a page twice is named', async () => {
  const problems = await problemsOf({
    'index.html': page('Begin', '<h2 id="menu">a</h2><nav id="menu"></nav>'),
  });
  assert.deepEqual(problems, ['/ het id “menu” staat twee keer op de pagina']);
});
