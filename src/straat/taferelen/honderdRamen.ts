import { dun, los } from '../dingen/ding.ts';
import { duiven } from '../kade/stad.ts';
import { cirkel, rechthoek, streep } from '../lijnen.ts';
import { bewoner } from '../raam/bewoner.ts';
import { zet, type Tekening } from '../tekening.ts';

const KOLOMMEN = 10;
const RAAM = { breedte: 19, hoogte: 26 } as const;
const STAP = { x: 28, y: 37 } as const;
const RAND = 20;
const HONDERD = 100;
/** Has no factor in common with a hundred: so lit windows lie scattered, and none is lit twice. */
const SPRONG = 37;

/**
 * A flat with a hundred windows, `aantal` of them lit with somebody behind them: a share that one
 * can count.
 *
 * @throws when `aantal` is not a whole number from 0 to 100
 */
export function honderdRamen(aantal: number): Tekening {
  if (!Number.isInteger(aantal) || aantal < 0 || aantal > HONDERD)
    throw new RangeError(`Er zijn geen ${String(aantal)} van de honderd ramen.`);
  const breedte = 2 * RAND + KOLOMMEN * STAP.x - (STAP.x - RAAM.breedte);
  const hoogte = 60 + (HONDERD / KOLOMMEN) * STAP.y;
  let ramen = '';
  let bewoners = 0;
  for (let nummer = 0; nummer < HONDERD; nummer += 1) {
    const x = RAND + (nummer % KOLOMMEN) * STAP.x;
    const y = 20 - hoogte + Math.floor(nummer / KOLOMMEN) * STAP.y;
    const aan = (nummer * SPRONG) % HONDERD < aantal;
    ramen += rechthoek(x, y, RAAM.breedte, RAAM.hoogte, dun(aan ? 'licht' : 'glas'));
    if (aan)
      ramen += zet({ svg: bewoner(bewoners++) }, x + RAAM.breedte / 2, y + RAAM.hoogte - 1.5);
  }
  const galerijen = Array.from({ length: HONDERD / KOLOMMEN }, (_, laag) =>
    rechthoek(-6, 49 - hoogte + laag * STAP.y, breedte + 12, 6, dun('stoep')),
  );
  const svg =
    rechthoek(breedte - 118, -hoogte - 30, 84, 34, { vlak: 'hemel', lijn: 'dik' }) +
    streep(`M60 ${String(-hoogte)}v-40m-16 8h32m-26 10h20`, 'dun') +
    rechthoek(0, -hoogte, breedte, hoogte, { vlak: 'wit', lijn: 'dik' }) +
    rechthoek(-8, -hoogte - 6, breedte + 16, 12, { vlak: 'wit', lijn: 'dik' }) +
    galerijen.join('') +
    ramen +
    beganeGrond(breedte) +
    zet(duiven, breedte - 107, -hoogte - 32);
  return { svg: zet({ svg }, 8), breedte: breedte + 16, hoogte: hoogte + 58, diepte: 0 };
}

function beganeGrond(breedte: number): string {
  const midden = breedte / 2;
  return (
    rechthoek(midden - 30, -30, 60, 30, dun('blauw')) +
    streep(`M${String(midden)} -30V0`, 'dun') +
    cirkel(midden - 6, -14, 2, los('geel')) +
    cirkel(midden + 6, -14, 2, los('geel'))
  );
}
