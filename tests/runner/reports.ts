/** The reports that the runners of tests leave behind, and what they count. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Counted } from './outcome.ts';

/** Playwright's own JSON report; a path from the root of the project. */
export const BROWSER_REPORT = '.cache/tests/browser.json';

const unitReport = z.object({ passed: z.number(), failed: z.number(), notRun: z.number() });

const browserReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** What unitReporter.ts writes of one suite; a path from the root of the project. */
export function nodeReport(suite: string): string {
  return `.cache/tests/${suite}.json`;
}

/** Clears the way for a new report, so that an old one is never counted. */
export function forgetReport(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/** The text of a report; undefined when its runner did not get that far. */
export function readReport(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Counts the report of unitReporter.ts; undefined when `text` is not one. */
export function countUnit(text: string | undefined): Counted | undefined {
  return unitReport.safeParse(parsed(text)).data;
}

/** Counts Playwright's JSON report; undefined when `text` is not one. */
export function countBrowser(text: string | undefined): Counted | undefined {
  const stats = browserReport.safeParse(parsed(text)).data?.stats;
  if (!stats) return undefined;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, notRun: stats.skipped };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
