/** What stands on the wharf, before the cellars: a terrace, benches, goods and a bird that waits. */
import { bankje } from '../dingen/groen.ts';
import { ding, dun, los } from '../dingen/ding.ts';
import { fiets } from '../dingen/fietsen.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet } from '../tekening.ts';
import { zittend } from './zittend.ts';

/** Two people at a table under a parasol. */
export const terras = () =>
  ding(
    124,
    124,
    streep('M62 -34V-112', 'dik') +
      vorm(
        'M4 -94Q10 -118 62 -122Q114 -118 120 -94Q110 -101 101 -94Q91 -101 81 -94Q72 -101 62 -94Q52 -101 43 -94Q33 -101 23 -94Q14 -101 4 -94Z',
        dun('wit'),
      ) +
      vorm(
        'M23 -94Q28 -114 62 -122Q44 -114 43 -94Q33 -101 23 -94ZM101 -94Q96 -114 62 -122Q80 -114 81 -94Q91 -101 101 -94Z',
        dun('hemel'),
      ) +
      zet(
        {
          svg: zittend({
            huid: 'huid4',
            haar: 'inkt',
            kapsel: 'krullen',
            jas: 'geel',
            broek: 'staal',
          }),
        },
        22,
      ) +
      `<g transform="translate(102 0) scale(-1 1)">${zittend({ huid: 'huid1', haar: 'steen', kapsel: 'lang', jas: 'blad', broek: 'blauw' })}</g>` +
      rechthoek(42, -36, 40, 6, dun('wit')) +
      streep('M62 -30V0M50 0H74', 'dik') +
      rechthoek(48, -46, 8, 10, dun('korst')) +
      rechthoek(68, -46, 8, 10, dun('hemel')),
  );

/** Somebody who has time, on a bench, with a cane beside it. */
export const bankMetRuster = () =>
  ding(
    104,
    78,
    bankje.svg +
      zet(
        {
          svg: zittend(
            { huid: 'huid3', haar: 'stoep', kapsel: 'kort', jas: 'roze', broek: 'gracht' },
            false,
          ),
        },
        46,
      ) +
      streep('M88 0L80 -36q-2 -8 -8 -4', 'dun'),
  );

/** Crates that the boat brought, with the greens on top. */
export const kratten = () =>
  ding(
    84,
    62,
    krat(0, 0) +
      krat(42, 0) +
      vorm('M22 -44Q22 -58 32 -54Q38 -64 46 -55Q56 -60 58 -44Z', dun('blad')) +
      krat(20, -24),
  );

function krat(x: number, y: number): string {
  return zet(
    { svg: rechthoek(0, -24, 40, 24, dun('korst')) + streep('M0 -16h40M0 -8h40', 'dun') },
    x,
    y,
  );
}

/** Barrels. */
export const tonnen = () =>
  ding(
    84,
    50,
    [0, 42]
      .map((x, nummer) =>
        zet(
          {
            svg:
              vorm('M4 0Q-4 -22 4 -46H36Q44 -22 36 0Z', dun(nummer === 0 ? 'korst' : 'steen')) +
              streep('M0 -14h40M0 -32h40', 'dun'),
          },
          x,
        ),
      )
      .join(''),
  );

/** A bicycle against a cellar door. */
export const stadsfiets = () => fiets;

/** A canoe on two trestles, keel up, drying. */
export const kano = () =>
  ding(
    132,
    46,
    streep('M22 0L30 -26L38 0M94 0L102 -26L110 0', 'dun') +
      vorm('M0 -26Q20 -44 66 -44Q112 -44 132 -26Z', dun('hemel')) +
      streep('M20 -33H112', 'dun', 'wit'),
  );

/** A heron that waits for what the boat will drop. */
export const reiger = ding(
  60,
  82,
  streep('M22 -28V0M30 -28V0M22 0h6M30 0h6', 'dun') +
    vorm('M4 -30Q10 -52 30 -54Q42 -50 38 -36Q30 -24 16 -26Z', dun('stoep')) +
    vorm('M4 -30Q14 -44 28 -44Q26 -32 12 -28Z', dun('staal')) +
    vorm('M30 -52Q38 -60 34 -70Q32 -80 42 -80L60 -74L44 -71Q48 -58 40 -42Z', dun('stoep')) +
    streep('M38 -79L24 -82', 'dun') +
    vorm('M46 -77L60 -74L45 -71Z', dun('korst')) +
    cirkel(41, -76, 1.6, los('inkt')),
);
