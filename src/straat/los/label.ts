import { cirkel, streep, vorm } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';
import type { Schrift } from './schrift.ts';

const LICHT = { gewicht: 500, spatie: 0 } as const;
const VET = { gewicht: 800, spatie: -0.012 } as const;
const VOOR = 'mede mogelijk gemaakt door';
const TOUW = 18;

/**
 * The red label with who made it, such as `Utrechtse bakkers`, on its two strings. It hangs from
 * y = 0 downwards. Words that would make it wider than `ruimte` are set smaller.
 */
export function hangendLabel(makers: string, ruimte: number, schrift: Schrift): Tekening {
  const breedVan = (grootte: number) =>
    Math.max(
      schrift(VOOR, { ...LICHT, grootte: 0.72 * grootte }).breedte,
      schrift(makers, { ...VET, grootte }).breedte,
    );
  const om = 68;
  const grootte = Math.min(30, (30 * (ruimte - om)) / breedVan(30));
  const licht = schrift(VOOR, { ...LICHT, grootte: 0.72 * grootte });
  const vet = schrift(makers, { ...VET, grootte });
  const breedte = Math.ceil(breedVan(grootte)) + om;
  const hoogte = Math.round(2.55 * grootte);
  const [hoek, onder] = [18, TOUW + hoogte];
  const svg =
    streep(`M30 0V${maat(TOUW + hoogte / 2)}M${maat(breedte - 24)} 0V${maat(TOUW)}`, 'dun') +
    vorm(
      `M${maat(hoek)} ${maat(TOUW)}H${maat(breedte)}V${maat(onder)}H${maat(hoek)}` +
        `L0 ${maat(onder - hoek)}V${maat(TOUW + hoek)}Z`,
      { vlak: 'rood', lijn: 'dik' },
    ) +
    cirkel(26, TOUW + hoogte / 2, 8, { vlak: 'wit', lijn: 'dun' }) +
    vorm(licht.pad(46, TOUW + 0.98 * grootte), { vlak: 'wit', lijn: 'geen' }) +
    vorm(vet.pad(46, TOUW + 2.02 * grootte), { vlak: 'wit', lijn: 'geen' });
  return { svg, breedte, hoogte: 0, diepte: onder };
}
