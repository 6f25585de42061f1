/** Markdown: blocks line by line; the text in them is read by {@link Lopend}. */
import { Lopend } from './lopend.ts';
import type { Stroom } from './stroom.ts';

const HEK = /^ {0,3}(`{3,}|~{3,})/;
const LIJST = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const KOP = /^ {0,3}#{1,6}(?:\s+|$)/;
const ONDERSTREPING = /^ {0,3}=+\s*$/;
/** A quotation, perhaps in quotations. */
const CITAAT = /^(?: {0,3}> ?)+/;
const TABELREGEL = /^\s*\|.*\|\s*$/;
const TABELSTREEP = /^[|:\s-]+$/;
const VERWIJZING = /^ {0,3}\[[^\]\n]{1,200}\]:\s/;
const VELD = /^\s*(?:-\s+)?[\w-]{1,40}:(?:\s+|$)/;
const VELDENGRENS = /^---\s*$/;

/** Hands the text of a Markdown or MDX document to `stroom`. */
export function leesMarkdown(tekst: string, stroom: Stroom): void {
  new Markdownlezer(tekst, stroom).lees();
}

class Markdownlezer {
  private readonly tekst: string;
  private readonly stroom: Stroom;
  private readonly lopend: Lopend;
  /** The fence of the code that is open. */
  private hek: string | null = null;
  private inCitaat = false;
  private inVelden = false;
  /** The paragraph that is open: its lines together are read as one. */
  private alinea: Array<{ van: number; tot: number }> = [];

  constructor(tekst: string, stroom: Stroom) {
    this.tekst = tekst;
    this.stroom = stroom;
    this.lopend = new Lopend(tekst, stroom, { tags: true, markdown: true });
  }

  lees(): void {
    let van = 0;
    while (van < this.tekst.length) {
      const einde = this.tekst.indexOf('\n', van);
      const tot = einde === -1 ? this.tekst.length : einde;
      this.regel(van, tot, this.tekst.slice(van, tot));
      van = tot + 1;
    }
    this.eindeAlinea(this.tekst.length);
  }

  private regel(van: number, tot: number, regel: string): void {
    if (van === 0 && VELDENGRENS.test(regel)) this.inVelden = true;
    else if (this.inVelden) this.veld(van, tot, regel);
    else if (this.hek !== null) this.inCode(regel);
    else if (regel.trim() === '') this.eindeAlinea(van);
    else this.blok(van, tot, regel);
  }

  // A line of the fields above a text: the name of a field is no text, its value is.
  private veld(van: number, tot: number, regel: string): void {
    if (VELDENGRENS.test(regel)) {
      this.inVelden = false;
      return;
    }
    this.los(van + (VELD.exec(regel)?.[0].length ?? 0), tot);
  }

  private inCode(regel: string): void {
    if (regel.trim().startsWith(this.hek ?? '')) this.hek = null;
  }

  private blok(van: number, tot: number, regel: string): void {
    const hek = HEK.exec(regel)?.[1];
    if (hek !== undefined) {
      this.eindeAlinea(van);
      this.hek = hek;
    } else if (CITAAT.test(regel)) {
      if (!this.inCitaat) this.eindeAlinea(van);
      this.openCitaat();
      const vooraan = CITAAT.exec(regel)?.[0].length ?? 0;
      if (regel.slice(vooraan).trim() === '') this.eindeAlinea(van);
      else {
        this.openCitaat();
        this.blok(van + vooraan, tot, regel.slice(vooraan));
      }
    } else if (TABELSTREEP.test(regel) || ONDERSTREPING.test(regel) || VERWIJZING.test(regel)) {
      this.eindeAlinea(van);
    } else if (TABELREGEL.test(regel)) {
      this.eindeAlinea(van);
      this.cellen(van, regel);
    } else if (KOP.test(regel)) {
      this.eindeAlinea(van);
      this.los(van + (KOP.exec(regel)?.[0].length ?? 0), tot);
    } else {
      const opsomming = LIJST.exec(regel)?.[0].length ?? 0;
      if (opsomming > 0) this.eindeBlok(van);
      this.alinea.push({ van: van + opsomming, tot });
    }
  }

  private cellen(van: number, regel: string): void {
    let begin = van;
    for (const cel of regel.split('|')) {
      this.los(begin, begin + cel.length);
      begin += cel.length + 1;
    }
  }

  private los(van: number, tot: number): void {
    this.lopend.lees(van, tot);
    this.lopend.eindeBlok(tot);
  }

  private openCitaat(): void {
    if (!this.inCitaat) this.stroom.beginCitaat();
    this.inCitaat = true;
  }

  private eindeAlinea(op: number): void {
    this.eindeBlok(op);
    if (this.inCitaat) this.stroom.eindeCitaat();
    this.inCitaat = false;
  }

  private eindeBlok(op: number): void {
    const [eerste] = this.alinea;
    const laatste = this.alinea.at(-1);
    if (eerste !== undefined && laatste !== undefined) {
      // A tag or a struck-through part may run over several lines of one paragraph.
      if (this.inCitaat) {
        for (const { van, tot } of this.alinea) {
          this.lopend.lees(van, tot);
          this.stroom.teken(0x0a, tot, tot);
        }
      } else this.lopend.lees(eerste.van, laatste.tot);
    }
    this.alinea = [];
    this.lopend.eindeBlok(op);
  }
}
