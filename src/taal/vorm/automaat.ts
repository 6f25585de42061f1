/**
 * All forms together as one machine that reads signs. Forms become states of a nondeterministic
 * automaton (Thompson's construction); sets of them become single states the first time they are
 * needed (lazy subset construction). A sign is one step, whatever the forms are: there is no
 * backtracking, so no input can make it slow.
 */
import { AFBREKING, APOSTROF, SPATIE, STREEP, isStreep, isWoordteken } from '../lezen/tekens.ts';
import type { Deel, Reeks, Vorm } from './vorm.ts';

/** What it means to stand in a state: this form was read, or its part before the last `*` was. */
export interface Einde {
  /** The number of the form, in the order of {@link Automaat.voegToe}. */
  readonly vorm: number;
  /** `stam`: the form without its last `*`; only then a word may go on after it. */
  readonly soort: 'heel' | 'stam';
}

/** A set of states of the forms, as one state. */
export interface Toestand {
  readonly eindes: readonly Einde[];
  /** @internal The states of the forms it stands for. */
  readonly staten: readonly number[];
  /** @internal Where signs lead that were met before. */
  readonly stappen: Map<number, Toestand | null>;
}

/** Signs that a step can be for beside one certain sign. */
const WOORDTEKEN = -1;
/** Letters, and the hyphens and apostrophes within words. */
const IN_WOORD = -2;

/** What stands between the halves of a split word: `laag- en hoogopgeleid`. */
const VOEGWOORDEN = [' en ', ' én ', ' of ', ' tot ', ' dan wel ', ' en/of ', '/', ', '];

/** More than any set of rules needs; beyond it states are made anew instead of kept. */
const MEESTE_TOESTANDEN = 20_000;

interface Staat {
  /** States that are reached without reading. */
  readonly vanzelf: number[];
  /** At most one step: what it reads and where it leads. */
  leest: { readonly teken: number; readonly naar: number } | null;
  einde: Einde | null;
}

/** The machine. First add forms, then read. */
export class Automaat {
  private readonly staten: Staat[] = [];
  private readonly wortels: number[] = [];
  private toestanden = new Map<string, Toestand>();
  private start: Toestand | null = null;

  /** Adds a form under the number `nummer`. */
  voegToe({ delen }: Vorm, nummer: number): void {
    const laatste = delen.at(-1);
    const begin = this.staat();
    this.wortels.push(begin);
    if (laatste?.soort === 'rest') {
      const stam = this.reeks(delen.slice(0, -1), begin);
      this.eindigt(stam, { vorm: nummer, soort: 'stam' });
      this.eindigt(this.deel(laatste, stam), { vorm: nummer, soort: 'heel' });
    } else {
      this.eindigt(this.reeks(delen, begin), { vorm: nummer, soort: 'heel' });
    }
    this.start = null;
  }

  /** The state before the first sign. */
  begin(): Toestand {
    this.start ??= this.toestand(this.metVanzelf(this.wortels));
    return this.start;
  }

  /** The state after reading `teken`; `null` when no form goes on with it. */
  stap(vanuit: Toestand, teken: number): Toestand | null {
    const bekend = vanuit.stappen.get(teken);
    if (bekend !== undefined) return bekend;
    const naar = this.volgende(vanuit.staten, teken);
    const toestand = naar.length === 0 ? null : this.toestand(naar);
    vanuit.stappen.set(teken, toestand);
    return toestand;
  }

  private volgende(staten: readonly number[], teken: number): readonly number[] {
    if (teken !== AFBREKING) return this.gelezen(staten, teken);
    // The word goes on, or it has a hyphen, or it ends with one: `laag-` and then `en`.
    const metStreep = this.gelezen(staten, STREEP);
    const metSpatie = this.gelezen(metStreep, SPATIE);
    return [...new Set([...staten, ...metStreep, ...metSpatie])].toSorted((a, b) => a - b);
  }

  private gelezen(staten: readonly number[], teken: number): readonly number[] {
    const naar: number[] = [];
    for (const nummer of staten) {
      const leest = this.staten[nummer]?.leest;
      if (leest && past(leest.teken, teken)) naar.push(leest.naar);
    }
    return this.metVanzelf(naar);
  }

  private metVanzelf(vanuit: readonly number[]): readonly number[] {
    const gezien = new Set(vanuit);
    for (const nummer of gezien) {
      for (const verder of this.staten[nummer]?.vanzelf ?? []) gezien.add(verder);
    }
    return [...gezien].toSorted((a, b) => a - b);
  }

  private toestand(staten: readonly number[]): Toestand {
    const sleutel = staten.join(' ');
    const bekend = this.toestanden.get(sleutel);
    if (bekend !== undefined) return bekend;
    if (this.toestanden.size >= MEESTE_TOESTANDEN) {
      this.toestanden = new Map();
      this.start = null;
    }
    const eindes = staten.flatMap((nummer) => this.staten[nummer]?.einde ?? []);
    const nieuw = { eindes, staten, stappen: new Map<number, Toestand | null>() };
    this.toestanden.set(sleutel, nieuw);
    return nieuw;
  }

  private staat(): number {
    return this.staten.push({ vanzelf: [], leest: null, einde: null }) - 1;
  }

  private eindigt(nummer: number, einde: Einde): void {
    const slot = this.staat();
    this.vanzelf(nummer, slot);
    const staat = this.staten[slot];
    if (staat) staat.einde = einde;
  }

  private vanzelf(van: number, naar: number): void {
    this.staten[van]?.vanzelf.push(naar);
  }

  // A step from a state of its own, so that every state has one step at most.
  private leest(van: number, teken: number): number {
    const hier = this.staat();
    const naar = this.staat();
    this.vanzelf(van, hier);
    const staat = this.staten[hier];
    if (staat) staat.leest = { teken, naar };
    return naar;
  }

  private reeks(delen: Reeks, van: number): number {
    return delen.reduce((plek, deel) => this.deel(deel, plek), van);
  }

  private deel(deel: Deel, van: number): number {
    switch (deel.soort) {
      case 'teken':
        return this.leest(van, tekenVan(deel.teken));
      case 'spatie':
        return this.leest(van, SPATIE);
      case 'rest':
        return this.herhaald(van, WOORDTEKEN);
      case 'naad':
        return this.naad(van);
      case 'splitsing':
        return this.splitsing(van);
      case 'woorden':
        return this.woorden(van, deel.hoogstens);
      case 'keuze': {
        const samen = this.staat();
        for (const weg of deel.wegen) this.vanzelf(this.reeks(weg, van), samen);
        return samen;
      }
    }
  }

  private herhaald(van: number, teken: number): number {
    const lus = this.staat();
    this.vanzelf(van, lus);
    this.vanzelf(this.leest(lus, teken), lus);
    return lus;
  }

  private woorden(van: number, hoogstens: number): number {
    const samen = this.staat();
    let plek = van;
    this.vanzelf(plek, samen);
    for (let nummer = 0; nummer < hoogstens; nummer += 1) {
      plek = this.leest(this.herhaald(this.leest(plek, WOORDTEKEN), IN_WOORD), SPATIE);
      this.vanzelf(plek, samen);
    }
    return samen;
  }

  // Joined, with a hyphen or with white space.
  private naad(van: number): number {
    const samen = this.staat();
    this.vanzelf(van, samen);
    this.vanzelf(this.leest(van, STREEP), samen);
    this.vanzelf(this.leest(van, SPATIE), samen);
    return samen;
  }

  // One or two others with the same ending: `laag- en middelbaar opgeleid`, `hoog-, midden- en
  // laagopgeleid`.
  private splitsing(van: number): number {
    const samen = this.staat();
    const tweede = this.ander(this.leest(van, STREEP), samen);
    this.ander(this.leest(tweede, STREEP), samen);
    return samen;
  }

  // A conjunction and a word, to which the ending is joined at `samen`; gives the place in that word.
  private ander(van: number, samen: number): number {
    const begin = this.staat();
    for (const voegwoord of VOEGWOORDEN) {
      this.vanzelf(this.reeks(alsTekens(voegwoord), van), begin);
    }
    const woord = this.herhaald(this.leest(begin, WOORDTEKEN), WOORDTEKEN);
    this.vanzelf(woord, samen);
    this.vanzelf(this.leest(woord, STREEP), samen);
    this.vanzelf(this.leest(woord, SPATIE), samen);
    return woord;
  }
}

function alsTekens(tekst: string): Reeks {
  return tekst.split(/(?=.)/).map((teken) => ({ soort: 'teken', teken }));
}

function tekenVan(teken: string): number {
  const code = teken.charCodeAt(0);
  if (isStreep(code)) return STREEP;
  if (teken === "'") return APOSTROF;
  return code;
}

function past(leest: number, teken: number): boolean {
  if (leest >= 0) return leest === teken;
  if (isWoordteken(teken)) return true;
  return leest === IN_WOORD && (teken === STREEP || teken === APOSTROF);
}
