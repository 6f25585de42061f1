/** Which browser the browser tests take, on every kind of computer. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chooseBrowser, type Choice } from '#tests/browser/browserChoice.ts';

const PLAYWRIGHT = '/home/mila/.cache/ms-playwright/chromium/chrome';

interface Case {
  platform: NodeJS.Platform;
  environment: Record<string, string>;
  present: string[];
}

function choice({ platform, environment, present }: Case): Choice {
  return chooseBrowser({
    platform,
    environment,
    playwrightPath: PLAYWRIGHT,
    works: (path) => present.includes(path),
  });
}

suite('the choice of a browser', () => {
  const linux = { platform: 'linux', environment: { PATH: '/opt/bin:/usr/bin' } } as const;

  test('BROWSER_PATH goes before everything else', () => {
    const environment = { ...linux.environment, BROWSER_PATH: '/opt/eigen/chrome' };
    const present = ['/opt/eigen/chrome', '/usr/bin/chromium', PLAYWRIGHT];
    assert.deepEqual(choice({ ...linux, environment, present }), {
      kind: 'use',
      path: '/opt/eigen/chrome',
      from: 'BROWSER_PATH',
    });
  });

  test('a BROWSER_PATH that leads nowhere is said, not passed over', () => {
    const environment = { BROWSER_PATH: '/opt/weg/chrome' };
    assert.deepEqual(choice({ ...linux, environment, present: ['/usr/bin/chromium'] }), {
      kind: 'wrong-path',
      path: '/opt/weg/chrome',
    });
  });

  test('an empty BROWSER_PATH is none', () => {
    const environment = { BROWSER_PATH: '' };
    assert.equal(choice({ ...linux, environment, present: [PLAYWRIGHT] }).kind, 'use');
  });

  const installed: readonly (readonly [NodeJS.Platform, Record<string, string>, string])[] = [
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', { PATH: '/nix/profile/bin' }, '/nix/profile/bin/google-chrome-stable'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'darwin',
      { HOME: '/Users/mila' },
      '/Users/mila/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      { PROGRAMFILES: String.raw`C:\Program Files` },
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
    [
      'win32',
      { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` },
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
  ];
  for (const [platform, environment, path] of installed) {
    test(`on ${platform}, ${path} goes before a download of Playwright`, () => {
      assert.deepEqual(choice({ platform, environment, present: [path, PLAYWRIGHT] }), {
        kind: 'use',
        path,
        from: 'installed',
      });
    });
  }

  test('what Playwright downloaded comes last', () => {
    assert.deepEqual(choice({ ...linux, present: [PLAYWRIGHT] }), {
      kind: 'use',
      path: PLAYWRIGHT,
      from: 'Playwright',
    });
  });

  test('without any browser there is none', () => {
    assert.deepEqual(choice({ ...linux, present: [] }), { kind: 'none' });
  });
});
