import { vorm } from '../lijnen.ts';
import { maat } from '../tekening.ts';
import { keuzes } from '../verzonnenBouw.ts';
import { los } from '../dingen/ding.ts';

/**
 * Roofs far away, without a line: low houses in a row, and here and there a church that looks
 * over them. It shows wherever the houses along the canal leave a gap.
 */
export function vergezicht(breedte: number): string {
  const kies = keuzes('vergezicht');
  let dak = `M0 0`;
  let x = 0;
  while (x < breedte) {
    const breed = kies([44, 56, 68, 80]);
    const muur = kies([84, 104, 120, 138]);
    const top = kies(['punt', 'plat', 'trap', 'punt'] as const);
    dak += `L${maat(x)} ${maat(-muur)}${TOPPEN[top](breed)}`;
    x += breed;
  }
  const torens = [0.06, 0.4, 0.79, 0.95].map((deel) => toren(breedte * deel));
  return vorm(`${dak}V0Z`, los('ver')) + torens.join('');
}

const TOPPEN: Readonly<Record<'punt' | 'plat' | 'trap', (breed: number) => string>> = {
  plat: (breed) => `h${maat(breed)}`,
  punt: (breed) => `l${maat(breed / 2)} -26l${maat(breed / 2)} 26`,
  trap: (breed) => {
    const trede = breed / 6;
    const op = `h${maat(trede)}v-12`.repeat(2);
    return `${op}h${maat(2 * trede)}${`v12h${maat(trede)}`.repeat(2)}`;
  },
};

// A church: its tower with a window in it, and the roof of its nave.
const toren = (x: number) =>
  vorm(
    `M${maat(x)} 0V-176h-4v-8h6L${maat(x + 20)} -262h2L${maat(x + 40)} -184h6v8h-4v40h70l22 -26v162Z`,
    los('ver'),
  ) + vorm(`M${maat(x + 15)} -132v-20q6 -12 12 0v20Z`, los('lucht'));
