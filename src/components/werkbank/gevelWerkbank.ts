import { pand } from '#src/straat/gevel/pand.ts';
import { huisUit } from './huisUit.ts';

/** A house drawn while its form is filled in. The choices are in the address, to be shared. */
class GevelWerkbank extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    for (const [naam, waarde] of new URLSearchParams(location.search)) {
      const veld = form.elements.namedItem(naam);
      if (veld instanceof HTMLSelectElement || veld instanceof HTMLInputElement)
        veld.value = waarde;
    }
    form.addEventListener('input', () => {
      this.#teken(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#teken(form);
  }

  #teken(form: HTMLFormElement): void {
    const tekening = this.querySelector('svg');
    // A number outside its bounds keeps the last good house; the browser shows what is wrong.
    if (tekening === null || !form.checkValidity()) return;
    const velden = [...new FormData(form)].flatMap(([naam, waarde]) =>
      typeof waarde === 'string' && waarde !== '' ? [[naam, waarde] as const] : [],
    );
    const { svg, breedte, hoogte, diepte } = pand(huisUit(velden));
    const [breed, hoog] = [breedte + 6, hoogte + diepte];
    tekening.setAttribute('viewBox', `-3 ${String(-hoogte)} ${String(breed)} ${String(hoog)}`);
    tekening.setAttribute('width', String(breed));
    tekening.setAttribute('height', String(hoog));
    tekening.innerHTML = svg;
    const keuzes = new URLSearchParams(velden.map(([naam, waarde]) => [naam, waarde]));
    history.replaceState(history.state, '', `?${keuzes.toString()}`);
  }
}

customElements.define('gevel-werkbank', GevelWerkbank);
