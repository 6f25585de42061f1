/** The test command cannot take silence for success. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkOutcome, testsOutcome } from '#tests/runner/outcome.ts';
import { countBrowser, countUnit } from '#tests/runner/reports.ts';

const well = { code: 0, output: 'said' };
const ill = { code: 1, output: 'said' };

suite('the outcome of a step', () => {
  test('a check counts as one', () => {
    assert.deepEqual(checkOutcome(well), { passed: 1, failed: 0, output: 'said' });
    assert.deepEqual(checkOutcome(ill), { passed: 0, failed: 1, output: 'said' });
  });

  test('tests count one by one', () => {
    const counted = { passed: 7, failed: 2, notRun: 0 };
    assert.deepEqual(testsOutcome(ill, counted), { passed: 7, failed: 2, output: 'said' });
  });

  test('a test that did not run has failed', () => {
    const { passed, failed } = testsOutcome(well, { passed: 7, failed: 0, notRun: 3 });
    assert.deepEqual({ passed, failed }, { passed: 7, failed: 3 });
  });

  test('no tests, no report and a bad end are failures', () => {
    assert.equal(testsOutcome(well, { passed: 0, failed: 0, notRun: 0 }).failed, 1);
    assert.equal(testsOutcome(well, undefined).failed, 1);
    assert.equal(testsOutcome(ill, { passed: 7, failed: 0, notRun: 0 }).failed, 1);
  });
});

suite('the reports of the runners', () => {
  test('node: what unitReporter.ts writes', () => {
    const counted = { passed: 3, failed: 1, notRun: 2 };
    assert.deepEqual(countUnit(JSON.stringify(counted)), counted);
  });

  test('Playwright: a test that passed at the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    const counted = { passed: 5, failed: 2, notRun: 2 };
    assert.deepEqual(countBrowser(JSON.stringify({ stats })), counted);
  });

  for (const text of [undefined, '', '{', '{}', 'null', '{"stats":{}}']) {
    test(`${String(text)} is not a report`, () => {
      assert.equal(countUnit(text), undefined);
      assert.equal(countBrowser(text), undefined);
    });
  }
});
