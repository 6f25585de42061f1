import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGetoond, type Getallen } from '#src/model/grafiek/getoond.ts';

const jaren: Getallen = { eenheid: 'studenten', punten: [{ waarde: 27_400 }, { waarde: 26_200 }] };
const procent: Getallen = { eenheid: '%', punten: [{ waarde: 28.2, van: 100 }] };
const deel: Getallen = { eenheid: 'student', punten: [{ waarde: 1, van: 4 }] };
const medailles: Getallen = {
  eenheid: 'medailles',
  punten: [{ waarde: 3 }, { waarde: 2 }, { waarde: 5 }],
  totaal: 10,
};

for (const [waarde, grafiek, getoond] of [
  ['26.200', jaren, true],
  ['26200', jaren, true],
  ['ruim 26.000', jaren, false],
  ['200', jaren, false],
  ['28,2', procent, true],
  ['28', procent, false],
  ['ongeveer 1 op de 4', deel, true],
  ['1 op de 5', deel, false],
  ['1', deel, false],
  ['10', medailles, true],
  ['9', medailles, false],
  ['3 en 5', medailles, true],
  ['3 en 4', medailles, false],
  ['veel', medailles, true],
] as const) {
  test(`“${waarde}” is ${getoond ? '' : 'not '}shown by a plot in ${grafiek.eenheid}`, () => {
    assert.equal(isGetoond(waarde, grafiek), getoond);
  });
}
