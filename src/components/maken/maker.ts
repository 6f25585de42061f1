/** The maker at work: its form, the poster beside it, and what is taken along. */
import { inAdres, uitAdres } from '#src/maken/adres.ts';
import { ATELIER_ADRES, type Atelierbestand } from '#src/maken/atelierbestand.ts';
import { ontbreektIn, zetterUit } from '#src/maken/letters/zetter.ts';
import { opmaken } from '#src/maken/opmaak/opmaken.ts';
import { formaten } from '#src/maken/formaten.ts';
import { heleZin, type Poster } from '#src/maken/poster.ts';
import type { Fotovak } from '#src/maken/vel.ts';
import { dpiOp, GENOEG_DPI, leesFoto, type EigenFoto } from './eigenFoto.ts';
import { biedAan } from '../bestand/biedAan.ts';
import { bestandsnaam, haalPdf, pdfVan, pngVan, svgVan, type Opgemaakt } from './meenemen.ts';
import { haalTaalraad, type Raad } from './taalraad.ts';

/** After so long without a key, in milliseconds, the poster is said aloud and its address kept. */
const STIL = 600;

/** What the form shows at first; the page draws the same. */
const EERSTE: Poster = {
  zin: 'gemaakt',
  wat: '',
  wie: 'Utrechtse mbo’ers',
  tekening: 'mensen',
  dagdeel: 'middag',
  formaat: 'a4',
};

/** The maker in one place of a page. */
export class Maker {
  private readonly plek: HTMLElement;
  private readonly atelier: Atelierbestand;
  private readonly form: HTMLFormElement;
  private readonly zet;
  private readonly ontbreekt;
  private foto: EigenFoto | null = null;
  private raad: (zin: string) => Raad[] = () => [];
  private wacht = 0;
  /** Whom the label named last because of the drawing: who typed another name keeps it. */
  private voorgesteld = EERSTE.wie;

  /**
   * Fetches what is drawn with, and shows the form in `plek`.
   *
   * @throws when it cannot be had
   */
  static async begin(plek: HTMLElement): Promise<void> {
    const antwoord = await fetch(ATELIER_ADRES);
    if (!antwoord.ok) throw new Error(`${ATELIER_ADRES} answers ${String(antwoord.status)}.`);
    const atelier = (await antwoord.json()) as Atelierbestand;
    const sjabloon = plek.querySelector('template');
    if (sjabloon === null) throw new Error('The maker has no form.');
    plek.replaceChildren(sjabloon.content.cloneNode(true));
    new Maker(plek, atelier).start();
  }

  private constructor(plek: HTMLElement, atelier: Atelierbestand) {
    this.plek = plek;
    this.atelier = atelier;
    this.form = this.vind('form', HTMLFormElement);
    this.zet = zetterUit(atelier.letters);
    this.ontbreekt = ontbreektIn(atelier.letters);
  }

  private start(): void {
    this.vul(uitAdres(location.hash, EERSTE, this.tekeningen()) ?? EERSTE);
    this.form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.name === 'tekening') this.noemMakers();
      if (target instanceof HTMLInputElement && target.type === 'file') return;
      this.toon();
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    const bestand = this.vind('input[type=file]', HTMLInputElement);
    bestand.addEventListener('change', () => {
      void this.neemFoto(bestand.files?.[0]);
      bestand.value = '';
    });
    this.plek.addEventListener('click', ({ target }) => {
      const knop = target instanceof Element ? target.closest('[data-doe]') : null;
      if (knop instanceof HTMLElement) void this.doe(knop);
    });
    addEventListener('hashchange', () => {
      const ander = uitAdres(location.hash, this.poster(), this.tekeningen());
      if (ander === null) return;
      this.vul(ander);
      this.toon();
    });
    this.toon();
    this.vind('h2', HTMLElement).focus();
    // While somebody types there is time for what comes later, and then it works without a connection.
    void haalPdf();
    haalTaalraad().then(
      (raad) => {
        this.raad = raad;
        this.toon();
      },
      () => this.meld('De taalwijzer kon niet laden. Je poster werkt gewoon.'),
    );
  }

  private vind<Soort extends Element>(kiezer: string, soort: new () => Soort): Soort {
    const element = this.plek.querySelector(kiezer);
    if (!(element instanceof soort)) throw new Error(`The maker has no ${kiezer}.`);
    return element;
  }

  private tekeningen(): ReadonlySet<string> {
    return new Set(this.atelier.tekenvel.keuzes.map(({ sleutel }) => sleutel));
  }

  private poster(): Poster {
    // An address is read with the same care as a form that somebody tampered with.
    const velden = new URLSearchParams();
    for (const [naam, waarde] of new FormData(this.form)) {
      if (typeof waarde === 'string') velden.set(naam, waarde);
    }
    return uitAdres(`#${velden.toString()}`, EERSTE, this.tekeningen()) ?? EERSTE;
  }

  private vul(poster: Poster): void {
    for (const [naam, waarde] of Object.entries<string>({ ...poster })) {
      const veld = this.form.elements.namedItem(naam);
      if (veld === null) throw new Error(`The form has no field ${naam}.`);
      (veld as HTMLInputElement | HTMLSelectElement | RadioNodeList).value = waarde;
    }
  }

  // Who made the drawing is on the label, unless somebody wrote another name on it.
  private noemMakers(): void {
    const { tekening, wie } = this.poster();
    const keuze = this.atelier.tekenvel.keuzes.find(({ sleutel }) => sleutel === tekening);
    if (keuze === undefined || (wie !== this.voorgesteld && wie.trim() !== '')) return;
    this.voorgesteld = keuze.makers;
    this.vind('input[name=wie]', HTMLInputElement).value = keuze.makers;
  }

  private opgemaakt(): Opgemaakt {
    const poster = this.poster();
    const { tekenvel, site } = this.atelier;
    const metFoto = this.foto !== null && formaten[poster.formaat].vorm === 'affiche';
    const vel = opmaken(poster, { tekenvel, zet: this.zet, site, metFoto });
    const waar = { tekenvel, zet: this.zet, dagdeel: poster.dagdeel };
    return { poster, vel, waar, foto: metFoto ? this.foto : null };
  }

  private toon(): void {
    const opgemaakt = this.opgemaakt();
    const { poster } = opgemaakt;
    const getekend = new DOMParser().parseFromString(svgVan(opgemaakt), 'image/svg+xml');
    this.vind('[data-poster]', HTMLElement).replaceChildren(
      document.importNode(getekend.documentElement, true),
    );
    this.form.toggleAttribute('data-zonder-wat', !poster.zin.startsWith('gemaakt'));
    this.form.toggleAttribute('data-met-foto', this.foto !== null);
    const isAffiche = formaten[poster.formaat].vorm === 'affiche';
    this.form.toggleAttribute('data-zonder-tekening', !isAffiche);
    this.toonRaad(poster);
    this.vind('[data-let-op]', HTMLElement).textContent = this.letOp(opgemaakt);
    clearTimeout(this.wacht);
    this.wacht = window.setTimeout(() => {
      this.vind('[data-gehoord]', HTMLElement).textContent = `Op de poster: ${heleZin(poster)}.`;
      history.replaceState(null, '', inAdres(poster));
    }, STIL);
  }

  private letOp({ poster, vel, foto }: Opgemaakt): string {
    const zin: string[] = [];
    const vreemd = this.ontbreekt(poster.wat + poster.wie);
    if (vreemd.length > 0) {
      zin.push(`Dit past niet in onze letter en blijft leeg: ${vreemd.join(' ')}`);
    }
    const vak = vel.delen.find((deel): deel is Fotovak => deel.soort === 'foto');
    if (foto !== null && vak !== undefined) {
      const dpi = dpiOp(foto, vak, poster.formaat);
      if (dpi < GENOEG_DPI) {
        zin.push(
          `Je foto is te klein voor dit formaat: hij heeft ${String(dpi)} punten per inch en wordt korrelig. Neem een grotere foto (minstens ${String(GENOEG_DPI)}) of een kleiner formaat.`,
        );
      }
    }
    return zin.join(' ');
  }

  private toonRaad(poster: Poster): void {
    const lijst = this.vind('[data-raad]', HTMLElement);
    const raad = this.raad(`${heleZin(poster)}.`);
    lijst.hidden = raad.length === 0;
    lijst.replaceChildren(
      ...raad.map(({ gevonden, beter: [eerste], reden, adres }) => {
        const regel = document.createElement('li');
        const link = document.createElement('a');
        link.href = adres;
        link.textContent = 'Waarom?';
        regel.append(`“${gevonden}”: ${reden} `, link);
        if (eerste !== undefined) {
          const knop = document.createElement('button');
          knop.type = 'button';
          knop.className = 'knop-wit';
          knop.dataset['doe'] = 'vervang';
          knop.dataset['van'] = gevonden;
          knop.dataset['door'] = eerste;
          knop.textContent = `Maak er “${eerste}” van`;
          regel.append(' ', knop);
        }
        return regel;
      }),
    );
  }

  private async neemFoto(bestand: File | undefined): Promise<void> {
    if (bestand === undefined) return;
    try {
      this.foto = await leesFoto(bestand);
      this.meld('Je foto staat op de poster. Hij blijft op dit apparaat.');
    } catch {
      this.meld('Dit bestand is geen foto die je browser kan lezen. Kies een JPEG of PNG.');
    }
    this.toon();
  }

  private async doe(knop: HTMLElement): Promise<void> {
    const { doe, van = '', door = '' } = knop.dataset;
    switch (doe) {
      case 'zonder-foto':
        this.foto = null;
        this.toon();
        this.vind('select[name=tekening]', HTMLSelectElement).focus();
        break;
      case 'vervang':
        for (const naam of ['wat', 'wie']) {
          const veld = this.vind(`input[name=${naam}]`, HTMLInputElement);
          if (veld.value.includes(van)) {
            veld.value = veld.value.replace(van, door);
            veld.focus();
          }
        }
        this.toon();
        break;
      case 'deel':
        await this.deel();
        break;
      default:
        await this.bewaar(doe ?? '');
    }
  }

  private async deel(): Promise<void> {
    const adres = new URL(inAdres(this.poster()), location.href).href;
    try {
      await navigator.clipboard.writeText(adres);
      this.meld(
        this.foto === null
          ? 'De link is gekopieerd. Wie hem opent, ziet deze poster.'
          : 'De link is gekopieerd. Je foto zit er niet in: die blijft op dit apparaat.',
      );
    } catch {
      history.replaceState(null, '', inAdres(this.poster()));
      this.meld('Kopiëren mag hier niet vanzelf. De link staat in de adresbalk.');
    }
  }

  private async bewaar(soort: string): Promise<void> {
    const opgemaakt = this.opgemaakt();
    this.meld('Je bestand wordt gemaakt …');
    try {
      if (soort === 'svg') {
        const svg = new Blob([svgVan(opgemaakt)], { type: 'image/svg+xml' });
        biedAan(svg, bestandsnaam(opgemaakt.poster, '.svg'));
      } else if (soort === 'png') {
        biedAan(await pngVan(opgemaakt), bestandsnaam(opgemaakt.poster, '.png'));
      } else {
        const papier = soort === 'pdf-drukker' ? 'drukker' : 'thuis';
        const einde = papier === 'drukker' ? '-drukker.pdf' : '.pdf';
        biedAan(await pdfVan(opgemaakt, papier), bestandsnaam(opgemaakt.poster, einde));
      }
      this.meld('Klaar: het bestand staat bij je downloads.');
    } catch {
      this.meld('Dat lukte niet. Laad de pagina opnieuw en probeer het nog eens.');
    }
  }

  private meld(tekst: string): void {
    this.vind('[data-melding]', HTMLElement).textContent = tekst;
  }
}
