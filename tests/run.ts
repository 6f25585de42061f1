/**
 * `npm test`: checks and tests everything, goes on after a failure, and ends with one line that
 * counts: `N passed, N failed`. A check counts as one, a suite of tests as its tests.
 */
import type { Outcome } from './runner/outcome.ts';
import { stages, type Step } from './runner/steps.ts';

const failedSteps = new Set<string>();
let passed = 0;
let failed = 0;

for (const stage of stages) {
  const names = stage.map(({ name }) => name).join(' and ');
  console.log(`${names} …`);
  await Promise.all(stage.map(take));
}

if (failedSteps.size > 0) console.log(`Failed: ${[...failedSteps].join(', ')}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes one step and tells what came of it; its output only when something failed. */
async function take(step: Step): Promise<void> {
  const started = performance.now();
  const outcome = await outcomeOf(step);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (outcome.failed > 0) {
    failedSteps.add(step.name);
    console.log(outcome.output.trimEnd());
  }
  const failures = outcome.failed > 0 ? `, ${String(outcome.failed)} FAILED` : '';
  console.log(`      ${step.name}: ${String(outcome.passed)} ok${failures} (${String(seconds)} s)`);
  passed += outcome.passed;
  failed += outcome.failed;
}

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
