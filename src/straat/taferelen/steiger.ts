import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { mens } from '../mensen/mens.ts';

/** A house that is being built, for somebody who does not live in the street yet. */
export function steiger(): Tekening {
  const bouwvakker = mens({
    huid: 'huid3',
    hoofd: 'helm',
    haar: 'geel',
    jas: 'blauw',
    broek: 'staal',
    houding: 'zwaait',
    kleding: 'hesje',
  });
  const ramen = [0, 1].flatMap((rij) =>
    [0, 1, 2].map((kolom) => raam(24 + kolom * 52, -176 - rij * 84, (rij + kolom) % 2 === 0)),
  );
  const palen = [-12, 60, 132, 200];
  const svg =
    vorm('M0 0V-250h18v-22h22v-20h36v14h60v22h24v30h28V0Z', { vlak: 'steen', lijn: 'dik' }) +
    streep('M30 -274h14m8 0h14M120 -250h14M20 -110h14m8 0h14M140 -112h14', 'dun', 'diepte') +
    ramen.join('') +
    rechthoek(22, -84, 56, 84, { vlak: 'glas', lijn: 'dun' }) +
    rechthoek(112, -84, 44, 62, { vlak: 'glas', lijn: 'dun' }) +
    palen.map((x) => streep(`M${maat(x)} 0V-236`, 'dik')).join('') +
    rechthoek(-22, -106, 234, 8, { vlak: 'korst', lijn: 'dun' }) +
    rechthoek(-22, -192, 234, 8, { vlak: 'korst', lijn: 'dun' }) +
    streep('M-12 -98L60 0M132 -98L200 0M-12 -184L60 -106M-12 -216H200M-12 -130H200', 'dun') +
    hek(172) +
    zet(bouwvakker, 214);
  return { svg: zet({ svg }, 24), breedte: 320, hoogte: 296, diepte: 0 };
}

function raam(x: number, y: number, glas: boolean): string {
  return (
    rechthoek(x, y, 36, 56, { vlak: glas ? 'hemel' : 'glas', lijn: 'dun' }) +
    (glas
      ? streep(
          `M${maat(x + 6)} ${maat(y + 8)}l24 40M${maat(x + 30)} ${maat(y + 8)}l-24 40`,
          'dun',
          'wit',
        )
      : '')
  );
}

// The red and white barrier: besides labels the only thing in the street that is red.
function hek(x: number): string {
  return (
    streep(`M${maat(x + 10)} 0v-26M${maat(x + 66)} 0v-26`, 'dik') +
    rechthoek(x, -40, 76, 18, { vlak: 'wit', lijn: 'dun' }) +
    vorm(
      `M${maat(x + 8)} -22l10 -18h12l-10 18ZM${maat(x + 34)} -22l10 -18h12l-10 18ZM${maat(x + 60)} -22l9 -16h6v12l-3 4Z`,
      { vlak: 'rood', lijn: 'geen' },
    ) +
    rechthoek(x, -40, 76, 18, { vlak: null, lijn: 'dun' })
  );
}
