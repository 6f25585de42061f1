import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { achterGlas } from './achterGlas.ts';
import { deur, DEURBREEDTE } from './deur.ts';
import { bord } from './gevelbord.ts';
import type { Huis } from './huis.ts';
import { naambord, uitgestald } from './winkel.ts';

/** The height of the wall of the wharf with one storey, and what each further one adds. */
const WERFMUUR = 224;
const VERDIEPING = 44;
const BOOG = { rand: 16, voet: 92 };

/**
 * A cellar in the wall of the wharf, below the street: an arch with a shop in it, and on top the
 * railing and the tree of the street above.
 */
export function werfkelder({ bouw, opschrift, teken, aan = false, inrichting }: Huis): Tekening {
  const { breedte, verdiepingen } = bouw;
  const muur = WERFMUUR + (verdiepingen - 1) * VERDIEPING;
  const half = Math.min((breedte - 36) / 2, muur - BOOG.voet - 44);
  const midden = breedte / 2;
  const ruit: Verf = aan ? 'licht' : 'ruit';
  const steen: Verf = bouw.muur === 'zand' ? 'stoep' : 'zand';
  const glas = {
    x: midden - half + BOOG.rand + 8,
    breedte: 2 * (half - BOOG.rand) - DEURBREEDTE - 34,
  };
  // Under a narrow arch there is room for a door only.
  const metRuit = glas.breedte >= 24;
  const boog = (straal: number) =>
    `M${maat(midden - straal)} 0V-${maat(BOOG.voet)}A${maat(straal)} ${maat(straal)} 0 0 1 ${maat(midden + straal)} -${maat(BOOG.voet)}V0Z`;
  const bijglas = inrichting?.ramen[0] ?? 'niets';
  const svg =
    opDeStraat(breedte, muur) +
    rechthoek(0, -muur, breedte, muur, { vlak: bouw.muur, lijn: 'dik' }) +
    stenen(breedte, muur) +
    vorm(boog(half), { vlak: steen, lijn: 'dik' }) +
    voegen(midden, half) +
    vorm(boog(half - BOOG.rand), { vlak: bouw.pui ?? 'wit', lijn: 'dun' }) +
    zet({ svg: bovenlicht(half - BOOG.rand - 10, ruit) }, midden, -BOOG.voet - 6) +
    zet(
      { svg: achterGlas(bijglas, { x: midden - 14, breedte: 28, voet: 44 }) },
      0,
      -BOOG.voet - 52,
    ) +
    (metRuit
      ? rechthoek(glas.x, -78, glas.breedte, 62, { vlak: 'licht', lijn: 'dun' }) +
        zet({ svg: uitgestald(glas.breedte - 12, inrichting?.etalage ?? [], teken) }, glas.x, 2)
      : '') +
    deur(
      metRuit ? midden + half - BOOG.rand - DEURBREEDTE - 12 : midden - DEURBREEDTE / 2,
      bouw.deur,
      ruit,
      opschrift !== '',
    ) +
    (opschrift === '' ? '' : naambord(opschrift, midden, -BOOG.voet - 12, 2 * half - 16)) +
    deksteen(midden, BOOG.voet + half, steen) +
    (opschrift === '' ? '' : zet({ svg: bord(teken, 20) }, 26, -muur + 34));
  return { svg, breedte, hoogte: muur + 92, diepte: 0 };
}

// What one sees of the street up there: a railing and a small tree.
function opDeStraat(breedte: number, muur: number): string {
  const spijlen = Math.round(breedte / 26);
  const stap = (breedte - 6) / spijlen;
  const boom = breedte * 0.72;
  return zet(
    {
      svg:
        streep(`M${maat(boom)} 0V-44`, 'dik') +
        vorm(
          `M${maat(boom - 30)} -40Q${maat(boom - 36)} -62 ${maat(boom - 18)} -70Q${maat(boom - 10)} -92 ${maat(boom + 8)} -84Q${maat(boom + 30)} -82 ${maat(boom + 28)} -60Q${maat(boom + 34)} -38 ${maat(boom + 10)} -38Z`,
          { vlak: 'blad', lijn: 'dik' },
        ) +
        streep(
          `M3 -34H${maat(breedte - 3)}` +
            Array.from(
              { length: spijlen + 1 },
              (_, spijl) => `M${maat(3 + spijl * stap)} -34V0`,
            ).join(''),
          'dun',
        ),
    },
    0,
    -muur,
  );
}

function stenen(breedte: number, muur: number): string {
  const rijen = Math.floor((muur - 20) / 40);
  return streep(
    Array.from({ length: rijen }, (_, rij) => {
      const y = maat(-24 - rij * 40);
      const sprong = (rij % 2) * 8;
      return `M${maat(6 + sprong)} ${y}h10M${maat(breedte - 24 + sprong)} ${y}h10`;
    }).join(''),
    'dun',
    'diepte',
  );
}

// The joints of the arch point to its middle.
function voegen(midden: number, half: number): string {
  const hoeken = [20, 45, 70, 110, 135, 160].map((graden) => (graden * Math.PI) / 180);
  const punt = (hoek: number, straal: number) =>
    `${maat(midden - Math.cos(hoek) * straal)} ${maat(-BOOG.voet - Math.sin(hoek) * straal)}`;
  const binnen = half - BOOG.rand;
  return streep(
    hoeken.map((hoek) => `M${punt(hoek, binnen)}L${punt(hoek, half)}`).join('') +
      `M${maat(midden - half)} -46h${maat(BOOG.rand)}M${maat(midden + half)} -46h${maat(-BOOG.rand)}`,
    'dun',
  );
}

function bovenlicht(straal: number, ruit: Verf): string {
  return (
    vorm(`M${maat(-straal)} -8A${maat(straal)} ${maat(straal)} 0 0 1 ${maat(straal)} -8Z`, {
      vlak: ruit,
      lijn: 'dun',
    }) +
    streep(
      `M0 -8V${maat(-straal - 8)}M0 -8L${maat(-straal * 0.7)} ${maat(-8 - straal * 0.7)}M0 -8L${maat(straal * 0.7)} ${maat(-8 - straal * 0.7)}`,
      'dun',
      'wit',
    )
  );
}

const deksteen = (midden: number, top: number, steen: Verf): string =>
  vorm(
    `M${maat(midden - 13)} ${maat(-top + 18)}L${maat(midden - 18)} ${maat(-top - 10)}h36L${maat(midden + 13)} ${maat(-top + 18)}Z`,
    { vlak: steen, lijn: 'dun' },
  );
