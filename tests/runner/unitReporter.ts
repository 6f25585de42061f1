/** A reporter for node's test runner that writes the totals of the whole run, as JSON. */
import type { TestEvent } from 'node:test/reporters';
import { resolve } from 'node:path';

/**
 * Node counts a file without tests as one test that passed; here it is one that did not run.
 */
export default async function* totals(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let emptyFiles = 0;
  for await (const event of events) {
    if (event.type === 'test:pass' && standsForFile(event.data)) emptyFiles += 1;
    // A summary that names a file is about that file alone.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, cancelled, skipped, todo } = event.data.counts;
      const withoutTest = cancelled + skipped + todo;
      yield JSON.stringify({
        passed: passed - emptyFiles,
        failed: tests - passed - withoutTest,
        notRun: withoutTest + emptyFiles,
      });
    }
  }
}

function standsForFile({ name, file }: { name: string; file?: string | undefined }): boolean {
  return file !== undefined && resolve(name) === resolve(file);
}
