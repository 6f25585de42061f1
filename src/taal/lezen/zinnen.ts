/** Where sentences begin. */
import type { Stroom } from './stroom.ts';
import { GRENS, SPATIE, isWoordteken } from './tekens.ts';

const EINDTEKENS = new Set(['.', '!', '?', '…'].map((teken) => teken.charCodeAt(0)));

/**
 * For every sign the place of the first letter of its sentence. A sentence ends at a block, and at
 * `.` `!` `?` or `…` before white space and a word that does not begin with a small letter.
 */
export function zinnen(stroom: Stroom): Uint32Array {
  const begin = new Uint32Array(stroom.lengte);
  let huidig = 0;
  let nieuw = true;
  let naEindteken = false;
  for (let plek = 0; plek < stroom.lengte; plek += 1) {
    const teken = stroom.klein[plek] ?? 0;
    if (teken === GRENS) nieuw = true;
    else if (EINDTEKENS.has(teken)) naEindteken = true;
    else if (isWoordteken(teken)) {
      const isKlein = stroom.precies[plek] === teken && !isCijfer(teken);
      const naSpatie = plek > 0 && !isWoordteken(stroom.klein[plek - 1] ?? 0);
      if (nieuw || (naEindteken && naSpatie && hadSpatie(stroom, plek) && !isKlein)) huidig = plek;
      nieuw = false;
      naEindteken = false;
    }
    begin[plek] = huidig;
  }
  return begin;
}

function isCijfer(teken: number): boolean {
  return teken >= 0x30 && teken <= 0x39;
}

// Between the mark and the word there is white space, perhaps with a quotation mark beside it.
function hadSpatie(stroom: Stroom, plek: number): boolean {
  return stroom.klein[plek - 1] === SPATIE || stroom.klein[plek - 2] === SPATIE;
}
