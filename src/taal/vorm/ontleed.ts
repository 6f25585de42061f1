/**
 * Reads the notation in which editors write forms:
 *
 *     laagopgeleid          this word
 *     (laag|lager)          one of these
 *     opgeleid[e|en]        with or without this ending
 *     laag~opgeleid         joined, with a hyphen or with a space
 *     laag…opgeleid         split: laag- en hoogopgeleid, laag- of middelbaar opgeleid
 *     mbo-leerling*         and any further letters of the same word; also in front: *ladder
 *     afgezakt <3> mbo      at most three other words in between
 *     =MBO                  with exactly these capitals
 *
 * Every other sign stands for itself. See the editors' handbook and docs/decisions/taal.md.
 */
import type { Deel, Reeks, Vorm } from './vorm.ts';

/** Why a form cannot be read, for editors, in Dutch. */
export interface VormProbleem {
  readonly problem: string;
  readonly mend: string;
}

/** Reads a form; gives what is wrong with it when it cannot be read. */
export function ontleedVorm(bron: string): Vorm | VormProbleem {
  const precies = bron.startsWith('=');
  const lezer = new Lezer(precies ? bron.slice(1) : bron.toLowerCase());
  const delen = lezer.reeks('');
  if (lezer.probleem !== null) return lezer.probleem;
  if (!delen.some(noemtIets)) {
    return { problem: 'vindt elk woord', mend: 'schrijf minstens één letter buiten [ ], * en < >' };
  }
  return { delen, precies };
}

/** True when a form could not be read. */
export function isVormProbleem(uitkomst: Vorm | VormProbleem): uitkomst is VormProbleem {
  return 'problem' in uitkomst;
}

/** More parts than any word needs; a limit keeps a slip of the keyboard from slowing every check. */
const MEESTE_WOORDEN = 5;

const SLUIT: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads from left to right; keeps the first problem it meets. */
class Lezer {
  probleem: VormProbleem | null = null;
  private plek = 0;
  private readonly bron: string;

  constructor(bron: string) {
    this.bron = bron;
  }

  /** Parts up to `|`, the sign `sluit` or the end. */
  reeks(sluit: string): Reeks {
    const delen: Deel[] = [];
    while (this.probleem === null && this.plek < this.bron.length) {
      const teken = this.bron.charAt(this.plek);
      if (teken === sluit || (teken === '|' && sluit !== '')) break;
      this.plek += 1;
      delen.push(...this.deel(teken));
    }
    return delen;
  }

  private deel(teken: string): Deel[] {
    switch (teken) {
      case '(':
      case '[':
        return [this.keuze(teken)];
      case ')':
      case ']':
      case '|':
        this.weiger(
          `heeft een ${teken} die nergens bij hoort`,
          'zet keuzes tussen ( ) en wat weg kan tussen [ ]',
        );
        return [];
      case '~':
        return [{ soort: 'naad' }];
      case '…':
        return [{ soort: 'splitsing' }];
      case '*':
        return [{ soort: 'rest' }];
      case '<':
        return this.woorden();
      case ' ':
        return this.bron.charAt(this.plek) === ' ' ? [] : [{ soort: 'spatie' }];
      case '’':
      case '‘':
        return [{ soort: 'teken', teken: "'" }];
      default:
        return [{ soort: 'teken', teken }];
    }
  }

  private keuze(open: string): Deel {
    const sluit = SLUIT[open] ?? '';
    const wegen: Reeks[] = open === '[' ? [[]] : [];
    do {
      wegen.push(this.reeks(sluit));
      this.plek += 1;
    } while (this.probleem === null && this.bron.charAt(this.plek - 1) === '|');
    if (this.probleem === null && this.bron.charAt(this.plek - 1) !== sluit) {
      this.weiger(`heeft een ${open} zonder ${sluit}`, `zet er een ${sluit} achter`);
    }
    if (wegen.filter((weg) => weg.length === 0).length > (open === '[' ? 1 : 0)) {
      this.weiger(
        `heeft een lege keuze tussen ${open} ${sluit}`,
        'haal de | weg, of gebruik [ ] voor wat weg kan',
      );
    }
    return { soort: 'keuze', wegen };
  }

  // The space behind it belongs to it: every word in between has one.
  private woorden(): Deel[] {
    const gevonden = /^(\d)> /.exec(this.bron.slice(this.plek));
    const hoogstens = Number(gevonden?.[1] ?? 0);
    if (gevonden === null || this.bron.charAt(this.plek - 2) !== ' ') {
      this.weiger(
        'gebruikt < > verkeerd',
        'schrijf het zo: afgezakt <3> mbo, met spaties eromheen',
      );
      return [];
    }
    if (hoogstens < 1 || hoogstens > MEESTE_WOORDEN) {
      this.weiger(
        `wil ${String(hoogstens)} woorden ertussen`,
        `kies een getal van 1 tot en met ${String(MEESTE_WOORDEN)}`,
      );
    }
    this.plek += gevonden[0].length;
    return [{ soort: 'woorden', hoogstens }];
  }

  private weiger(problem: string, mend: string): void {
    this.probleem ??= { problem, mend };
  }
}

// A form that can be nothing at all would be found everywhere.
function noemtIets(deel: Deel): boolean {
  if (deel.soort === 'keuze') return deel.wegen.every((weg) => weg.some(noemtIets));
  return deel.soort === 'teken';
}
