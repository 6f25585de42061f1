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

/** What of a plot the drawing shows. */
export type Tekenbaar = Pick<Grafiek, 'vorm' | 'titel' | 'punten' | 'eenheid' | 'teken'>;

/** One drawing with all points, a strip with a label for each, or a drawing with words for each. */
export type Grafiekbeeld =
  | { readonly strook: Strook; readonly beschrijving: string }
  | {
      readonly rijen: ReadonlyArray<{
        readonly punt: Punt;
        readonly strook: Strook;
        /** The heading above this strip, when it is the first one under it. */
        readonly kop: string | null;
        readonly beschrijving: string;
      }>;
    }
  | { readonly delen: ReadonlyArray<{ readonly punt: Punt; readonly tekening: Tekening }> };

/** Draws a plot that the rules let through. */
export function beeldVan({ vorm, titel, punten, eenheid, teken }: Tekenbaar): Grafiekbeeld {
  const gelezen = (punt: Punt): string =>
    `${punt.label}: ${puntInWoorden(punt, eenheid)}${punt.stand === 'voorlopig' ? ' (voorlopig)' : ''}`;
  switch (vorm) {
    case 'jaren':
      return {
        beschrijving: `${titel}. ${punten.map(gelezen).join('; ')}.`,
        strook: jaren(
          punten.map(({ label, waarde, stand }) => ({
            label,
            waarde,
            voorlopig: stand === 'voorlopig',
          })),
        ),
      };
    case 'staven':
      return {
        rijen: staven(punten, eenheid).flatMap((strook, plek) => {
          const punt = punten[plek];
          if (punt === undefined) return [];
          const isEerste = punt.onderdeelVan !== punten[plek - 1]?.onderdeelVan;
          return [
            {
              punt,
              strook,
              kop: isEerste ? (punt.onderdeelVan ?? null) : null,
              beschrijving: gelezen(punt),
            },
          ];
        }),
      };
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
  tellen: 'Tel maar: elke mens of medaille is er één.',
};
