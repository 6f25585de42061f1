/** The parser of the CMS and the parser of the build agree on every text. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { guardText } from '#cms/checks/guardText.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { guardTexts } from '#src/intake/parser/isolated.ts';
import type { GuardReport } from '#src/regels/guard/check.ts';
import { hostileTexts } from '../regels/hostileTexts.ts';

/** The verdict and the line; the words may differ, because parsers stumble in different ways. */
const verdict = ({ remarks: [first] }: GuardReport) => first?.line ?? 'approved';

const hostile = hostileTexts.map(({ text }) => text);
const inBuild = await guardTexts(hostile);
for (const [index, { name, text }] of hostileTexts.entries()) {
  test(`${name}: refused at the same line`, () => {
    const report = inBuild[index];
    assert.ok(report);
    assert.equal(verdict(guardText(text)), verdict(report));
  });
}

test('every text of the site has the same mentions and headings', async () => {
  const { live } = await judgeContent();
  const texts = live.filter(({ body }) => body.trim() !== '');
  assert.ok(texts.length > 60);
  const reports = await guardTexts(texts.map(({ body }) => body));
  for (const [index, { file, body }] of texts.entries()) {
    const report = guardText(body);
    const expected = reports[index];
    assert.deepEqual(report.remarks, [], file);
    assert.deepEqual(report.mentions, expected?.mentions, file);
    assert.equal(report.headings.length, expected?.headings.length, file);
  }
});
