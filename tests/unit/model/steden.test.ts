/** The rules over the approach of a city. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '#src/model/index.ts';

const BRON = { titel: 'Het plan', uitgever: 'Gemeente' };

/** The problems with a city that uses these instruments, each with points of these keys. */
function problems(
  aanpak: ReadonlyArray<readonly [instrument: string, punten: string[]]>,
): string[] {
  const { schema, rules } = collections.steden;
  const stad = schema.parse({
    id: 'bcdfghjk',
    slug: 'proefstad',
    titel: 'Proefstad',
    samenvatting: 'Een stad om te proberen.',
    datum: 'onbekend',
    bronnen: [BRON],
    publicatiedatum: '2026-11-30',
    status: 'gepubliceerd',
    stad: 'Proefstad',
    programma: 'Proefplan',
    periode: 'onbekend',
    idee: 'Proberen.',
    vak: 'kok',
    aanpak: aanpak.map(([instrument, punten]) => ({
      kort: 'iets',
      instrument,
      uitleg: 'Iets.',
      waar: 'onderdeel 1',
      punten: punten.map((id) => ({ titel: 'Doe iets.', id })),
    })),
  });
  return rules.flatMap((rule) => rule.check(stad)?.problem ?? []);
}

test('a city uses an instrument once, and each of its points has a key of its own', () => {
  assert.deepEqual(
    problems([
      ['stages', ['pact']],
      ['taal', ['waaier', 'vacatures']],
    ]),
    [],
  );
  assert.deepEqual(
    problems([
      ['stages', []],
      ['stages', []],
    ]),
    ['noemt het instrument “stages” twee keer'],
  );
  assert.deepEqual(
    problems([
      ['stages', ['pact']],
      ['taal', ['pact']],
    ]),
    ['geeft twee punten de sleutel “pact”'],
  );
});
