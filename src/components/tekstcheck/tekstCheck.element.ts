/** The tekstcheck: a field, marks in it, and the list of words beside it. */
import type { Vondst } from './berichten.ts';
import { Bevindingen } from './bevindingen.ts';
import { alsCsv, bewaar } from './bewaren.ts';
import { openBestand } from './openBestand.ts';
import { Spiegel } from './spiegel.ts';
import { Toetser } from './toetser.ts';
import { Wijzigingen } from './wijzigingen.ts';
import { BestandProbleem } from '#src/taal/bestanden/probleem.ts';
import type { Tekstsoort } from '#src/taal/woordregel.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

/** After so long without a key, in milliseconds, counts are said aloud. */
const STIL = 900;

const VOORBEELD = `Wij zoeken hoogopgeleide collega’s met hbo werk- en denkniveau. Ben je maar een mbo’er? Dan kun je bij ons opstromen naar het hoger onderwijs.

Onze mbo-leerlingen lopen stage vanaf het eerste jaar. ‘Ik ben gewoon laagopgeleid’, zei een student. Wij vinden van niet.`;

class TekstCheck extends HTMLElement {
  private regels: readonly WoordregelMetGrondslag[] = [];
  private vondsten: readonly Vondst[] = [];
  private readonly veld = this.vind('textarea', HTMLTextAreaElement);
  private readonly wijzigingen = new Wijzigingen(this.veld);
  private readonly soort = this.vind('select', HTMLSelectElement);
  private readonly melding = this.vind('[data-melding]', HTMLElement);
  private readonly telling = this.vind('[data-telling]', HTMLElement);
  /** The same count for who hears the page: not at every key. */
  private readonly gehoord = this.vind('[data-gehoord]', HTMLElement);
  private readonly spiegel = new Spiegel(
    this.vind('[data-spiegel]', HTMLElement),
    this.vind('[data-kader]', HTMLElement),
    (vondst) => (vondst.citaat ? 'citaat' : (this.regels[vondst.regel]?.ernst ?? 'tip')),
  );
  private readonly bevindingen = new Bevindingen(this.vind('[data-lijst]', HTMLElement), {
    wijs: (vondst) => this.wijs(vondst),
    vervang: (vondst, beter) => this.vervang(vondst, beter),
    vervangAlle: (vondsten) => this.vervangAlle(vondsten),
  });
  private readonly toetser = new Toetser({
    klaar: (regels) => {
      this.regels = regels;
      this.lees();
    },
    mislukt: () => this.meld('De woordenlijst kon niet laden. Laad de pagina opnieuw.'),
    gevonden: (vondsten) => this.toon(vondsten),
  });
  /** Where focus goes when the next answer is there: after a replacement from the list. */
  private naarKnopVanaf: number | null = null;
  private wachtTelling = 0;

  connectedCallback(): void {
    this.veld.addEventListener('input', () => this.lees());
    this.soort.addEventListener('change', () => this.lees());
    this.addEventListener('click', ({ target }) => {
      const knop = target instanceof Element ? target.closest('[data-doe]') : null;
      if (knop instanceof HTMLElement) this.doe(knop.dataset['doe'] ?? '');
    });
    const bestand = this.vind('input[type=file]', HTMLInputElement);
    bestand.addEventListener('change', () => {
      void this.open(bestand.files?.[0]);
      bestand.value = '';
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      const gevallen = event.dataTransfer?.files[0];
      if (gevallen === undefined) return;
      event.preventDefault();
      void this.open(gevallen);
    });
    window.addEventListener('beforeprint', () => this.spiegel.markeerAlles());
    // A browser may have kept the text of an earlier visit to this tab.
    if (this.veld.value !== '') this.lees();
  }

  private vind<Soort extends Element>(kiezer: string, soort: new () => Soort): Soort {
    const element = this.querySelector(kiezer);
    if (!(element instanceof soort)) throw new Error(`The tekstcheck has no ${kiezer}.`);
    return element;
  }

  // The text changed: the mirror follows at once, the marks when the worker has read it.
  private lees(): void {
    this.spiegel.toon(this.veld.value);
    this.toggleAttribute('data-leeg', this.veld.value === '');
    if (this.regels.length > 0) this.toetser.vraag(this.veld.value, this.soort.value as Tekstsoort);
  }

  private toon(vondsten: readonly Vondst[]): void {
    this.vondsten = vondsten;
    this.spiegel.markeer(vondsten);
    this.bevindingen.toon(this.veld.value, vondsten, this.regels);
    this.toggleAttribute('data-gevonden', vondsten.length > 0);
    if (this.naarKnopVanaf !== null) {
      (this.bevindingen.knopVanaf(this.naarKnopVanaf) ?? this.veld).focus();
      this.naarKnopVanaf = null;
    }
    const telling = this.tel();
    this.telling.textContent = telling;
    clearTimeout(this.wachtTelling);
    this.wachtTelling = window.setTimeout(() => {
      this.gehoord.textContent = telling;
    }, STIL);
  }

  private tel(): string {
    if (this.veld.value.trim() === '') return 'Nog geen tekst.';
    if (this.vondsten.length === 0) return 'Niets gevonden. Mooi geschreven!';
    const aantal = (ernst: string): number =>
      this.vondsten.filter(({ regel, citaat }) => !citaat && this.regels[regel]?.ernst === ernst)
        .length;
    const delen = [
      `${String(aantal('fout'))} × fout`,
      `${String(aantal('let-op'))} × let op`,
      `${String(aantal('tip'))} × tip`,
    ];
    const citaten = this.vondsten.filter(({ citaat }) => citaat).length;
    if (citaten > 0) delen.push(`${String(citaten)} × in een citaat`);
    return `Gevonden: ${delen.join(', ')}.`;
  }

  private wijs({ van, tot }: Vondst): void {
    this.veld.focus({ preventScroll: true });
    this.veld.setSelectionRange(van, tot);
    this.spiegel.schuifNaar(van);
  }

  private vervang({ van, tot }: Vondst, beter: string): void {
    this.naarKnopVanaf = van + beter.length;
    this.wijzigingen.vervang({ van, tot, nieuw: beter });
  }

  private vervangAlle(vondsten: readonly Vondst[]): void {
    this.naarKnopVanaf = 0;
    this.wijzigingen.vervangAlle(
      vondsten.flatMap(({ van, tot, beter: [nieuw] }) =>
        nieuw === undefined ? [] : [{ van, tot, nieuw }],
      ),
    );
    this.meld(`${String(vondsten.length)} woorden vervangen.`);
  }

  private doe(wat: string): void {
    switch (wat) {
      case 'voorbeeld':
        this.zet(VOORBEELD, 'tekst');
        break;
      case 'ongedaan':
        this.wijzigingen.maakOngedaan();
        break;
      case 'wis':
        this.zet('', 'tekst');
        break;
      case 'kopieer':
        void this.kopieer();
        break;
      case 'bewaar':
        bewaar(this.veld.value, 'tekst.txt', 'text/plain');
        break;
      case 'lijst':
        bewaar(
          alsCsv(this.veld.value, this.vondsten, this.regels),
          'gevonden-woorden.csv',
          'text/csv',
        );
        break;
      case 'druk':
        window.print();
        break;
    }
  }

  private async kopieer(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.veld.value);
      this.meld('De tekst is gekopieerd.');
    } catch {
      this.veld.select();
      this.meld('Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: druk op Ctrl en C.');
    }
  }

  private async open(bestand: File | undefined): Promise<void> {
    if (bestand === undefined) return;
    try {
      const { tekst, soort } = await openBestand(bestand);
      this.zet(tekst, soort);
      this.meld(`${bestand.name} is geopend.`);
    } catch (fout) {
      if (!(fout instanceof BestandProbleem)) throw fout;
      this.meld(fout.message);
    }
  }

  private zet(tekst: string, soort: Tekstsoort): void {
    this.soort.value = soort;
    this.wijzigingen.vervang({ van: 0, tot: this.veld.value.length, nieuw: tekst });
    this.veld.setSelectionRange(0, 0);
    this.lees();
  }

  private meld(tekst: string): void {
    this.melding.textContent = tekst;
  }
}

customElements.define('tekst-check', TekstCheck);
