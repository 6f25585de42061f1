/** Where browsers that Playwright's chromium driver can use are installed. */
import { posix, win32 } from 'node:path';

/** What must be known of a computer to know where its browsers are. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const LINUX_NAMES = [
  // The browser without windows: the same engine, a third faster to test with.
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The absolute paths where Chrome, Chromium or Edge may be, in the order to try them. */
export function browserPlaces({ platform, environment }: Computer): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...given(environment['HOME'], 'Applications')];
    return folders.flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
      .filter((folder) => folder !== '');
    return folders.flatMap((folder) =>
      WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)),
    );
  }
  const onPath = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return [...folders].flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)));
}

function given(home: string | undefined, folder: string): string[] {
  return home === undefined || home === '' ? [] : [posix.join(home, folder)];
}
