/** What can stand on a poster in the place of a house: a thing that was made, or people. */
import type { Keuze } from '#src/maken/prent.ts';
import { bus } from '#src/straat/kade/bus.ts';
import { fietser } from '#src/straat/kade/fietser.ts';
import { VOORBIJGANGERS } from '#src/straat/kade/straatleven.ts';
import { mens } from '#src/straat/mensen/mens.ts';
import { opMaat } from '#src/straat/opMaat.ts';
import { bed } from '#src/straat/taferelen/bed.ts';
import { brood } from '#src/straat/taferelen/brood.ts';
import { steiger } from '#src/straat/taferelen/steiger.ts';
import { naastElkaar, type Tekening } from '#src/straat/tekening.ts';

/** A drawing with its name, before it is on the sheet. */
type LosseKeuze = Omit<Keuze, 'gevel' | 'prent'> & { readonly tekening: Tekening };

/** Things. */
export const dingen: readonly LosseKeuze[] = [
  ding('bus', 'Bus', 'Utrechtse monteurs', bus('Utrecht', 'blad')),
  ding('brood', 'Brood', 'Utrechtse bakkers', opMaat(brood(), 1.2)),
  ding('bed', 'Bed', 'Utrechtse verpleegkundigen', opMaat(bed(), 1.2)),
  ding('fiets', 'Fiets', 'Utrechtse mbo’ers', opMaat(fietser, 2)),
  ding('steiger', 'Steiger', 'Utrechtse schilders', steiger()),
];

/** People of whom nobody is somebody. */
export const mensen: readonly LosseKeuze[] = [
  groep('mensen', 'Mensen op straat', VOORBIJGANGERS.slice(0, 4)),
  groep('nog-meer-mensen', 'Andere mensen op straat', VOORBIJGANGERS.slice(4)),
];

function ding(sleutel: string, naam: string, makers: string, tekening: Tekening): LosseKeuze {
  return { sleutel, naam, groep: 'ding', makers, tekening };
}

function groep(sleutel: string, naam: string, wie: typeof VOORBIJGANGERS): LosseKeuze {
  const tekening = opMaat(naastElkaar(wie.map(mens), 14), 1.6);
  return { sleutel, naam, groep: 'mensen', makers: 'Utrechtse mbo’ers', tekening };
}
