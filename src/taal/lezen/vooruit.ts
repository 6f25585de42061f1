/** Looking ahead in a text without looking at the same stretch twice. */

/**
 * Finds the next place of a mark. Readers go forward only, so what was found stays right until they
 * have passed it: all searches for one mark together take one walk over the text.
 */
export class Vooruit {
  private readonly tekst: string;
  private readonly gevonden = new Map<string, { readonly vanaf: number; readonly plek: number }>();

  constructor(tekst: string) {
    this.tekst = tekst;
  }

  /** The first place of `merk` at or after `vanaf` and before `tot`; -1 when there is none. */
  zoek(merk: string, vanaf: number, tot: number): number {
    const eerder = this.gevonden.get(merk);
    const geldt =
      eerder !== undefined && eerder.vanaf <= vanaf && (eerder.plek === -1 || eerder.plek >= vanaf);
    const plek = geldt ? eerder.plek : this.tekst.indexOf(merk, vanaf);
    if (!geldt) this.gevonden.set(merk, { vanaf, plek });
    return plek < tot ? plek : -1;
  }
}
