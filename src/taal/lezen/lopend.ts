/** Running text: hands over what people read, and leaves out addresses, code and markup. */
import { isAdres } from './adres.ts';
import { entiteitOp } from './entiteit.ts';
import type { Stroom } from './stroom.ts';
import { CITATEN, IN_DE_ZIN, NIET_GELEZEN, tagOp } from './tag.ts';
import type { Tag } from './tag.ts';
import { isWit } from './tekens.ts';
import { Vooruit } from './vooruit.ts';

/** Which markup there is in the text. */
export interface Opmaak {
  /** Tags and entities. */
  readonly tags: boolean;
  /** Emphasis, links, code spans, struck-through text and escapes of Markdown. */
  readonly markdown: boolean;
}

const ONTSNAPBAAR = /[!-/:-@[-`{-~]/;
/** Longer than any address that a person writes, in units. */
const LANGSTE_ADRES = 2000;
/** The most backticks that open a code span. */
const LANGSTE_MERK = 8;

/**
 * Reads the text from left to right. Every look-ahead that finds nothing is not made again in the
 * same block, so the time stays in proportion to the length of the text, whatever is in it.
 */
export class Lopend {
  private readonly tekst: string;
  private readonly stroom: Stroom;
  private readonly opmaak: Opmaak;
  private readonly vooruit: Vooruit;
  /** The element whose content is not read, and how often it was opened within itself. */
  private overgeslagen: { readonly naam: string; diepte: number } | null = null;
  /** Attributes that people read, kept until the sentence around them is done. */
  private uitgesteld: Array<{ readonly van: number; readonly tot: number }> = [];
  /** True when a tag in this block has no end: then no later one has. */
  private zonderTags = false;

  constructor(tekst: string, stroom: Stroom, opmaak: Opmaak) {
    this.tekst = tekst;
    this.stroom = stroom;
    this.opmaak = opmaak;
    this.vooruit = new Vooruit(tekst);
  }

  /** Reads a block or a part of one: the units `van` up to `tot`. */
  lees(van: number, tot: number): void {
    let op = van;
    let woordBegin = true;
    while (op < tot) {
      const code = this.tekst.charCodeAt(op);
      if (woordBegin && !isWit(code) && this.overgeslagen === null) {
        const adres = this.adresOp(op, tot);
        if (adres > op) {
          this.stroom.overslaan(op, adres);
          op = adres;
          woordBegin = false;
          continue;
        }
      }
      op = this.stap(op, tot, code);
      woordBegin = isWit(code) || this.eindigtAdres(op - 1);
    }
  }

  /** A block ends: nothing is found across it, and what was left open there is forgotten. */
  eindeBlok(op: number): void {
    this.stroom.grens(op);
    this.zonderTags = false;
    const { uitgesteld } = this;
    this.uitgesteld = [];
    for (const { van, tot } of uitgesteld) {
      this.lees(van, tot);
      this.stroom.grens(tot);
    }
  }

  // Reads one sign or one piece of markup at `op`; gives where the next begins.
  private stap(op: number, tot: number, code: number): number {
    const { tags, markdown } = this.opmaak;
    if (tags && code === 0x3c) return this.bijTag(op, tot);
    if (this.overgeslagen !== null) return op + 1;
    if (tags && code === 0x26) return this.bijEntiteit(op, code);
    if (markdown) {
      const verder = this.bijMarkdown(op, tot, this.tekst.charAt(op));
      if (verder > op) return verder;
    }
    this.stroom.teken(code, op, op + 1);
    return op + 1;
  }

  private bijEntiteit(op: number, code: number): number {
    const entiteit = entiteitOp(this.tekst, op);
    this.stroom.teken(entiteit?.code ?? code, op, entiteit?.tot ?? op + 1);
    return entiteit?.tot ?? op + 1;
  }

  private bijTag(op: number, tot: number): number {
    const tag = this.zonderTags ? null : tagOp(this.tekst, this.vooruit, op, tot);
    if (tag === 'open') this.zonderTags = true;
    if (tag === null || tag === 'open') {
      if (this.overgeslagen === null) this.stroom.teken(0x3c, op, op + 1);
      return op + 1;
    }
    this.neem(tag, op);
    return tag.tot;
  }

  private neem(tag: Tag, op: number): void {
    const { naam, sluit } = tag;
    const sluitZichzelf = this.tekst.charAt(tag.tot - 2) === '/';
    if (this.overgeslagen !== null) {
      if (naam === this.overgeslagen.naam && !sluitZichzelf) {
        this.overgeslagen.diepte += sluit ? -1 : 1;
        if (this.overgeslagen.diepte === 0) this.overgeslagen = null;
      }
      return;
    }
    this.uitgesteld.push(...tag.leesbaar);
    if (naam !== '' && !IN_DE_ZIN.has(naam)) this.eindeBlok(op);
    if (CITATEN.has(naam) && !sluitZichzelf) {
      if (sluit) this.stroom.eindeCitaat();
      else this.stroom.beginCitaat();
    }
    if (NIET_GELEZEN.has(naam) && !sluit && !sluitZichzelf) {
      this.overgeslagen = { naam, diepte: 1 };
      if (IN_DE_ZIN.has(naam)) this.stroom.overslaan(op, tag.tot);
    }
  }

  private bijMarkdown(op: number, tot: number, teken: string): number {
    switch (teken) {
      case '\\':
        if (op + 1 >= tot || !ONTSNAPBAAR.test(this.tekst.charAt(op + 1))) return op;
        this.stroom.teken(this.tekst.charCodeAt(op + 1), op, op + 2);
        return op + 2;
      case '*':
        return op + 1;
      case '_':
        return this.isInWoord(op) ? op : op + 1;
      case '`':
        return this.overslaanTot(op, tot, this.herhaald(op, '`'));
      case '~':
        return this.tekst.startsWith('~~', op) ? this.overslaanTot(op, tot, '~~') : op;
      case '!':
        return this.tekst.charAt(op + 1) === '[' ? op + 1 : op;
      case '[':
        return op + 1;
      case ']':
        return this.naLinktekst(op, tot);
      default:
        return op;
    }
  }

  private isInWoord(op: number): boolean {
    return (
      /[\p{L}\p{N}]/u.test(this.tekst.charAt(op - 1)) &&
      /[\p{L}\p{N}]/u.test(this.tekst.charAt(op + 1))
    );
  }

  private herhaald(op: number, teken: string): string {
    let einde = op;
    while (this.tekst.charAt(einde) === teken) einde += 1;
    return this.tekst.slice(op, einde);
  }

  // Skips from a mark to the same mark; without a second one the first is a sign like any other.
  private overslaanTot(op: number, tot: number, merk: string): number {
    const begin = op + merk.length;
    const slot = merk.length > LANGSTE_MERK ? -1 : this.vooruit.zoek(merk, begin, tot);
    if (slot === -1) return begin;
    this.stroom.overslaan(op, slot + merk.length);
    return slot + merk.length;
  }

  // `](address "title")` and `][name]`.
  private naLinktekst(op: number, tot: number): number {
    const volgende = this.tekst.charAt(op + 1);
    if (volgende !== '(' && volgende !== '[') return op + 1;
    const sluit = volgende === '[' ? ']' : ')';
    const slot = this.vooruit.zoek(sluit, op + 2, tot);
    return slot === -1 ? op + 1 : slot + 1;
  }

  // Where the address ends that begins at `op`; `op` itself when there is none.
  private adresOp(op: number, tot: number): number {
    let einde = op;
    while (einde < tot && !isWit(this.tekst.charCodeAt(einde)) && !this.eindigtAdres(einde)) {
      einde += 1;
    }
    if (einde - op > LANGSTE_ADRES) return op;
    const woord = this.tekst.slice(op, einde);
    return isAdres(woord) ? einde : op;
  }

  private eindigtAdres(op: number): boolean {
    const teken = this.tekst.charAt(op);
    return (
      (this.opmaak.tags && (teken === '<' || teken === '>')) ||
      (this.opmaak.markdown && (teken === ']' || teken === '|'))
    );
  }
}
