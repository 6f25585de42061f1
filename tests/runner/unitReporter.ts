/** A reporter for node's test runner that writes the totals of the whole run, as JSON. */
import type { TestEvent } from 'node:test/reporters';

export default async function* totals(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // A summary that names a file is about that file alone.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      yield `${JSON.stringify(event.data.counts)}\n`;
    }
  }
}
