import type { Mens } from './mens.ts';
import type { Punt } from './lid.ts';

/** A limb: shoulder or hip, elbow or knee, hand or ankle. */
export type Lid = readonly [Punt, Punt, Punt];

/**
 * How a body stands. Legs are measured from the middle of the feet. Arms are measured from the
 * same point on somebody who stands upright; they move along with the upper body.
 */
export interface Houding {
  /** The leg at the back, then the one at the front. */
  readonly benen: readonly [Lid, Lid];
  /** Where each shoe stands, with its heel at x. */
  readonly schoenen: readonly [Punt, Punt];
  /** The arm at the back, then the one at the front, which holds the tool. */
  readonly armen: readonly [Lid, Lid];
  /** How far the upper body moves down, and how far it leans forward in degrees. */
  readonly lager: number;
  readonly helling: number;
  /** How far the body reaches to the right, to the left and up, without a tool. */
  readonly rechts: number;
  readonly links: number;
  readonly hoogte: number;
}

const STAAND = {
  benen: [
    [
      [-5, -30],
      [-5.5, -17],
      [-6, -5],
    ],
    [
      [5, -30],
      [5.5, -17],
      [6, -5],
    ],
  ],
  schoenen: [
    [-11, 0],
    [1, 0],
  ],
  lager: 0,
  helling: 0,
  links: 21,
  hoogte: 82,
} as const;

const HANGT: Lid = [
  [-9, -51],
  [-13, -42],
  [-13, -31],
];

/** The postures of people at work. */
export const HOUDINGEN: Readonly<Record<Mens['houding'], Houding>> = {
  staat: {
    ...STAAND,
    armen: [
      HANGT,
      [
        [8, -51],
        [12, -41],
        [12, -31],
      ],
    ],
    rechts: 21,
  },
  wijst: {
    ...STAAND,
    armen: [
      HANGT,
      [
        [8, -51],
        [12, -40],
        [25, -43],
      ],
    ],
    rechts: 34,
  },
  zwaait: {
    ...STAAND,
    armen: [
      HANGT,
      [
        [8, -52],
        [19, -64],
        [24, -80],
      ],
    ],
    rechts: 34,
    hoogte: 92,
  },
  reikt: {
    ...STAAND,
    armen: [
      HANGT,
      [
        [8, -52],
        [21, -58],
        [28, -72],
      ],
    ],
    rechts: 38,
  },
  tilt: {
    ...STAAND,
    armen: [
      [
        [-7, -51],
        [-3, -39],
        [16, -40],
      ],
      [
        [8, -51],
        [11, -39],
        [24, -40],
      ],
    ],
    rechts: 34,
  },
  loopt: {
    ...STAAND,
    benen: [
      [
        [-3, -30],
        [-7, -18],
        [-15, -7],
      ],
      [
        [4, -30],
        [10, -18],
        [11, -5],
      ],
    ],
    schoenen: [
      [-21, -2],
      [6, 0],
    ],
    armen: [
      [
        [-8, -51],
        [-16, -43],
        [-14, -33],
      ],
      [
        [8, -51],
        [14, -41],
        [24, -39],
      ],
    ],
    rechts: 34,
    links: 26,
  },
  knielt: {
    ...STAAND,
    benen: [
      [
        [-6, -18],
        [0, -5],
        [-18, -5],
      ],
      [
        [0, -19],
        [15, -20],
        [14, -5],
      ],
    ],
    schoenen: [
      [-26, 0],
      [9, 0],
    ],
    armen: [
      [
        [-8, -51],
        [-8, -39],
        [4, -32],
      ],
      [
        [8, -50],
        [19, -40],
        [31, -33],
      ],
    ],
    lager: 13,
    helling: 14,
    rechts: 52,
    links: 32,
    hoogte: 72,
  },
};

/** Somebody in a wheelchair: the arms of any posture, and legs that rest. */
export function zittend(houding: Houding): Houding {
  return {
    ...houding,
    benen: [
      [
        [-4, -22],
        [10, -21],
        [13, -9],
      ],
      [
        [0, -22],
        [15, -21],
        [18, -9],
      ],
    ],
    schoenen: [
      [9, -4],
      [14, -4],
    ],
    lager: 8,
    helling: 0,
    links: 26,
    rechts: Math.max(houding.rechts, 34),
    hoogte: houding.hoogte - 8,
  };
}
