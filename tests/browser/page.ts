/**
 * The `test` that every browser test uses. Beside what a test asserts, it fails on everything that
 * no page may do: see watch.ts.
 */
import { expect, test as base } from 'playwright/test';
import { watch } from './watch.ts';

interface Options {
  /** True for a test that makes the browser enforce the policy, which it reports on the console. */
  expectsViolation: boolean;
}

interface Automatic {
  blameless: undefined;
}

export const test = base.extend<Options & Automatic>({
  expectsViolation: [false, { option: true }],
  blameless: [
    async ({ browser, context, page, baseURL, expectsViolation }, use) => {
      const watched = watch({ browser, context, page, origin: new URL(baseURL ?? '').origin });
      await use(undefined);
      expect(await watched.problems({ expectsViolation })).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
