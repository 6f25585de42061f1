/** What anybody can read of a failed publication. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentProblem, overdueProblem } from '#src/build/publication/problem.ts';

const PLACE = { file: 'content/ambassadeurs/jan-jansen/index.mdx', line: 7 };

test('the place, the field and the remedy are said', () => {
  const { open, full } = contentProblem({
    ...PLACE,
    field: 'Samenvatting (samenvatting)',
    problem: 'is leeg',
    mend: 'vul dit veld in',
  });
  assert.equal(
    open,
    'In ambassadeurs, regel 7: Samenvatting (samenvatting).\nZo los je het op: vul dit veld in.',
  );
  assert.match(full, /jan-jansen/);
});

test('a name, a file, an id or an address is not, wherever it stands', () => {
  const findings = [
    {
      field: 'Het bestand ./jan-jansen.jpg',
      problem: 'ontbreekt',
      mend: 'noem “Jan Jansen” erbij',
    },
    { field: 'De zin “Jan Jansen …”', problem: 'is lang', mend: 'zie /ambassadeurs/jan-jansen/' },
    { field: 'Ambassadeur mnpqrstv', problem: 'is weg', mend: 'vraag Jan “Jansen”' },
  ];
  for (const finding of findings) {
    const { open, full } = contentProblem({ ...PLACE, ...finding });
    assert.doesNotMatch(open, /jan|jansen|mnpqrstv/iu);
    assert.match(full, /jan/iu);
  }
  assert.doesNotMatch(overdueProblem(['/ambassadeurs/jan-jansen/']).open, /jan/iu);
});
