import assert from 'node:assert/strict';
import test from 'node:test';
import { isVormProbleem, ontleedVorm } from '#src/taal/vorm/ontleed.ts';
import { maakToets } from '#src/taal/toets.ts';
import { regel } from './regels.ts';

function vindt(vorm: string, tekst: string): string[] {
  return maakToets([regel({ vormen: [{ vorm, beter: [] }] })])
    .vind(tekst, 'tekst')
    .map(({ gevonden }) => gevonden);
}

const finds: Array<[form: string, text: string, found: string[]]> = [
  ['ladder', 'Ladder, ladders', ['Ladder']],
  ['*ladder', 'onderwijsladder', ['onderwijsladder']],
  ['ladder*', 'ladders en ladderwagen', ['ladders', 'ladderwagen']],
  ['opgeleid[e|en]', 'opgeleid opgeleide opgeleiden opgeleider', ['opgeleid', 'opgeleide', 'opgeleiden']],
  ['(op|af)stromen', 'opstromen afstromen stromen', ['opstromen', 'afstromen']],
  ['(op|af)[ge]stro(om|men)', 'opstroom afgestromen', ['opstroom', 'afgestromen']],
  ["mbo'er", 'mbo’er, mbo\'er en mbo´er', ['mbo’er', "mbo'er", 'mbo´er']],
  ['mbo’er', "mbo'er", ["mbo'er"]],
  ['zakt <2> mbo', 'zakt mbo. zakt naar mbo. zakt naar het mbo. zakt nu naar het mbo', ['zakt mbo', 'zakt naar mbo', 'zakt naar het mbo']],
  ['zakt <2> mbo', 'zakt, naar mbo', []],
  ['=MBO', 'MBO mbo Mbo', ['MBO']],
  ['MBO', 'MBO mbo', ['MBO', 'mbo']],
  ['mbo/hbo', 'mbo/hbo', ['mbo/hbo']],
  ['in één keer', 'In Één keer', ['In Één keer']],
]; // prettier-ignore
for (const [form, text, found] of finds) {
  test(`${form} in ${text}`, () => {
    assert.deepEqual(vindt(form, text), found);
  });
}

const wrong: Array<[form: string, problem: string]> = [
  ['laag(', 'heeft een ( zonder )'],
  ['laag(a|b', 'heeft een ( zonder )'],
  ['laag)', 'heeft een ) die nergens bij hoort'],
  ['a|b', 'heeft een | die nergens bij hoort'],
  ['laag[]', 'heeft een lege keuze tussen [ ]'],
  ['(a|)', 'heeft een lege keuze tussen ( )'],
  ['laag<3>op', 'gebruikt < > verkeerd'],
  ['laag <9> op', 'wil 9 woorden ertussen'],
  ['*', 'vindt elk woord'],
  ['[a]', 'vindt elk woord'],
  ['=', 'vindt elk woord'],
  ['([a]|b)', 'vindt elk woord'],
];
for (const [form, problem] of wrong) {
  test(`${form} cannot be read`, () => {
    const outcome = ontleedVorm(form);
    assert.ok(isVormProbleem(outcome));
    assert.equal(outcome.problem, problem);
    assert.notEqual(outcome.mend, '');
  });
}
