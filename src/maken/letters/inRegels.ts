/** Breaks a sentence into lines that are as alike as can be, at the largest size that fits. */

/** The room for words, in units. */
export interface Ruimte {
  readonly breedte: number;
  readonly hoogte: number;
  /** The size that words never exceed. */
  readonly grootste: number;
  /** The most lines there may be. */
  readonly regels: number;
  /** From one line to the next, in parts of the size. */
  readonly regel: number;
  /** How many times as large words must become for one line more: fewer lines are quieter. */
  readonly winst: number;
}

/** Lines, and the size at which they fill the room. */
export interface Regels {
  readonly regels: readonly string[];
  readonly grootte: number;
}

/**
 * Words are never cut: a very long one makes all of them smaller. Hyphens and dashes that somebody
 * typed are places to break.
 *
 * @param tekst one sentence; white space at its ends counts for nothing
 * @param breedteVan how wide words are at size 1
 */
export function inRegels(
  tekst: string,
  { breedte, hoogte, grootste, regels: meeste, regel, winst }: Ruimte,
  breedteVan: (woorden: string) => number,
): Regels {
  const stukken = breekbaar(tekst);
  let beste: Regels = { regels: [], grootte: 0 };
  for (let aantal = 1; aantal <= Math.min(meeste, stukken.length); aantal += 1) {
    const regels = verdeeld(stukken, aantal, breedteVan);
    const breedst = Math.max(...regels.map((stuk) => breedteVan(stuk)));
    const grootte = Math.min(grootste, breedte / breedst, hoogte / (aantal * regel));
    if (grootte > beste.grootte * winst) beste = { regels, grootte };
  }
  return beste;
}

// What stands together on a line; a piece that ends in a hyphen is followed by no space. Short words
// such as `mbo-straat` stay whole.
function breekbaar(tekst: string): string[] {
  return tekst
    .trim()
    .split(/\s+/)
    .flatMap((woord) =>
      woord
        .split(/(?<=\p{L}{4}[-–])(?=\p{L}{4})/u)
        .map((stuk, plek, alle) => (plek < alle.length - 1 ? stuk : `${stuk} `)),
    )
    .filter((stuk) => stuk.trim() !== '');
}

// The division into `aantal` lines whose widest line is narrowest.
function verdeeld(
  stukken: readonly string[],
  aantal: number,
  breedteVan: (woorden: string) => number,
): string[] {
  const regel = (van: number, tot: number): string => stukken.slice(van, tot).join('').trim();
  interface Verdeling {
    readonly breedst: number;
    readonly regels: readonly string[];
  }
  const tot = (einde: number, over: number): Verdeling => {
    if (over === 1) {
      const enige = regel(0, einde);
      return { breedst: breedteVan(enige), regels: [enige] };
    }
    let beste: Verdeling | null = null;
    for (let begin = over - 1; begin < einde; begin += 1) {
      const voor = bekend(begin, over - 1);
      const laatste = regel(begin, einde);
      const breedst = Math.max(voor.breedst, breedteVan(laatste));
      if (beste === null || breedst < beste.breedst)
        beste = { breedst, regels: [...voor.regels, laatste] };
    }
    if (beste === null) throw new Error('More lines than words.');
    return beste;
  };
  const eerder = new Map<string, Verdeling>();
  const bekend = (einde: number, over: number): Verdeling => {
    const sleutel = `${String(einde)} ${String(over)}`;
    const gevonden = eerder.get(sleutel) ?? tot(einde, over);
    eerder.set(sleutel, gevonden);
    return gevonden;
  };
  return [...bekend(stukken.length, aantal).regels];
}
