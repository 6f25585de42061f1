/** What cities do for their mbo, by instrument. */
import { all } from './index.ts';
import type { Item } from './item.ts';

/** What one city does with one instrument. */
export interface Inzet {
  readonly stad: Item<'steden'>;
  /** Where it is explained: a place on the page of the city. */
  readonly address: string;
  readonly onderdeel: Item<'steden'>['data']['aanpak'][number];
}

/** An instrument with every city that uses it, in the order of the cities. */
export interface Vergeleken {
  readonly instrument: Item<'instrumenten'>;
  readonly inzetten: readonly Inzet[];
}

/** The place on a page that is about an instrument, on the page of every city the same. */
export function ankerVan(instrument: string): string {
  return `deel-${instrument}`;
}

/** Every instrument that a city uses, in the order of the instruments. */
export async function vergelijking(): Promise<Vergeleken[]> {
  const [instrumenten, steden] = await Promise.all([all('instrumenten'), all('steden')]);
  return instrumenten
    .toSorted((a, b) => a.data.volgorde - b.data.volgorde)
    .map((instrument) => ({
      instrument,
      inzetten: steden.flatMap((stad) =>
        stad.data.aanpak
          .filter((onderdeel) => onderdeel.instrument === instrument.id)
          .map((onderdeel) => ({
            stad,
            address: `${stad.address ?? ''}#${ankerVan(instrument.id)}`,
            onderdeel,
          })),
      ),
    }))
    .filter(({ inzetten }) => inzetten.length > 0);
}
