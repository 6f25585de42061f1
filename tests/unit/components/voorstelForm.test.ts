import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderComponent } from '#tests/fixtures/renderComponent.ts';

const ENDPOINT = 'https://formulier.example/verstuur';
const props = { email: 'toets@voorbeeld.example', sectoren: ['Bouw'] };
const [brief = '', formulier = ''] = await renderComponent(
  '/src/components/voorstel/Voorstel.astro',
  [
    { ...props, endpoint: null },
    { ...props, endpoint: ENDPOINT },
  ],
);

test('where nothing receives forms the answers are a letter, with nothing to send or to fill in', () => {
  assert.match(brief, /<voorstel-brief[^>]* data-email="toets@voorbeeld\.example"/);
  assert.match(brief, /href="mailto:toets@voorbeeld\.example\?/);
  assert.doesNotMatch(brief, /type="submit"| action=| required/);
});

test('where forms are received there is a form and no letter', () => {
  assert.ok(formulier.includes(`action="${ENDPOINT}" method="post"`));
  assert.match(formulier, /type="submit"/);
  assert.doesNotMatch(formulier, /<voorstel-brief|mailto:/);
});

test('a form asks for the project and for how to answer', () => {
  const verplicht = [...formulier.matchAll(/ name="([a-z-]+)"[^>]* required/g)];
  assert.deepEqual(
    verplicht.map(([, naam]) => naam),
    ['project', 'contact'],
  );
  assert.equal(formulier.split('(moet je invullen)').length - 1, 2);
});
