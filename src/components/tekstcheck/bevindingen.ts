/** The list beside the text: the words that were found, by rule, each with its places. */
import type { Vondst } from './berichten.ts';
import { omgeving } from './bewaren.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

/** What a person can do from the list. */
export interface Handelingen {
  /** Shows the place in the text. */
  wijs(vondst: Vondst): void;
  /** Puts `beter` in its place. */
  vervang(vondst: Vondst, beter: string): void;
  /** Puts its first better word in the place of each. */
  vervangAlle(vondsten: readonly Vondst[]): void;
}

/** So many places of a word are shown at first. */
const EERST = 4;

const ERNST = { fout: 'Fout', 'let-op': 'Let op', tip: 'Tip' } as const;
const VOLGORDE = ['fout', 'let-op', 'tip'] as const;

/** Keeps a list of findings in `vlak`. */
export class Bevindingen {
  private readonly vlak: HTMLElement;
  private readonly handelingen: Handelingen;
  /** Rules of which all places are shown. */
  private readonly open = new Set<number>();

  constructor(vlak: HTMLElement, handelingen: Handelingen) {
    this.vlak = vlak;
    this.handelingen = handelingen;
  }

  /** Shows what was found in `tekst`. */
  toon(
    tekst: string,
    vondsten: readonly Vondst[],
    regels: readonly WoordregelMetGrondslag[],
  ): void {
    const groepen = [...Map.groupBy(vondsten, ({ regel }) => regel)].flatMap(([nummer, bij]) => {
      const regel = regels[nummer];
      return regel === undefined ? [] : [{ nummer, regel, bij }];
    });
    const gewicht = ({ regel, bij }: (typeof groepen)[number]) =>
      bij.every(({ citaat }) => citaat) ? VOLGORDE.length : VOLGORDE.indexOf(regel.ernst);
    this.vlak.replaceChildren(
      ...groepen
        .toSorted((a, b) => gewicht(a) - gewicht(b))
        .map(({ nummer, regel, bij }) => this.groep(tekst, nummer, regel, bij)),
    );
  }

  /** The button that points at the first place at or after `van`; where focus goes next. */
  knopVanaf(van: number): HTMLButtonElement | null {
    const knoppen = [...this.vlak.querySelectorAll<HTMLButtonElement>('button[data-van]')].toSorted(
      (a, b) => Number(a.dataset['van']) - Number(b.dataset['van']),
    );
    return knoppen.find((knop) => Number(knop.dataset['van']) >= van) ?? knoppen[0] ?? null;
  }

  private groep(
    tekst: string,
    nummer: number,
    regel: WoordregelMetGrondslag,
    bij: readonly Vondst[],
  ): HTMLElement {
    const telt = bij.filter(({ citaat }) => !citaat);
    const vervangbaar = telt.filter(({ beter }) => beter.length > 0);
    const zichtbaar = this.open.has(nummer) ? bij : bij.slice(0, EERST);
    const deel = maak('section', 'tekstcheck-woord');
    deel.dataset['ernst'] = telt.length === 0 ? 'citaat' : regel.ernst;
    const kop = maak('h3', '', regel.titel);
    kop.prepend(
      maak('span', 'tekstcheck-ernst', telt.length === 0 ? 'Citaat' : ERNST[regel.ernst]),
      ' ',
    );
    const meer = maak('a', '', 'Meer over dit woord');
    meer.href = regel.adres;
    const plekken = maak('ul', 'tekstcheck-plekken');
    plekken.append(...zichtbaar.map((vondst) => this.plek(tekst, vondst)));
    deel.append(kop, maak('p', '', regel.reden), plekken);
    if (bij.length > zichtbaar.length) {
      deel.append(
        knop(`Toon nog ${String(bij.length - zichtbaar.length)}`, () => {
          this.open.add(nummer);
          const geheel = this.groep(tekst, nummer, regel, bij);
          deel.replaceWith(geheel);
          geheel.querySelectorAll<HTMLButtonElement>('button[data-van]')[EERST]?.focus();
        }),
      );
    }
    if (telt.every(({ beter }) => beter.length === 0) && telt.length > 0) {
      deel.append(advies(regel));
    }
    if (vervangbaar.length > 1) {
      deel.append(
        knop(`Vervang alle ${String(vervangbaar.length)}`, () => {
          this.handelingen.vervangAlle(vervangbaar);
        }),
      );
    }
    deel.append(meer);
    return deel;
  }

  private plek(tekst: string, vondst: Vondst): HTMLElement {
    const [voor, woord, na] = omgeving(tekst, vondst.van, vondst.tot);
    const punt = document.createElement('li');
    const wijs = knop('', () => this.handelingen.wijs(vondst));
    wijs.className = 'tekstcheck-wijs';
    wijs.dataset['van'] = String(vondst.van);
    wijs.append(voor, maak('strong', '', woord), na);
    punt.append(wijs);
    if (vondst.citaat) punt.append(maak('span', 'tekstcheck-citaat', 'Citaat: laat staan'));
    else {
      punt.append(
        ...vondst.beter.map((beter) => {
          const label = knop(beter, () => this.handelingen.vervang(vondst, beter));
          label.className = 'tekstcheck-beter';
          label.setAttribute('aria-label', `Vervang ${woord} door ${beter}`);
          return label;
        }),
      );
    }
    return punt;
  }
}

function advies({ lieverWel }: WoordregelMetGrondslag): HTMLElement {
  const lijst = maak('ul', 'tekstcheck-advies');
  lijst.append(
    ...lieverWel.map(({ woord, wanneer }) => {
      const punt = maak('li', '');
      punt.append(maak('strong', '', woord), ` ${wanneer}`);
      return punt;
    }),
  );
  return lijst;
}

function maak<Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  klas: string,
  tekst = '',
): HTMLElementTagNameMap[Naam] {
  const element = document.createElement(naam);
  if (klas !== '') element.className = klas;
  element.textContent = tekst;
  return element;
}

function knop(tekst: string, bijKlik: () => void): HTMLButtonElement {
  const element = maak('button', 'tekstcheck-knop', tekst);
  element.type = 'button';
  element.addEventListener('click', bijKlik);
  return element;
}
