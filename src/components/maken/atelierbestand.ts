/** Makes what the maker fetches; the build draws its own posters with the same. */
import { encodeQR } from 'qr';
import type { Atelierbestand } from '#src/maken/atelierbestand.ts';
import { absolute } from '#src/metadata/site.ts';
import { letters } from './letters.ts';
import { tekenvel } from './tekenvel.ts';

/** Where posters lead. */
const DOEL = '/mbo-straat/';

/** The file. The same content always gives the same file. */
export async function atelierbestand(): Promise<Atelierbestand> {
  const [vel, { bakken }] = await Promise.all([tekenvel(), letters()]);
  return { tekenvel: vel, letters: bakken, site: { naam: naamVan(DOEL), vakjes: vakjesVan(DOEL) } };
}

// As people type it: no protocol, and no slash at the end.
function naamVan(adres: string): string {
  const { host, pathname } = new URL(absolute(adres));
  return `${host}${pathname}`.replace(/\/$/, '');
}

// The library draws at least one module of white around a code.
function vakjesVan(adres: string): boolean[][] {
  const metRand = encodeQR(absolute(adres), 'raw', { ecc: 'medium', border: 1 });
  return metRand.slice(1, -1).map((rij) => rij.slice(1, -1));
}
