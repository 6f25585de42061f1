import { cirkel, streep, vorm } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';
import type { Schrift } from './schrift.ts';

const VOOR = { tekst: 'mede mogelijk gemaakt door', deel: 0.8, gewicht: 500, spatie: 0 } as const;
const MAKERS = { gewicht: 800, spatie: -0.012 } as const;
/** The size of the makers' line, at most, and what stands beside the words. */
const LETTER = { grootte: 27, links: 44, rechts: 20 };
const TOUW = 14;
const HOEK = 16;
const SCHUIN = -1.2;

/**
 * The red label with who made it, such as `Utrechtse bakkers`, on its two strings. It hangs from
 * y = 0 downwards. Words that would make it wider than `ruimte` are set smaller.
 */
export function hangendLabel(makers: string, ruimte: number, schrift: Schrift): Tekening {
  const regels = (grootte: number) => {
    const voor = schrift(VOOR.tekst, { ...VOOR, grootte: VOOR.deel * grootte });
    const wie = schrift(makers, { ...MAKERS, grootte });
    return { voor, wie, breedte: Math.max(voor.breedte, wie.breedte) };
  };
  const over = ruimte - LETTER.links - LETTER.rechts;
  const grootte = LETTER.grootte * Math.min(1, over / regels(LETTER.grootte).breedte);
  const { voor, wie, breedte: woorden } = regels(grootte);
  const breedte = Math.ceil(woorden) + LETTER.links + LETTER.rechts;
  const hoogte = Math.round(2.6 * grootte);
  const onder = TOUW + hoogte;
  const wit = { vlak: 'wit', lijn: 'geen' } as const;
  const plaat =
    vorm(
      `M${maat(HOEK)} ${maat(TOUW)}H${maat(breedte)}V${maat(onder)}H${maat(HOEK)}` +
        `L0 ${maat(onder - HOEK)}V${maat(TOUW + HOEK)}Z`,
      { vlak: 'rood', lijn: 'dik' },
    ) +
    cirkel(24, TOUW + hoogte / 2, 8, { vlak: 'wit', lijn: 'dun' }) +
    vorm(voor.pad(LETTER.links, TOUW + 1.04 * grootte), wit) +
    vorm(wie.pad(LETTER.links, TOUW + 2.08 * grootte), wit);
  const draai = `rotate(${String(SCHUIN)} ${maat(breedte / 2)} ${maat(TOUW + hoogte / 2)})`;
  const svg =
    streep(`M24 0V${maat(TOUW + hoogte / 2)}M${maat(breedte - 24)} 0V${maat(TOUW + 10)}`, 'dun') +
    `<g transform="${draai}">${plaat}</g>`;
  return { svg, breedte, hoogte: 0, diepte: onder + 8 };
}
