import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { redirectTable, type Moved } from '#src/serving/redirects.ts';

const moves = (...pairs: ReadonlyArray<readonly [string, string]>): Moved[] =>
  pairs.map(([from, to]) => ({ from, to }));

test('an address answers with and without its closing slash, whatever its case', () => {
  const table = redirectTable(moves(['/oud/', '/nieuw/']), ['/weg/']);
  for (const path of ['/oud/', '/oud', '/Oud/']) {
    assert.deepEqual(table.find(path), { status: 301, location: '/nieuw/' }, path);
  }
  for (const path of ['/weg/', '/weg', '/WEG']) {
    assert.deepEqual(table.find(path), { status: 410 }, path);
  }
  for (const path of ['/', '/nieuw/', '/oud/x/', '/ou', '']) {
    assert.equal(table.find(path), null, path);
  }
});

test('the closing slash is added to pages, not to files', () => {
  const table = redirectTable(moves(['/oud', '/nieuw'], ['/oud.xml', '/feed.xml']), ['/kaart.png']);
  assert.deepEqual(
    table.moved,
    moves(['/oud', '/nieuw/'], ['/oud.xml', '/feed.xml'], ['/oud/', '/nieuw/']),
  );
  assert.deepEqual(table.gone, ['/kaart.png']);
});

test('a chain becomes one step', () => {
  const table = redirectTable(moves(['/b/', '/c/'], ['/a/', '/b'], ['/c', '/d/']), []);
  for (const path of ['/a/', '/b/', '/c/']) {
    assert.deepEqual(table.find(path), { status: 301, location: '/d/' }, path);
  }
});

test('what moved to an address that is gone, is gone', () => {
  const table = redirectTable(moves(['/a/', '/b/'], ['/b/', '/c/']), ['/c/']);
  assert.deepEqual(table.moved, []);
  for (const path of ['/a/', '/b/', '/c/']) assert.deepEqual(table.find(path), { status: 410 });
});

test('said twice is said once', () => {
  const table = redirectTable(moves(['/a/', '/b/'], ['/a', '/b']), ['/c/', '/c']);
  assert.deepEqual(table.moved, moves(['/a', '/b/'], ['/a/', '/b/']));
  assert.deepEqual(table.gone, ['/c', '/c/']);
});

test('the order of the input does not matter', () => {
  const pairs = moves(['/b/', '/x/'], ['/a/', '/x/'], ['/c/', '/a/']);
  const { moved, gone } = redirectTable(pairs, ['/z/', '/y/']);
  const reversed = redirectTable(pairs.toReversed(), ['/y/', '/z/']);
  assert.deepEqual({ moved, gone }, { moved: reversed.moved, gone: reversed.gone });
});

for (const { what, moved = [], gone = [], message } of [
  {
    what: 'a loop',
    moved: moves(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/a/']),
    message: /in een kring: \/a\/ → \/b\/ → \/c\/ → \/a\/\./,
  },
  {
    what: 'an address that moved to itself',
    moved: moves(['/a/', '/A']),
    message: /in een kring: \/a\/ → \/A\/\./,
  },
  {
    what: 'moved and gone',
    moved: moves(['/a/', '/b/']),
    gone: ['/a'],
    message: /\/a\/ staat als verhuisd én als verdwenen/,
  },
  {
    what: 'two targets',
    moved: moves(['/a/', '/b/'], ['/a', '/c/']),
    message: /\/a verwijst naar twee adressen: \/b\/ en \/c\/\. Kies er een\./,
  },
  { what: 'the front page', gone: ['/'], message: /De voorpagina \(\/\) kan niet/ },
  {
    what: 'another site',
    moved: moves(['/a/', 'https://b.example/']),
    message: /"https:\/\/b\.example\/" is geen adres/,
  },
  {
    what: 'another site without a scheme',
    moved: moves(['/a/', '//b.example/']),
    message: /"\/\/b\.example\/" is geen adres/,
  },
  { what: 'no slash in front', gone: ['a/'], message: /"a\/" is geen adres/ },
  { what: 'a space', gone: ['/a b/'], message: /"\/a b\/" is geen adres/ },
  { what: 'configuration text', gone: ['/a;}'], message: /"\/a;}" is geen adres/ },
  {
    what: 'a variable of nginx',
    moved: moves(['/a/', '/$host/']),
    message: /"\/\$host\/" is geen adres/,
  },
  { what: 'a line break', gone: ['/a\n/b 1;'], message: /is geen adres/ },
  { what: 'an accent', gone: ['/café/'], message: /"\/café\/" is geen adres/ },
  {
    what: 'a way up',
    moved: moves(['/a/', '/b/../c/']),
    message: /"\/b\/\.\.\/c\/" is geen adres/,
  },
  { what: 'a query', moved: moves(['/a/?b', '/c/']), message: /"\/a\/\?b" is geen adres/ },
]) {
  test(`refuses ${what}`, () => {
    assert.throws(() => redirectTable(moved, gone), message);
  });
}

test('names all problems at once', () => {
  assert.throws(
    () => redirectTable(moves(['/a/', '/a/'], ['/b/', '/c/'], ['/b/', '/d/']), ['/c/', '/b/']),
    ({ message }: Error) => message.split('\n- ').length === 4,
  );
});

test('whatever moved where: refused, or every answer is final', () => {
  const path = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/', '/f');
  const pairs = fc.array(fc.record({ from: path, to: path }), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, fc.array(path, { maxLength: 3 }), (moved, gone) => {
      let table;
      try {
        table = redirectTable(moved, gone);
      } catch (error) {
        assert.match(String(error), /^Error: De oude adressen kloppen niet:\n- /);
        return;
      }
      for (const { from } of moved) {
        const answer = table.find(from);
        assert.notEqual(answer, null);
        if (answer?.status === 301) assert.equal(table.find(answer.location), null);
      }
      for (const address of gone) assert.deepEqual(table.find(address), { status: 410 });
    }),
  );
});
