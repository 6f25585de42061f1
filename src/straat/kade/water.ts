import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import { ding, dun, los } from '../dingen/ding.ts';
import { etiket } from './etiket.ts';
import { zittend } from './zittend.ts';

/** A cargo boat with crates for the shops along the canal, and somebody at the helm. */
export function vrachtboot(): Tekening {
  const svg =
    rechthoek(34, -50, 44, 26, dun('korst')) +
    streep('M34 -41h44M34 -33h44', 'dun') +
    rechthoek(80, -44, 38, 22, dun('zand')) +
    streep('M99 -44v8', 'dun') +
    rechthoek(52, -72, 34, 22, dun('geel')) +
    streep('M69 -72v7', 'dun') +
    rechthoek(120, -38, 26, 18, dun('hemel')) +
    zet(
      {
        svg: zittend(
          { huid: 'huid3', haar: 'roze', kapsel: 'muts', jas: 'geel', broek: 'staal' },
          false,
        ),
      },
      176,
      -8,
    ) +
    streep('M197 -38L226 -30', 'dik', 'steen') +
    vorm('M4 -26H222L240 -40L232 0H18Z', { vlak: 'gracht', lijn: 'dik' }) +
    streep('M14 -12H230', 'dun', 'wit') +
    zet({ svg: etiket() }, 84, -30);
  return { svg, breedte: 242, hoogte: 96, diepte: 3 };
}

/** Somebody who rows for the fun of it. */
export function roeiboot(): Tekening {
  const svg =
    zet(
      {
        svg: zittend(
          { huid: 'huid2', haar: 'inkt', kapsel: 'lang', jas: 'roze', broek: 'blauw' },
          false,
        ),
      },
      66,
      -8,
    ) +
    streep('M88 -36L138 4', 'dik', 'korst') +
    vorm('M0 -26Q80 -16 164 -28Q154 0 136 0H28Q8 0 0 -26Z', { vlak: 'wit', lijn: 'dik' }) +
    streep('M12 -10H150', 'dun', 'blauw') +
    streep('M88 -36L108 -20', 'dik', 'korst');
  return { svg, breedte: 166, hoogte: 82, diepte: 6 };
}

/** A duck with two ducklings. */
export function eenden(): Tekening {
  return {
    svg: eend(1) + zet({ svg: eend(0.6) }, 52, 3) + zet({ svg: eend(0.6) }, 84, 0),
    breedte: 112,
    hoogte: 30,
    diepte: 0,
  };
}

function eend(grootte: number): string {
  const pad =
    'M0 -10Q10 0 24 0Q36 0 34 -12Q44 -12 46 -16Q40 -18 38 -22Q32 -28 27 -20Q26 -12 16 -13Q8 -12 0 -10Z';
  const geschaald = pad.replace(/-?\d+/g, (getal) => String(Math.round(Number(getal) * grootte)));
  return (
    vorm(geschaald, { vlak: 'wit', lijn: 'dun' }) +
    cirkel(33 * grootte, -20 * grootte, 1.5, { vlak: 'inkt', lijn: 'geen' })
  );
}

/** A grebe on its nest: a raft of what the city left in the water, a lost cap among it. */
export const fuut = ding(
  92,
  52,
  vorm('M0 0Q4 -12 14 -12H76Q88 -12 92 0Z', dun('steen')) +
    streep('M14 -5h14M40 -6h12M64 -5h14', 'dun') +
    vorm('M12 -12Q10 -30 34 -30Q50 -30 56 -24Q60 -30 58 -38L70 -36Q72 -12 54 -12Z', dun('staal')) +
    vorm('M22 -20q10 -6 20 0', dun(null)) +
    vorm('M56 -32Q52 -46 64 -48Q76 -48 75 -38Q74 -28 64 -27Q58 -28 56 -32Z', dun('korst')) +
    vorm('M63 -32Q60 -44 66 -45Q75 -45 75 -38Q74 -31 68 -30Z', los('wit')) +
    vorm('M56 -40Q58 -50 66 -50Q74 -50 75 -41Q66 -44 62 -42L52 -46Z', dun('inkt')) +
    vorm('M75 -41L91 -38L75 -34Z', dun('zand')) +
    cirkel(70, -39, 1.8, los('inkt')),
);
