/** Which drawing a plot gets. */
import type { EntryData } from '#src/model/index.ts';
import { puntInWoorden } from '#src/model/grafiek/waarde.ts';
import { jaren } from '#src/straat/grafiek/jaren.ts';
import { ramen } from '#src/straat/grafiek/ramen.ts';
import { staven } from '#src/straat/grafiek/staven.ts';
import type { Strook } from '#src/straat/grafiek/strook.ts';
import { medailles, menigte } from '#src/straat/grafiek/tellen.ts';
import type { Tekening } from '#src/straat/tekening.ts';

type Grafiek = EntryData<'grafieken'>;
type Punt = Grafiek['punten'][number];

/** One drawing with all points, or a drawing for each. */
export type Grafiekbeeld =
  | { readonly strook: Strook; readonly beschrijving: string }
  | { readonly delen: ReadonlyArray<{ readonly punt: Punt; readonly tekening: Tekening }> };

/** Draws a plot that the rules let through. */
export function beeldVan({ vorm, titel, punten, eenheid, teken }: Grafiek): Grafiekbeeld {
  const beschrijving = `${titel}. ${punten
    .map((punt) => `${punt.label}: ${puntInWoorden(punt, eenheid)}`)
    .join('; ')}.`;
  switch (vorm) {
    case 'jaren':
      return {
        beschrijving,
        strook: jaren(
          punten.map(({ label, waarde, stand }) => ({
            label,
            waarde,
            voorlopig: stand === 'voorlopig',
          })),
        ),
      };
    case 'staven':
      return { beschrijving, strook: staven(punten, eenheid) };
    case 'deel':
      return {
        delen: punten.map((punt) => ({ punt, tekening: ramen(punt.waarde, punt.van ?? 1) })),
      };
    case 'tellen':
      return {
        delen: punten.map((punt, plek) => ({
          punt,
          tekening: teken === 'medailles' ? medailles(punt.waarde, plek + 1) : menigte(punt.waarde),
        })),
      };
  }
}

/** How each form is read. */
export const LEESWIJZER: Readonly<Record<Grafiek['vorm'], string>> = {
  jaren: 'De stoep is nul; de bovenkant van het huis is het getal.',
  staven: 'De linkerkant is nul; hoe langer de strook, hoe groter het getal.',
  deel: 'Elk raam met licht aan telt voor één.',
  tellen: 'Elk figuur telt voor één.',
};
