import { rechthoek } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';
import type { Huis } from './huis.ts';
export function gevel({ bouw }: Huis): Tekening {
  const h = 100 + bouw.verdiepingen * 70;
  return {
    svg: rechthoek(0, -h, bouw.breedte, h, { vlak: bouw.muur, lijn: 'dik' }),
    breedte: bouw.breedte,
    hoogte: h + 3,
    diepte: 0,
  };
}
export const kleurplaat = (huis: Huis): Tekening =>
  gevel({ ...huis, bouw: { ...huis.bouw, muur: 'wit' } });
