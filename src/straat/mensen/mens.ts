import type { EntryData } from '#src/model/index.ts';
import { cirkel, streep, vorm } from '../lijnen.ts';
import { dun, los } from '../dingen/ding.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { GEREEDSCHAP } from './gereedschap.ts';
import { HOUDINGEN, zittend, type Houding } from './houdingen.ts';
import { kop } from './kop.ts';
import { lid } from './lid.ts';

/** What decides how a person looks. Nobody in the drawing is somebody who exists. */
export type Mens = NonNullable<EntryData<'gevels'>['inrichting']>['mensen'][number];

/** Half the width of a body at the hips and by how much it is shorter than most. */
const POSTUREN: Readonly<Record<NonNullable<Mens['postuur']>, { half: number; korter: number }>> = {
  gewoon: { half: 12, korter: 0 },
  klein: { half: 11, korter: 9 },
  smal: { half: 10, korter: 0 },
  stevig: { half: 16, korter: 0 },
};
const ARM = 6.5 + 3;
const BEEN = 9 + 3;
/** Where the upper body turns when it leans forward. */
const HEUP = -29;

/** Somebody at work, looking to the right. Posture and tool tell the trade; an eye is a dot. */
export function mens(wie: Mens): Tekening {
  const { half, korter } = POSTUREN[wie.postuur ?? 'gewoon'];
  const inStoel = wie.hulp === 'rolstoel';
  const houding = inStoel ? zittend(HOUDINGEN[wie.houding]) : HOUDINGEN[wie.houding];
  const [, [, , hand]] = houding.armen;
  const vast =
    wie.gereedschap === undefined || wie.houding === 'staat'
      ? undefined
      : GEREEDSCHAP[wie.gereedschap];
  const links = houding.links + half - 12;
  const lager = houding.lager + (inStoel ? 0 : korter);
  const boven =
    armVan(wie, houding, 0) +
    romp(wie, half) +
    kop(wie) +
    (vast === undefined ? '' : zet(vast, hand[0] + 3, hand[1])) +
    armVan(wie, houding, 1);
  const onder = (inStoel ? STOEL : '') + benen(wie, houding, inStoel ? 0 : korter);
  const helling = houding.helling === 0 ? '' : ` rotate(${maat(houding.helling)})`;
  const svg =
    (inStoel ? '' : onder) +
    `<g transform="translate(0 ${maat(HEUP + lager)})${helling}">${zet({ svg: boven }, 0, -HEUP)}</g>` +
    (inStoel ? onder + WIEL : '') +
    (wie.hulp === undefined ? '' : (STOK[wie.hulp] ?? ''));
  const reikt = hand[0] + 6 + (vast?.rechts ?? 0) + (houding.helling > 0 ? 8 : 0);
  return {
    svg: zet({ svg }, links),
    breedte: links + Math.max(houding.rechts, reikt, wie.hulp === 'taststok' ? 42 : 0),
    hoogte: Math.max(houding.hoogte - korter + HOED, -hand[1] - lager + (vast?.boven ?? 0) + 3),
    diepte: 0,
  };
}

/** How far a hat, a bun or a chef’s hat reaches above a head. */
const HOED = 17;

function benen(
  { broek, hulp }: Mens,
  { benen, schoenen, helling }: Houding,
  korter: number,
): string {
  return [0, 1]
    .map((kant) => {
      const been = benen[kant === 0 ? 0 : 1];
      const [x, y] = schoenen[kant === 0 ? 0 : 1];
      const [heup, knie, enkel] = been;
      if (hulp === 'beenprothese' && kant === 1 && helling === 0)
        return beenprothese(broek, heup[1] + korter);
      const punten = [
        [heup[0], heup[1] + korter],
        [knie[0], knie[1] + korter * 0.5],
        enkel,
      ] as const;
      return vorm(lid(punten, BEEN - 3), dun(broek)) + zet({ svg: SCHOEN }, x, y);
    })
    .join('');
}

const SCHOEN = vorm('M0 0V-5H8Q13 -5 13 0Z', dun('inkt'));

// A running blade instead of the leg at the front.
function beenprothese(broek: Mens['broek'], heup: number): string {
  return (
    streep(`M6 ${maat(heup + 12)}Q2 -10 8 -3L17 -2`, 'dik', 'staal') +
    vorm(
      lid(
        [
          [5, heup],
          [5.5, heup + 6],
          [6, heup + 13],
        ],
        BEEN - 3,
      ),
      dun(broek),
    )
  );
}

const STOEL = vorm('M-13 -42V-12H12', { vlak: null, lijn: 'dun' });
const WIEL =
  cirkel(-5, -14, 14, dun(null)) +
  streep('M-5 -14V-28M-5 -14L6 -6M-5 -14L-16 -6', 'dun') +
  cirkel(-5, -14, 3, los('inkt')) +
  cirkel(17, -4, 4, dun('stoep')) +
  streep('M-13 -43h-8', 'dun');

/** What somebody walks with. */
const STOK: Partial<Record<NonNullable<Mens['hulp']>, string>> = {
  stok: streep('M-16 0V-31q0 -6 -6 -5', 'dun'),
  taststok: streep('M14 -32L36 -1', 'dun', 'wit'),
};

function romp({ jas, kleding }: Mens, half: number): string {
  const b = (eenheden: number) => maat(half + eenheden);
  const schort = jas === 'wit' ? 'hemel' : 'wit';
  return (
    vorm(
      `M-6 -57H6Q${b(0)} -57 ${b(0)} -50L${b(-1)} -27H-${b(-1)}L-${b(0)} -50Q-${b(0)} -57 -6 -57Z`,
      dun(jas),
    ) +
    (kleding === 'schort'
      ? vorm('M-6 -48H6L10 -24H-10Z', dun(schort)) + streep('M-6 -48L-4 -56M6 -48L4 -56', 'dun')
      : '') +
    (kleding === 'hesje'
      ? vorm(
          `M-5 -55.5L-1 -42V-28.5H-${b(-2.5)}L-${b(-1.5)} -50Q-${b(-1.5)} -55.5 -5 -55.5ZM5 -55.5L1 -42V-28.5H${b(-2.5)}L${b(-1.5)} -50Q${b(-1.5)} -55.5 5 -55.5Z`,
          los('korst'),
        ) + streep(`M-${b(-3)} -38H-2M2 -38H${b(-3)}`, 'dun', 'wit')
      : '') +
    (kleding === 'overall'
      ? vorm(`M-7 -47H7V-27H-7Z`, dun('staal')) +
        streep('M-6 -47L-7 -56M6 -47L7 -56', 'dun', 'staal')
      : '') +
    (kleding === 'doktersjas'
      ? vorm(
          `M-3 -56L0 -46L3 -56H${b(-4)}L${b(0)} -22H3L0 -46L-3 -22H-${b(0)}L-${b(-4)} -56Z`,
          dun('wit'),
        )
      : '')
  );
}

function armVan({ jas, huid }: Mens, { armen }: Houding, kant: 0 | 1): string {
  const arm = armen[kant];
  const [, , hand] = arm;
  return vorm(lid(arm, ARM - 3), dun(jas)) + cirkel(hand[0] + 1, hand[1], 4.6, dun(huid));
}
