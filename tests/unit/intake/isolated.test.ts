import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { guardTexts } from '#src/intake/parser/isolated.ts';

const fragile = { program: path.resolve('tests/fixtures/fragileParser.ts'), patience: 1_000 };

for (const [what, text] of [
  ['crashes', 'sterf'],
  ['hangs', 'zwijg'],
] as const) {
  test(`a parser that ${what} costs a message about that text only`, async () => {
    const reports = await guardTexts(['voor', text, 'na'], fragile);
    assert.deepEqual(
      reports.map(({ headings }) => headings),
      [['voor'], [], ['na']],
    );
    assert.match(reports[1]?.remarks[0]?.problem ?? '', /zo ingewikkeld/);
  });
}
