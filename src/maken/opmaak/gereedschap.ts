import type { Zetter } from '../letters/zetter.ts';
import type { Tekenvel } from '../prent.ts';

/** What every layout works with. */
export interface Gereedschap {
  readonly tekenvel: Tekenvel;
  readonly zet: Zetter;
  /** Where a poster leads: the address as it is read, and the modules of its QR code, without a border. */
  readonly site: { readonly naam: string; readonly vakjes: ReadonlyArray<readonly boolean[]> };
  /** True when a photo takes the place of the drawing. */
  readonly metFoto: boolean;
}
