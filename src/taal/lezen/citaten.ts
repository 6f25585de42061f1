/** Marks what stands between quotation marks: other people's words, and words that are talked about. */
import type { Stroom } from './stroom.ts';
import { GRENS, SPATIE, isWoordteken } from './tekens.ts';

const RECHT_DUBBEL = 0x22;
const RECHT_ENKEL = 0x27;
const OPEN_ENKEL = 0x2018;
const DICHT_ENKEL = 0x2019;

/** Closing marks by opening mark; a straight mark closes itself. */
const DUBBELE: ReadonlyMap<number, readonly number[]> = new Map([
  [RECHT_DUBBEL, [RECHT_DUBBEL]],
  [0x201c, [0x201d]],
  [0x201d, [0x201d]],
  [0x201e, [0x201d, 0x201c]],
  [0xab, [0xbb]],
  [0xbb, [0xbb, 0xab]],
]);

/** Words such as ’s and ’t that begin with an apostrophe. */
const BEGINT_MET_APOSTROF = /^[stnk]$/i;

/**
 * Sets `citaat` for every sign between quotation marks that open and close in the same block.
 * Double and single marks are followed apart, so that one that was forgotten spoils only its kind.
 */
export function markeerCitaten(stroom: Stroom): void {
  let dubbel: { op: number; sluit: readonly number[] } | null = null;
  let enkel: number | null = null;
  for (let plek = 0; plek < stroom.lengte; plek += 1) {
    const teken = stroom.letterlijk[plek] ?? 0;
    if (teken === GRENS) {
      dubbel = null;
      enkel = null;
    } else if (dubbel?.sluit.includes(teken)) {
      stroom.citaat.fill(1, dubbel.op, plek);
      dubbel = null;
    } else if (dubbel === null && DUBBELE.has(teken)) {
      dubbel = { op: plek, sluit: DUBBELE.get(teken) ?? [] };
    } else if (enkel !== null && sluitEnkel(stroom, plek, teken)) {
      stroom.citaat.fill(1, enkel, plek);
      enkel = null;
    } else if (enkel === null && opentEnkel(stroom, plek, teken)) {
      enkel = plek;
    }
  }
}

function opentEnkel(stroom: Stroom, plek: number, teken: number): boolean {
  if (![OPEN_ENKEL, RECHT_ENKEL, DICHT_ENKEL].includes(teken)) return false;
  const voor = plek === 0 ? GRENS : (stroom.klein[plek - 1] ?? GRENS);
  if (isWoordteken(voor)) return false;
  const eerste = stroom.klein[plek + 1] ?? 0;
  const isKortWoord =
    BEGINT_MET_APOSTROF.test(String.fromCharCode(eerste)) &&
    !isWoordteken(stroom.klein[plek + 2] ?? 0);
  return eerste !== SPATIE && eerste !== GRENS && !isKortWoord;
}

function sluitEnkel(stroom: Stroom, plek: number, teken: number): boolean {
  if (teken !== DICHT_ENKEL && teken !== RECHT_ENKEL) return false;
  return (
    stroom.klein[plek - 1] !== SPATIE &&
    (plek + 1 >= stroom.lengte || !isWoordteken(stroom.klein[plek + 1] ?? 0))
  );
}
