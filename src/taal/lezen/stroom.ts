/** The signs of a text in order, each with its place in the text: what forms are matched against. */
import {
  AFBREKING,
  APOSTROF,
  GRENS,
  OVERGESLAGEN,
  SPATIE,
  STREEP,
  isApostrof,
  isOnzichtbaar,
  isStreep,
  isWit,
  isWoordteken,
  zonderHoofdletter,
} from './tekens.ts';

const ZACHT_STREEPJE = 0xad;
const REGELEINDE = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

/**
 * Collects signs. Readers hand over the text from left to right; what they do not hand over, such
 * as code and addresses, does not exist for the rules. White space becomes one sign, invisible
 * signs none, and a hyphen at the end of a line {@link AFBREKING}.
 */
export class Stroom {
  /** The number of signs. */
  lengte = 0;
  /** The signs in lower case, hyphens, apostrophes and spaces each in one form. */
  klein: Uint16Array;
  /** The same with the capitals of the text. */
  precies: Uint16Array;
  /** The signs as they stand in the text: one apostrophe is not the other. */
  letterlijk: Uint16Array;
  /** Where each sign begins and ends in the text, in UTF-16 units. */
  van: Uint32Array;
  tot: Uint32Array;
  /** 1 for signs in a quotation. */
  citaat: Uint8Array;

  private inCitaat = 0;
  private naZachtStreepje = false;
  private overRegeleinde = false;

  /** `verwacht` is a guess of the number of signs, to make room for. */
  constructor(verwacht: number) {
    const ruimte = verwacht + 64;
    this.klein = new Uint16Array(ruimte);
    this.precies = new Uint16Array(ruimte);
    this.letterlijk = new Uint16Array(ruimte);
    this.van = new Uint32Array(ruimte);
    this.tot = new Uint32Array(ruimte);
    this.citaat = new Uint8Array(ruimte);
  }

  /** Adds the sign `code` that stands at `van` up to `tot`. */
  teken(code: number, van: number, tot: number): void {
    if (isOnzichtbaar(code)) {
      this.naZachtStreepje ||= code === ZACHT_STREEPJE;
      return;
    }
    if (isWit(code)) this.wit(code, van, tot);
    else this.zichtbaar(code, van, tot);
  }

  /** Nothing is found across this place. */
  grens(op: number): void {
    if (this.laatste() !== GRENS) this.zet(GRENS, GRENS, op, op);
  }

  /** Something stands here that is not read, in the middle of a sentence. */
  overslaan(van: number, tot: number): void {
    if (this.laatste() !== OVERGESLAGEN) this.zet(OVERGESLAGEN, OVERGESLAGEN, van, tot);
  }

  /** From here on signs stand in a quotation, until {@link eindeCitaat}. */
  beginCitaat(): void {
    this.inCitaat += 1;
  }

  /** The last quotation ends; without one nothing happens. */
  eindeCitaat(): void {
    this.inCitaat = Math.max(0, this.inCitaat - 1);
  }

  private wit(code: number, van: number, tot: number): void {
    const einde = REGELEINDE.has(code);
    if (this.naZachtStreepje && einde) return;
    this.naZachtStreepje = false;
    const laatste = this.laatste();
    if (laatste === SPATIE) {
      this.tot[this.lengte - 1] = tot;
      this.overRegeleinde ||= einde;
    } else if (laatste !== GRENS) {
      this.zet(SPATIE, SPATIE, van, tot);
      this.overRegeleinde = einde;
    }
  }

  private zichtbaar(code: number, van: number, tot: number): void {
    // A soft hyphen that was followed by a line end: the word goes on here.
    this.naZachtStreepje = false;
    if (isStreep(code)) this.zet(STREEP, code, van, tot);
    else if (isApostrof(code)) this.zet(APOSTROF, code, van, tot);
    else {
      if (this.overRegeleinde && isWoordteken(code)) this.breekAf();
      this.zet(code, code, van, tot);
    }
    this.overRegeleinde = false;
  }

  // `laag-` at the end of a line and a word at the begin of the next.
  private breekAf(): void {
    const plek = this.lengte - 2;
    const isAfgebroken =
      plek > 0 &&
      this.klein[plek + 1] === SPATIE &&
      this.klein[plek] === STREEP &&
      isWoordteken(this.klein[plek - 1] ?? 0);
    if (!isAfgebroken) return;
    this.klein[plek] = AFBREKING;
    this.precies[plek] = AFBREKING;
    this.tot[plek] = this.tot[plek + 1] ?? 0;
    this.lengte -= 1;
  }

  private laatste(): number {
    return this.lengte === 0 ? GRENS : (this.klein[this.lengte - 1] ?? GRENS);
  }

  private zet(code: number, letterlijk: number, van: number, tot: number): void {
    if (this.lengte === this.klein.length) this.verruim();
    const plek = this.lengte;
    this.klein[plek] = zonderHoofdletter(code);
    this.precies[plek] = code;
    this.letterlijk[plek] = letterlijk;
    this.van[plek] = van;
    this.tot[plek] = tot;
    this.citaat[plek] = this.inCitaat > 0 ? 1 : 0;
    this.lengte += 1;
  }

  private verruim(): void {
    const groter = this.lengte * 2;
    this.klein = vergroot(this.klein, new Uint16Array(groter));
    this.precies = vergroot(this.precies, new Uint16Array(groter));
    this.letterlijk = vergroot(this.letterlijk, new Uint16Array(groter));
    this.van = vergroot(this.van, new Uint32Array(groter));
    this.tot = vergroot(this.tot, new Uint32Array(groter));
    this.citaat = vergroot(this.citaat, new Uint8Array(groter));
  }
}

function vergroot<Rij extends Uint8Array | Uint16Array | Uint32Array>(oud: Rij, nieuw: Rij): Rij {
  nieuw.set(oud);
  return nieuw;
}
