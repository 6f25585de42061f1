import { maat, type Tekening } from './tekening.ts';

/**
 * The same drawing at another size with the same lines: its shapes become `keer` times as large,
 * its lines keep their weight. So a street can be seen from nearby without a third line weight.
 */
export function opMaat(tekening: Tekening, keer: number): Tekening {
  const op = (getal: string) => maat(Number(getal) * keer);
  const svg = tekening.svg
    .replace(
      / (x|y|width|height|cx|cy|r|font-size)="([^"]*)"/gu,
      (_, naam: string, getal: string) => ` ${naam}="${op(getal)}"`,
    )
    .replace(/ d="([^"]*)"/gu, (_, pad: string) => ` d="${padOpMaat(pad, keer)}"`)
    .replace(
      /translate\((\S+) (\S+)\)/gu,
      (_, x: string, y: string) => `translate(${op(x)} ${op(y)})`,
    )
    .replace(
      /matrix\((\S+ \S+ \S+ \S+) (\S+) (\S+)\)/gu,
      (_, draai: string, x: string, y: string) => `matrix(${draai} ${op(x)} ${op(y)})`,
    );
  return {
    svg,
    breedte: tekening.breedte * keer,
    hoogte: tekening.hoogte * keer,
    diepte: tekening.diepte * keer,
  };
}

/** Of the seven numbers of an arc the third is an angle, and the next two are flags. */
const BOOG = { getallen: 7, zonderMaat: new Set([2, 3, 4]) };

function padOpMaat(pad: string, keer: number): string {
  let opdracht = '';
  let nummer = 0;
  return pad.replace(/[a-zA-Z]|-?\d*\.?\d+/gu, (teken) => {
    if (/[a-zA-Z]/u.test(teken)) {
      opdracht = teken.toLowerCase();
      nummer = 0;
      return teken;
    }
    const plek = nummer++ % BOOG.getallen;
    if (opdracht === 'a' && BOOG.zonderMaat.has(plek)) return teken;
    return maat(Number(teken) * keer);
  });
}
