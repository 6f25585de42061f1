/** What the test command checks, stage after stage. */
import { findBrowser } from '#tests/browser/findBrowser.ts';
import { checkOutcome, testsOutcome, type Outcome } from './outcome.ts';
import { freePort } from './freePort.ts';
import { runProgram, runScript } from './program.ts';
import {
  BROWSER_REPORT,
  UNIT_REPORT,
  countBrowser,
  countUnit,
  forgetReport,
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
  [{ name: 'unit', run: () => nodeTests('tests/unit/**/*.test.ts') }],
  // Without a fresh build these would praise or blame the site of some other day.
  [{ name: 'built pages', needs: 'build', run: () => nodeTests('tests/built/**/*.test.ts') }],
  [{ name: 'browser', needs: 'build', run: browserTests }],
];

async function nodeTests(files: string): Promise<Outcome> {
  forgetReport(UNIT_REPORT);
  const ended = await runProgram(process.execPath, [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/runner/unitReporter.ts',
    `--test-reporter-destination=${UNIT_REPORT}`,
    files,
  ]);
  return testsOutcome(ended, countUnit(readReport(UNIT_REPORT)));
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
