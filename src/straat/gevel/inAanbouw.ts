import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { keuzes } from '../verzonnenBouw.ts';
import { achterGlas } from './achterGlas.ts';
import { bord } from './gevelbord.ts';
import type { Huis } from './huis.ts';
import { BEGANE_GROND, VERDIEPING } from './maten.ts';
import { naambord, uitgestald } from './winkel.ts';

/** How far the wall stays within the poles. */
const RAND = 14;
const RAAM = { breedte: 34, hoogte: 52 };
/** How far apart the poles stand, about. */
const VELD = 66;

/** A house under construction: a wall that is not finished yet, behind a scaffold. */
export function inAanbouw(huis: Huis): Tekening {
  const { bouw, opschrift, teken, aan = false, inrichting } = huis;
  const { breedte, verdiepingen } = bouw;
  const kies = keuzes(`${opschrift} ${teken} ${JSON.stringify(bouw)}`);
  const muur = { x: RAND, breedte: breedte - 2 * RAND };
  const goot = BEGANE_GROND + verdiepingen * VERDIEPING - 10;
  const achter = [...(inrichting?.ramen ?? [])];
  const planken = Array.from(
    { length: verdiepingen + 1 },
    (_, laag) => BEGANE_GROND + laag * VERDIEPING,
  );
  const velden = Math.max(2, Math.round((breedte - 10) / VELD));
  const palen = Array.from(
    { length: velden + 1 },
    (_, paal) => 5 + (paal * (breedte - 10)) / velden,
  );
  const nok = (planken.at(-1) ?? 0) + 44;
  const ramen = Array.from({ length: verdiepingen }, (_, laag) => {
    const aantal = Math.max(1, Math.floor((muur.breedte - 12) / (RAAM.breedte + 16)));
    return Array.from({ length: aantal }, (_leeg, kolom) => {
      const x = muur.x + ((kolom + 0.5) * muur.breedte) / aantal - RAAM.breedte / 2;
      const y = -(BEGANE_GROND + laag * VERDIEPING + RAAM.hoogte + 10);
      return zet({ svg: raam(kies([true, false]), aan, achter.shift()) }, x, y);
    }).join('');
  });
  const svg =
    rompmuur(muur, goot, bouw.muur) +
    ramen.join('') +
    opening(muur.x + 10, muur.breedte - 66, 'licht') +
    zet({ svg: uitgestald(muur.breedte - 78, inrichting?.etalage ?? [], teken) }, muur.x + 10, 18) +
    opening(muur.x + muur.breedte - 44, 34, aan ? 'licht' : 'glas') +
    palen.map((x) => streep(`M${maat(x)} 0V${maat(-nok + 2)}`, 'dik')).join('') +
    planken
      .map(
        (y, laag) =>
          schoren(palen, y, laag) +
          rechthoek(0, -y - 4, breedte, 8, { vlak: 'korst', lijn: 'dun' }),
      )
      .join('') +
    (opschrift === ''
      ? ''
      : naambord(opschrift, breedte / 2, -BEGANE_GROND - 12, breedte - 4) +
        zet({ svg: bord(teken, 22) }, breedte / 2, -BEGANE_GROND - VERDIEPING / 2 - 16));
  return { svg, breedte, hoogte: nok + 3, diepte: 0 };
}

// Courses of brick that stop at another height on each side: the top is still to be laid.
function rompmuur({ x, breedte }: { x: number; breedte: number }, goot: number, muur: Verf) {
  const stap = breedte / 6;
  const naad = (dx: number, y: number) => `M${maat(x + dx)} ${maat(-y)}h12m7 0h12`;
  return (
    vorm(
      `M${maat(x)} 0V${maat(-goot - 26)}h${maat(stap)}v16h${maat(stap)}v12h${maat(2 * stap)}v-12h${maat(stap)}v-22h${maat(stap)}V0Z`,
      { vlak: muur, lijn: 'dik' },
    ) +
    streep(
      naad(8, goot + 8) + naad(breedte - 44, goot + 14) + naad(breedte / 2 - 10, goot - 12),
      'dun',
      'diepte',
    )
  );
}

// A frame with a cross of tape on new glass, or an opening that waits for one.
function raam(glas: boolean, aan: boolean, wat: Parameters<typeof achterGlas>[0] | undefined) {
  const { breedte, hoogte } = RAAM;
  const ruit: Verf = aan ? 'licht' : glas ? 'hemel' : 'glas';
  return (
    rechthoek(0, 0, breedte, hoogte, { vlak: ruit, lijn: 'dun' }) +
    (wat === undefined
      ? glas
        ? streep(
            `M6 8l${maat(breedte - 12)} 36M${maat(breedte - 6)} 8l-${maat(breedte - 12)} 36`,
            'dun',
            'wit',
          )
        : ''
      : achterGlas(wat, { x: 2, breedte: breedte - 4, voet: hoogte - 2 }))
  );
}

const opening = (x: number, breedte: number, vlak: Verf): string =>
  rechthoek(x, -80, breedte, 80, { vlak, lijn: 'dun' });

// A handrail over each floor of planks, and a brace that leans the other way on the next one.
function schoren(palen: readonly number[], y: number, laag: number): string {
  const eerste = palen[laag % (palen.length - 1)] ?? 0;
  const tweede = palen[(laag % (palen.length - 1)) + 1] ?? 0;
  const [van, naar] = laag % 2 === 0 ? [eerste, tweede] : [tweede, eerste];
  return streep(
    `M${maat(palen[0] ?? 0)} ${maat(-y - 26)}H${maat(palen.at(-1) ?? 0)}M${maat(van)} ${maat(-y)}L${maat(naar)} ${maat(-y - 40)}`,
    'dun',
  );
}
