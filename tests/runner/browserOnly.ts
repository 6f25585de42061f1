/** `npm run test:browser`: the browser tests alone, on the site as it was last built. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '#tests/browser/findBrowser.ts';
import { freePort } from './freePort.ts';

try {
  const environment = {
    ...process.env,
    BROWSER_PATH: await findBrowser(),
    SITE_PORT: String(await freePort()),
  };
  const args = ['node_modules/playwright/cli.js', 'test', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: environment });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
