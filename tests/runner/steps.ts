/** What the test command checks, stage after stage. */
import { readdirSync } from 'node:fs';
import { findBrowser } from '#tests/browser/findBrowser.ts';
import { checkOutcome, testsOutcome, type Outcome } from './outcome.ts';
import { freePort } from './freePort.ts';
import { runProgram, runScript } from './program.ts';
import {
  BROWSER_REPORT,
  countBrowser,
  countUnit,
  forgetReport,
  nodeReport,
  readReport,
} from './reports.ts';

/** One step of the test command. */
export interface Step {
  readonly name: string;
  /** The step that this one cannot do without: when that failed, so did this one. */
  readonly needs?: string;
  readonly run: () => Promise<Outcome>;
}

/**
 * The stages of the test command; the steps of one stage run side by side, for two processors.
 * Types come before lint: checking them writes the types of the content, which lint reads.
 */
export const stages: ReadonlyArray<readonly Step[]> = [
  [
    { name: 'format', run: async () => checkOutcome(await runScript('format:check')) },
    { name: 'types', run: async () => checkOutcome(await runScript('types')) },
  ],
  [
    { name: 'lint', run: async () => checkOutcome(await runScript('lint')) },
    { name: 'build', run: async () => checkOutcome(await runScript('build')) },
  ],
  // What builds whole sites takes turns, and waits for nobody beside the rest.
  [
    {
      name: 'unit',
      run: () =>
        nodeTests(
          'unit',
          unitFiles((folder) => folder !== BUILDS),
        ),
    },
    {
      name: 'builds',
      run: () =>
        nodeTests(
          'builds',
          unitFiles((folder) => folder === BUILDS),
        ),
    },
    // Without a fresh build these would praise or blame the site of some other day.
    {
      name: 'built pages',
      needs: 'build',
      run: () => nodeTests('built', ['tests/built/**/*.test.ts']),
    },
  ],
  [{ name: 'browser', needs: 'build', run: browserTests }],
];

/** The folder of the unit tests that build whole sites. */
const BUILDS = 'build';

/** The test files in the folders of `tests/unit/` that `isWanted` takes, as patterns. */
function unitFiles(isWanted: (folder: string) => boolean): string[] {
  const folders = readdirSync('tests/unit', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isWanted(entry.name))
    .map(({ name }) => `tests/unit/${name}/**/*.test.ts`);
  return isWanted('') ? ['tests/unit/*.test.ts', ...folders] : folders;
}

async function nodeTests(suite: string, files: readonly string[]): Promise<Outcome> {
  const report = nodeReport(suite);
  forgetReport(report);
  const ended = await runProgram(process.execPath, [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/runner/unitReporter.ts',
    `--test-reporter-destination=${report}`,
    ...files,
  ]);
  return testsOutcome(ended, countUnit(readReport(report)));
}

async function browserTests(): Promise<Outcome> {
  forgetReport(BROWSER_REPORT);
  const browser = await findBrowser();
  const playwright = ['node_modules/playwright/cli.js', 'test'];
  const ended = await runProgram(process.execPath, playwright, {
    BROWSER_PATH: browser,
    SITE_PORT: String(await freePort()),
  });
  return testsOutcome(ended, countBrowser(readReport(BROWSER_REPORT)));
}
