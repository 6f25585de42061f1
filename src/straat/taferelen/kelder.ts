import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { opMaat } from '../opMaat.ts';
import { zet, type Tekening } from '../tekening.ts';
import { mens } from '../mensen/mens.ts';

/** A wharf cellar in the wall of the canal: the mason has just set the last stone of the arch. */
export function kelder(): Tekening {
  const metselaar = mens({
    huid: 'huid3',
    hoofd: 'helm',
    haar: 'geel',
    jas: 'blad',
    broek: 'staal',
    houding: 'zwaait',
    kleding: 'hesje',
  });
  let stenen = '';
  for (let rij = 0; rij < 5; rij += 1) {
    const y = -26 - rij * 44;
    const sprong = (rij % 2) * 26;
    stenen += `M${String(14 + sprong)} ${String(y)}h26m10 0h26M${String(310 + sprong)} ${String(y)}h26m10 0h26`;
  }
  const svg =
    rechthoek(0, -232, 420, 232, { vlak: 'steen', lijn: 'dik' }) +
    streep(stenen, 'dun', 'diepte') +
    vorm('M104 0V-94A104 104 0 0 1 312 -94V0Z', { vlak: 'zand', lijn: 'dik' }) +
    streep(
      'M104 -50h24M312 -50h-24M112 -132l22 10M304 -132l-22 10M146 -176l14 20M270 -176l-14 20',
      'dun',
    ) +
    vorm('M128 0V-94A80 80 0 0 1 288 -94V0Z', { vlak: 'licht', lijn: 'dun' }) +
    streep('M170 -162v34', 'dun') +
    vorm('M154 -112Q154 -130 170 -130Q186 -130 186 -112Z', { vlak: 'gracht', lijn: 'dun' }) +
    zet(opMaat(metselaar, 1.5), 190) +
    vorm('M134 0V-14H168V0ZM142 -14V-28H176V-14Z', { vlak: 'steen', lijn: 'dun' }) +
    vorm('M196 -170L190 -214H226L220 -170Z', { vlak: 'wit', lijn: 'dik' }) +
    vorm('M334 0L338 -34H370L374 0Z', { vlak: 'stoep', lijn: 'dun' }) +
    streep('M338 -34q16 -26 32 0', 'dun') +
    cirkel(354, -8, 2, { vlak: 'inkt', lijn: 'geen' });
  return { svg, breedte: 420, hoogte: 235, diepte: 0 };
}
