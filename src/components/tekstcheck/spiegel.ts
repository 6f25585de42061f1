/**
 * The mirror behind the field: the same text in the same place, in which words can be marked. Only
 * lines that changed are made anew, so that a long text stays quick to type in.
 */
import type { Vondst } from './berichten.ts';

/** How a word is marked: by its level, or as a quotation. */
export type Kenmerk = (vondst: Vondst) => string;

interface Regel {
  readonly tekst: string;
  readonly element: HTMLElement;
  /** Where the line begins in the text. */
  begin: number;
  /** The words that stand on it. */
  vondsten: readonly Vondst[];
  /** What its marks are now, as a key: with the same key it looks the same. */
  getoond: string;
}

/** Lines so far outside the frame are marked as well, so that scrolling finds them done. */
const RAND = '600px';

/** Keeps the lines of `vlak`, an empty element that scrolls in `kader`, equal to a text. */
export class Spiegel {
  private readonly vlak: HTMLElement;
  private readonly kenmerk: Kenmerk;
  private readonly zicht: IntersectionObserver;
  private readonly inZicht = new Set<Element>();
  private readonly bijElement = new Map<Element, Regel>();
  private regels: Regel[] = [];

  constructor(vlak: HTMLElement, kader: HTMLElement, kenmerk: Kenmerk) {
    this.vlak = vlak;
    this.kenmerk = kenmerk;
    this.zicht = new IntersectionObserver(
      (gezien) => {
        for (const { target, isIntersecting } of gezien) this.komtInZicht(target, isIntersecting);
      },
      { root: kader, rootMargin: RAND },
    );
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
    const erin = nieuw.slice(voor, nieuw.length - na).map((regel) => this.maakRegel(regel));
    for (const { element } of oud.slice(voor, oud.length - na)) this.vergeet(element);
    const stuk = document.createDocumentFragment();
    stuk.append(...erin.map(({ element }) => element));
    this.vlak.insertBefore(stuk, oud[oud.length - na]?.element ?? null);
    this.regels = [...oud.slice(0, voor), ...erin, ...oud.slice(oud.length - na)];
  }

  /** Marks the words of `vondsten`, which are those of the text that is shown, in order. */
  markeer(vondsten: readonly Vondst[]): void {
    let plek = 0;
    let volgende = 0;
    for (const regel of this.regels) {
      const einde = plek + regel.tekst.length;
      const hier: Vondst[] = [];
      for (
        let vondst = vondsten[volgende];
        vondst && vondst.van <= einde;
        vondst = vondsten[volgende]
      ) {
        hier.push(vondst);
        // A word that is broken at a line end stands on two lines.
        if (vondst.tot > einde) break;
        volgende += 1;
      }
      regel.begin = plek;
      regel.vondsten = hier;
      if (this.inZicht.has(regel.element)) this.vul(regel);
      plek = einde + 1;
    }
  }

  /** Marks all lines, those out of sight too: on paper there is no scrolling. */
  markeerAlles(): void {
    for (const regel of this.regels) this.vul(regel);
  }

  /** Scrolls to the word that begins at `van`. */
  schuifNaar(van: number): void {
    const regel = this.regels.findLast(({ begin }) => begin <= van);
    if (regel === undefined) return;
    this.vul(regel);
    const nummer = regel.vondsten.findIndex((vondst) => vondst.van === van);
    const mark = regel.element.querySelectorAll('mark')[nummer];
    (mark ?? regel.element).scrollIntoView({ block: 'center' });
  }

  private komtInZicht(element: Element, isInZicht: boolean): void {
    if (!isInZicht) {
      this.inZicht.delete(element);
      return;
    }
    this.inZicht.add(element);
    const regel = this.bijElement.get(element);
    if (regel !== undefined) this.vul(regel);
  }

  private vul(regel: Regel): void {
    const { tekst, begin, vondsten, element } = regel;
    const getoond = vondsten
      .map(
        (vondst) =>
          `${String(vondst.van - begin)}-${String(vondst.tot - begin)}${this.kenmerk(vondst)}`,
      )
      .join();
    if (getoond === regel.getoond) return;
    regel.getoond = getoond;
    const delen: Array<string | HTMLElement> = [];
    let gedaan = 0;
    for (const vondst of vondsten) {
      const van = Math.max(0, vondst.van - begin);
      const tot = Math.min(tekst.length, vondst.tot - begin);
      const mark = document.createElement('mark');
      mark.dataset['soort'] = this.kenmerk(vondst);
      mark.textContent = tekst.slice(van, tot);
      delen.push(tekst.slice(gedaan, van), mark);
      gedaan = tot;
    }
    element.replaceChildren(...delen, `${tekst.slice(gedaan)}\n`);
  }

  private maakRegel(tekst: string): Regel {
    const element = document.createElement('div');
    element.textContent = `${tekst}\n`;
    const regel = { tekst, element, begin: 0, vondsten: [], getoond: '' };
    this.bijElement.set(element, regel);
    this.zicht.observe(element);
    return regel;
  }

  private vergeet(element: HTMLElement): void {
    this.zicht.unobserve(element);
    this.inZicht.delete(element);
    this.bijElement.delete(element);
    element.remove();
  }
}
