import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MOST_CHOICES, maakFilter } from '#src/components/filter/keuzes.ts';

const keuze = (plek: string, aantal: number) => ({ plek, naam: plek, aantal });

test('a choice that nothing belongs to is not offered, and a kind without choices neither', () => {
  const { soorten, klassen } = maakFilter([
    { naam: 'Thema', keuzes: [keuze('a', 2), keuze('b', 0), keuze('c', 1)] },
    { naam: 'Soort', keuzes: [keuze('d', 0)] },
  ]);
  assert.deepEqual(
    soorten.map(({ naam, keuzes }) => [naam, keuzes.map(({ plek, nummer }) => [plek, nummer])]),
    [
      [
        'Thema',
        [
          ['a', 1],
          ['c', 2],
        ],
      ],
    ],
  );
  assert.deepEqual(klassen(['c', 'b', 'unknown']), ['filter-stuk', 'filter-bij-2']);
});

test('the style sheet has a rule to hide, to hide a group and to show for each choice', () => {
  const css = readFileSync('src/components/filter/filter.css', 'utf8');
  for (let nummer = 1; nummer <= MOST_CHOICES; nummer += 1) {
    const target = `.gefilterd:has(.filter-doel-${String(nummer)}:target)`;
    for (const rest of [
      `.filter-stuk:not(.filter-bij-${String(nummer)})`,
      `.filter-groep:not(:has(.filter-bij-${String(nummer)}))`,
      `.filter-keuze-${String(nummer)}`,
    ]) {
      assert.match(css, new RegExp(`${RegExp.escape(`${target} ${rest}`)}[,\\s]`), rest);
    }
  }
});

test('of more choices than the style sheet knows, those with the fewest items are left out', () => {
  const keuzes = Array.from({ length: MOST_CHOICES + 1 }, (_, plek) =>
    keuze(`t${String(plek)}`, plek === 3 ? 1 : 5),
  );
  const { soorten, klassen } = maakFilter([
    { naam: 'Thema', keuzes },
    { naam: 'Soort', keuzes: [keuze('s', 9)] },
  ]);
  const gebleven = soorten.flatMap((soort) => soort.keuzes);
  assert.equal(gebleven.length, MOST_CHOICES);
  assert.deepEqual(
    gebleven.map(({ nummer }) => nummer),
    gebleven.map((_, plek) => plek + 1),
  );
  // The rarest goes, then of equals the last; a choice that is left keeps its place in the order.
  assert.deepEqual(
    keuzes.filter(({ plek }) => !gebleven.some((een) => een.plek === plek)).map(({ plek }) => plek),
    ['t3', `t${String(MOST_CHOICES)}`],
  );
  assert.equal(gebleven.at(-1)?.plek, 's');
  assert.deepEqual(klassen(['t3']), ['filter-stuk']);
});
