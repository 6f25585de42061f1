/**
 * `npm test`: checks and tests everything, goes on after a failure, and ends with one line that
 * counts: `N passed, N failed`. A check counts as one, a suite of tests as its tests.
 */
import type { Outcome } from './runner/outcome.ts';
import { steps, type Step } from './runner/steps.ts';

const failedSteps = new Set<string>();
let passed = 0;
let failed = 0;

for (const [index, step] of steps.entries()) {
  console.log(`[${String(index + 1)}/${String(steps.length)}] ${step.name} …`);
  const started = performance.now();
  const outcome = await outcomeOf(step);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (outcome.failed > 0) {
    failedSteps.add(step.name);
    console.log(outcome.output.trimEnd());
  }
  const failures = outcome.failed > 0 ? `, ${String(outcome.failed)} FAILED` : '';
  console.log(`      ${String(outcome.passed)} ok${failures} (${String(seconds)} s)`);
  passed += outcome.passed;
  failed += outcome.failed;
}

if (failedSteps.size > 0) console.log(`Failed: ${[...failedSteps].join(', ')}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function outcomeOf({ needs, run }: Step): Promise<Outcome> {
  if (needs !== undefined && failedSteps.has(needs)) {
    return { passed: 0, failed: 1, output: `Not run, because "${needs}" failed.` };
  }
  try {
    return await run();
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, output };
  }
}
