/**
 * A drawing: SVG markup in a plane of its own. The ground is y = 0 and up is negative; x runs from
 * 0 to `breedte`. One unit is one CSS pixel at full size, and lines are never scaled.
 */
export interface Tekening {
  readonly svg: string;
  readonly breedte: number;
  /** How far it reaches above the ground, lines included. */
  readonly hoogte: number;
  /** How far it reaches below the ground, such as the wharf; 0 for most. */
  readonly diepte: number;
}

/** Drawings set side by side on one ground, each `tussen` units after the last one. */
export function naastElkaar(tekeningen: readonly Tekening[], tussen = 0): Tekening {
  let x = 0;
  let svg = '';
  for (const tekening of tekeningen) {
    svg += zet(tekening, x);
    x += tekening.breedte + tussen;
  }
  return {
    svg,
    breedte: Math.max(0, x - tussen),
    hoogte: Math.max(0, ...tekeningen.map(({ hoogte }) => hoogte)),
    diepte: Math.max(0, ...tekeningen.map(({ diepte }) => diepte)),
  };
}

/** The markup of a drawing with its left foot at (x, y). */
export function zet({ svg }: Pick<Tekening, 'svg'>, x: number, y = 0): string {
  return x === 0 && y === 0 ? svg : `<g transform="translate(${maat(x)} ${maat(y)})">${svg}</g>`;
}

/** A number as SVG wants it: at most one decimal, no trailing zero. */
export function maat(getal: number): string {
  return String(Math.round(getal * 10) / 10);
}
