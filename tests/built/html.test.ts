/** Every page is right by the rules of HTML. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How it is written down is Astro's choice, and means the same.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A table that a style sheet shows as a list says its roles: some browsers take them away.
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'error',
    // The name of the site stands behind every title; what counts is that the first part is short.
    'long-title': 'off',
  },
});

for (const { address, html } of builtPages()) {
  test(`${address} is valid HTML`, async () => {
    const report = await validator.validateString(html);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${String(line)}:${String(column)} ${ruleId}: ${message}`,
      ),
    );
    assert.deepEqual(problems, []);
  });
}

test('a quotation in another language says in which', () => {
  const { html = '' } = builtPages().find(({ address }) => address === '/stijlgids/') ?? {};
  assert.match(html, /<blockquote lang="en" dir="auto">\s*<p>This is what/);
  assert.match(html, /<blockquote>\s*<p>Zo staat een citaat/);
});
