import { scaleLinear } from 'd3-scale';
import { dun, los } from '../dingen/ding.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { bewoner } from '../raam/bewoner.ts';
import { zet, type Tekening } from '../tekening.ts';

/** How windows stand: few are large, a hundred stand in rows of ten. */
const RASTERS = [
  { tot: 4, kolommen: 2, raam: { breedte: 34, hoogte: 46 }, stap: { x: 52, y: 66 }, rand: 18 },
  { tot: 12, kolommen: 4, raam: { breedte: 34, hoogte: 46 }, stap: { x: 52, y: 66 }, rand: 18 },
  { tot: 100, kolommen: 10, raam: { breedte: 18, hoogte: 23 }, stap: { x: 26, y: 31 }, rand: 8 },
] as const;
const KROONLIJST = 12;
const PLINT = 22;
/** A resident fits behind a window of this width at full size. */
const BEWONER = 17;

/**
 * A house with `van` windows, of which `waarde` have their light on with somebody behind them:
 * a share that one can count, floor by floor from the left. A part of a window is lit for what is left.
 *
 * @throws when `waarde` is no share of `van`, or when there are more than a hundred windows
 */
export function ramen(waarde: number, van: number): Tekening {
  const raster = RASTERS.find(({ tot }) => van <= tot);
  if (raster === undefined || waarde < 0 || waarde > van || !Number.isInteger(van))
    throw new RangeError(`${String(waarde)} van de ${String(van)} ramen is niet te tekenen.`);
  const { kolommen, raam, stap, rand } = raster;
  const lagen = Math.ceil(van / kolommen);
  const breedte = 2 * rand + kolommen * stap.x - (stap.x - raam.breedte);
  const hoogte = KROONLIJST + lagen * stap.y + PLINT + 8;
  let svg =
    rechthoek(0, -hoogte, breedte, hoogte, { vlak: 'wit', lijn: 'dik' }) +
    rechthoek(0, -PLINT, breedte, PLINT, { vlak: 'stoep', lijn: 'geen' }) +
    streep(`M0 ${String(-PLINT)}H${String(breedte)}`, 'dun') +
    rechthoek(-6, -hoogte - 6, breedte + 12, KROONLIJST, { vlak: 'zand', lijn: 'dik' });
  const grootte = raam.breedte / BEWONER;
  const licht = scaleLinear().domain([0, 1]).range([0, raam.breedte]).clamp(true);
  for (let nummer = 0; nummer < van; nummer += 1) {
    const x = rand + (nummer % kolommen) * stap.x;
    const y = -PLINT - 10 - raam.hoogte - Math.floor(nummer / kolommen) * stap.y;
    const aan = licht(waarde - nummer);
    svg += rechthoek(x, y, raam.breedte, raam.hoogte, dun(aan === raam.breedte ? 'licht' : 'glas'));
    if (aan === raam.breedte) {
      svg += `<g transform="translate(${String(x + raam.breedte / 2)} ${String(y + raam.hoogte - 1.5)}) scale(${String(Math.floor(grootte * 10) / 10)})">${bewoner(nummer)}</g>`;
    } else if (aan > 0) {
      svg += rechthoek(x + 1.5, y + 1.5, Math.max(1, aan - 3), raam.hoogte - 3, los('licht'));
    }
  }
  svg += streep(`M-4 0H${String(breedte + 4)}`, 'dik');
  return { svg: zet({ svg }, 6), breedte: breedte + 12, hoogte: hoogte + 10, diepte: 3 };
}
