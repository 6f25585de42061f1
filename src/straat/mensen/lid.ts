import { maat } from '../tekening.ts';

/** A point of a body, in units from the middle of the feet; up is negative. */
export type Punt = readonly [x: number, y: number];

/**
 * An arm or a leg as a closed shape: a tube of `dikte` units along its joints, with a round end.
 * So it has the same outline as everything else, whatever way it bends.
 *
 * @param punten the shoulder or hip, the joints and the end: two or more different points
 */
export function lid(punten: readonly Punt[], dikte: number): string {
  const half = dikte / 2;
  const links = punten.map((punt, plek) => opzij(punt, normaal(punten, plek), half));
  const rechts = punten.map((punt, plek) => opzij(punt, normaal(punten, plek), -half)).toReversed();
  const lijn = (deel: readonly Punt[]) => deel.map(inPad).join('L');
  const rond = (naar: Punt) => `A${maat(half)} ${maat(half)} 0 0 0 ${inPad(naar)}`;
  const [eerste] = links;
  const [laatste, ...terug] = rechts;
  if (eerste === undefined || laatste === undefined) return '';
  return `M${lijn(links)}${rond(laatste)}L${lijn(terug)}${rond(eerste)}Z`;
}

// The direction square to the limb in a joint: the mean of the two parts that meet there.
function normaal(punten: readonly Punt[], plek: number): Punt {
  const [vorige, punt, volgende] = [punten[plek - 1], punten[plek], punten[plek + 1]];
  const delen = [
    ...(vorige === undefined || punt === undefined ? [] : [haaks(vorige, punt)]),
    ...(volgende === undefined || punt === undefined ? [] : [haaks(punt, volgende)]),
  ];
  const [x, y] = delen.reduce<Punt>(([sx, sy], [dx, dy]) => [sx + dx, sy + dy], [0, 0]);
  const lengte = Math.hypot(x, y);
  return lengte === 0 ? [0, 0] : [x / lengte, y / lengte];
}

function haaks([x1, y1]: Punt, [x2, y2]: Punt): Punt {
  const lengte = Math.hypot(x2 - x1, y2 - y1);
  return [-(y2 - y1) / lengte, (x2 - x1) / lengte];
}

const opzij = ([x, y]: Punt, [nx, ny]: Punt, afstand: number): Punt => [
  x + nx * afstand,
  y + ny * afstand,
];

const inPad = ([x, y]: Punt): string => `${maat(x)} ${maat(y)}`;
