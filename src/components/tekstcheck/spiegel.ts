/**
 * The mirror behind the field: the same text in the same place, in which words can be marked. Only
 * lines that changed are made anew, so that a long text stays quick to type in.
 */
import type { Vondst } from './berichten.ts';

/** How a word is marked: by its level, or as a quotation. */
export type Kenmerk = (vondst: Vondst) => string;

interface Regel {
  readonly tekst: string;
  /** The text with its marks, as a key: a line with the same key looks the same. */
  sleutel: string;
  readonly element: HTMLElement;
}

/** Keeps the lines of `vlak`, an empty element, equal to a text. */
export class Spiegel {
  private readonly vlak: HTMLElement;
  private readonly kenmerk: Kenmerk;
  private regels: Regel[] = [];
  private marken = new Map<number, HTMLElement>();

  constructor(vlak: HTMLElement, kenmerk: Kenmerk) {
    this.vlak = vlak;
    this.kenmerk = kenmerk;
  }

  /** Shows `tekst`; lines that changed lose their marks until {@link markeer}. */
  toon(tekst: string): void {
    const nieuw = tekst.split('\n');
    const oud = this.regels;
    let voor = 0;
    while (voor < nieuw.length && voor < oud.length && oud[voor]?.tekst === nieuw[voor]) voor += 1;
    let na = 0;
    while (
      na < nieuw.length - voor &&
      na < oud.length - voor &&
      oud[oud.length - 1 - na]?.tekst === nieuw[nieuw.length - 1 - na]
    ) {
      na += 1;
    }
    const erin = nieuw.slice(voor, nieuw.length - na).map((regel) => maakRegel(regel));
    for (const { element } of oud.slice(voor, oud.length - na)) element.remove();
    const volgende = oud[oud.length - na]?.element ?? null;
    const stuk = document.createDocumentFragment();
    stuk.append(...erin.map(({ element }) => element));
    this.vlak.insertBefore(stuk, na === 0 ? null : volgende);
    this.regels = [...oud.slice(0, voor), ...erin, ...oud.slice(oud.length - na)];
  }

  /** Marks the words of `vondsten`, which are those of the text that is shown, in order. */
  markeer(vondsten: readonly Vondst[]): void {
    this.marken = new Map();
    let plek = 0;
    let volgende = 0;
    for (const regel of this.regels) {
      const einde = plek + regel.tekst.length;
      const hier: Vondst[] = [];
      // A word that is broken at a line end stands on two lines.
      while (volgende < vondsten.length && (vondsten[volgende]?.van ?? 0) <= einde) {
        const vondst = vondsten[volgende];
        if (vondst) hier.push(vondst);
        if ((vondst?.tot ?? 0) > einde) break;
        volgende += 1;
      }
      this.vul(regel, plek, hier);
      plek = einde + 1;
    }
  }

  /** The mark of the word that begins at `van`, if it is shown. */
  markVan(van: number): HTMLElement | null {
    return this.marken.get(van) ?? null;
  }

  private vul(regel: Regel, begin: number, vondsten: readonly Vondst[]): void {
    const sleutel = vondsten
      .map(
        (vondst) =>
          `${String(vondst.van - begin)}-${String(vondst.tot - begin)}${this.kenmerk(vondst)}`,
      )
      .join();
    if (sleutel === regel.sleutel) {
      regel.element.querySelectorAll('mark').forEach((mark, nummer) => {
        this.marken.set(vondsten[nummer]?.van ?? -1, mark);
      });
      return;
    }
    regel.sleutel = sleutel;
    const delen: Array<string | HTMLElement> = [];
    let gedaan = 0;
    for (const vondst of vondsten) {
      const van = Math.max(0, vondst.van - begin);
      const tot = Math.min(regel.tekst.length, vondst.tot - begin);
      const mark = document.createElement('mark');
      mark.dataset['soort'] = this.kenmerk(vondst);
      mark.textContent = regel.tekst.slice(van, tot);
      delen.push(regel.tekst.slice(gedaan, van), mark);
      this.marken.set(vondst.van, mark);
      gedaan = tot;
    }
    regel.element.replaceChildren(...delen, `${regel.tekst.slice(gedaan)}\n`);
  }
}

function maakRegel(tekst: string): Regel {
  const element = document.createElement('div');
  element.textContent = `${tekst}\n`;
  return { tekst, sleutel: '', element };
}
