import { zet } from '../tekening.ts';
import type { keuzes } from '../verzonnenBouw.ts';
import type { Verf } from '../verf.ts';
import type { AchterGlas } from './achterGlas.ts';
import { bord } from './gevelbord.ts';
import type { Huis } from './huis.ts';
import { BEGANE_GROND, VERDIEPING } from './maten.ts';
import { raam, RAAMMAAT, type Raamsoort } from './raam.ts';

type Kies = ReturnType<typeof keuzes>;

/** How far windows stay from each other and from the corners of the house. */
const TUSSEN = 8;
const AAN: readonly Verf[] = ['licht', 'licht', 'licht', 'glas'];
const UIT: readonly Verf[] = ['ruit', 'ruit', 'glas'];
/** What a window shows that nobody furnished: half of the time nothing in particular. */
const VANZELF: readonly AchterGlas[] = [
  'gordijn',
  'rolgordijn',
  'plant',
  'kat',
  'lamp',
  'boeken',
  'niets',
  'niets',
  'niets',
  'glans',
  'glans',
  'glans',
];
const BORD = { straal: 24, ruimte: 52 };

/**
 * The windows of one storey, and the trade's board in the lowest one. What the editor put behind
 * the windows is taken from the front of `achter`.
 */
export function verdieping(
  { bouw, teken, opschrift, leeg = false }: Huis,
  kies: Kies,
  { nummer, aan, achter }: { nummer: number; aan: boolean; achter: AchterGlas[] },
): string {
  const { breedte, geveltype, muur } = bouw;
  const boven = -(BEGANE_GROND + nummer * VERDIEPING + 69);
  const soort = bouw.ramen ?? raamsoort(geveltype, breedte);
  const metBord = nummer === 0 && opschrift !== '';
  const vakken = metBord ? rijMetBord(breedte, soort, kies) : rij(breedte, soort);
  return vakken
    .map(({ x, wat }) => {
      if (wat === 'bord') return zet({ svg: bord(teken, BORD.straal) }, x, boven + 25);
      const ruit = aan ? kies(AAN) : kies(UIT);
      const vanzelf = kies(VANZELF);
      const luik = muur === 'gracht' || muur === 'hemel' ? 'blauw' : 'gracht';
      return raam(
        {
          soort: wat === 'smal' ? 'schuif' : soort,
          ruit,
          luik,
          achter: leeg ? 'niets' : (achter.shift() ?? vanzelf),
        },
        x,
        boven,
      );
    })
    .join('');
}

interface Vak {
  readonly x: number;
  /** `smal` is a window of the narrow kind, where the kind of the house does not fit. */
  readonly wat: 'raam' | 'smal' | 'bord';
}

function raamsoort(geveltype: Huis['bouw']['geveltype'], breedte: number): Raamsoort {
  if (geveltype === 'vlak') return 'groot';
  if (geveltype === 'tuit' && breedte >= 132) return 'luik';
  return geveltype === 'trap' ? 'kruis' : 'schuif';
}

// As many windows as fit, with equal room between them.
function rij(breedte: number, soort: Raamsoort): readonly Vak[] {
  const { ruimte } = RAAMMAAT[soort];
  const aantal = Math.max(1, Math.floor((breedte - TUSSEN) / (ruimte + 2)));
  const kolom = (breedte - TUSSEN) / aantal;
  return Array.from({ length: aantal }, (_, nummer) => ({
    x: TUSSEN / 2 + kolom * (nummer + 0.5),
    wat: 'raam' as const,
  }));
}

// The board takes the middle between two windows, or one of two places in a narrow house.
function rijMetBord(breedte: number, soort: Raamsoort, kies: Kies): readonly Vak[] {
  const { ruimte } = RAAMMAAT[soort];
  const vrij = (breedte - BORD.ruimte - 2 * ruimte) / 4;
  if (vrij >= 4) {
    const raamX = vrij + ruimte / 2;
    return [
      { x: raamX, wat: 'raam' },
      { x: breedte / 2, wat: 'bord' },
      { x: breedte - raamX, wat: 'raam' },
    ];
  }
  const past = breedte - BORD.ruimte - ruimte >= 12;
  const raamRuimte = past ? ruimte : RAAMMAAT.schuif.ruimte;
  const rest = (breedte - BORD.ruimte - raamRuimte) / 3;
  const bordX = rest + BORD.ruimte / 2;
  const raamX = 2 * rest + BORD.ruimte + raamRuimte / 2;
  const bordLinks = kies([true, false]);
  return [
    { x: bordLinks ? bordX : breedte - bordX, wat: 'bord' },
    { x: bordLinks ? raamX : breedte - raamX, wat: past ? 'raam' : 'smal' },
  ];
}
