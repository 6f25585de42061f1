/** Where the runners write what a machine can count, from the root of the project. */

/** One JSON line for each unit test, written by unitReporter.ts. */
export const UNIT_REPORT = '.cache/tests/unit.jsonl';

/** Playwright's own JSON report. */
export const BROWSER_REPORT = '.cache/tests/browser.json';
