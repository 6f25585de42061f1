/**
 * The browser tests: against the built site, served as production serves it.
 *
 * `BROWSER_PATH` says which browser to start; tests/browser/findBrowser.ts fills it in.
 */
import { defineConfig } from 'playwright/test';
import { BROWSER_REPORT } from './tests/runner/reports.ts';

// The runner gives a free port; the number here serves who starts Playwright by hand.
const PORT = Number(process.env['SITE_PORT'] ?? 4329);

const executablePath = process.env['BROWSER_PATH'];
// A container often runs as root, and Chromium refuses its sandbox to root.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const REDACTIE = '**/redactie/*.test.ts';

/** Every template is looked at in both windows; what no window changes in one of them only. */
const NARROW_ONLY = [
  'budgets',
  'cijfers',
  'delen',
  'drawings',
  'embed',
  'everyPage',
  'filters',
  'maak',
  'meenemen',
  'search',
  'skeleton',
  'steden',
  'verrasMe',
  'withoutScript',
].map((name) => `**/${name}.test.ts`);
/** A tool for who writes, at a desk. */
const WIDE_ONLY = ['**/tekstcheck.test.ts'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-tests/results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: executablePath ? { executablePath, args } : { args },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 } },
      testIgnore: [REDACTIE, ...WIDE_ONLY],
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      testIgnore: [REDACTIE, ...NARROW_ONLY],
    },
    {
      // Editors work at a desk; and beside these tests a whole site is built, so things take longer.
      name: 'redactie',
      timeout: 90_000,
      expect: { timeout: 20_000 },
      use: { viewport: { width: 1440, height: 1000 } },
      testMatch: REDACTIE,
    },
  ],
  webServer: {
    command: 'node src/serving/serve.ts',
    url: `http://localhost:${String(PORT)}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
