import type { EntryData } from '#src/model/index.ts';
import { waaierdeur } from '#src/straat/deur/voordeur.ts';
import { bed } from '#src/straat/taferelen/bed.ts';
import { brood } from '#src/straat/taferelen/brood.ts';
import { halte } from '#src/straat/taferelen/halte.ts';
import { kelder } from '#src/straat/taferelen/kelder.ts';
import { onthulling } from '#src/straat/taferelen/onthulling.ts';
import { steiger } from '#src/straat/taferelen/steiger.ts';
import { witRaam } from '#src/straat/raam/portretraam.ts';
import { schilder } from '#src/straat/taal/schilder.ts';
import type { Tekening } from '#src/straat/tekening.ts';

const TEKENINGEN: Readonly<Record<NonNullable<EntryData<'paginas'>['tekening']>, () => Tekening>> =
  { bed, brood, halte, kelder, onthulling, schilder, steiger, waaierdeur, witraam: witRaam };

/** The drawing that an editor chose for a page. */
export function tekeningVan(naam: keyof typeof TEKENINGEN): Tekening {
  return TEKENINGEN[naam]();
}
