/** What the steps of the test command have to say, in numbers. */
import type { Ended } from './program.ts';

/** What came of one step. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** For people; shown in full when something failed. */
  readonly output: string;
}

/** Tests counted by their runner. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** Skipped, cancelled or still to do: not run, so it proves nothing. */
  readonly notRun: number;
}

/** A check that either passes or fails, counted as one. */
export function checkOutcome({ code, output }: Ended): Outcome {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/**
 * A run of tests. A test that did not run counts as failed; so does a run without tests, without a
 * report, or that ended badly although every test in its report passed.
 *
 * @param counted what the report says; undefined when there is no report that can be read
 */
export function testsOutcome({ code, output }: Ended, counted: Counted | undefined): Outcome {
  const passed = counted?.passed ?? 0;
  const failed = (counted?.failed ?? 0) + (counted?.notRun ?? 0);
  const remarks: string[] = [];
  if (counted === undefined) remarks.push('The runner left no report.');
  else if (passed + failed === 0) remarks.push('Not a single test was run.');
  if (counted && counted.notRun > 0)
    remarks.push(`Tests that did not run: ${String(counted.notRun)}.`);
  if (code !== 0 && failed === 0) remarks.push(`The runner ended with code ${String(code)}.`);
  const remark = remarks.length > 0 ? `\n${remarks.join('\n')}\n` : '';
  return {
    passed,
    failed: remarks.length > 0 ? Math.max(failed, 1) : failed,
    output: output + remark,
  };
}
