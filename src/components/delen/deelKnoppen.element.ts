/** Buttons beside an address: to copy it, and to share it where the device can. */
import { wekKnop } from './wekKnop.ts';

const ANDERS = 'Dat lukte niet. Selecteer het adres en kopieer het.';

class DeelKnoppen extends HTMLElement {
  connectedCallback(): void {
    const { adres = '', titel = '' } = this.dataset;
    wekKnop(this, '[data-doe=kopieer]', ANDERS, async () => {
      await navigator.clipboard.writeText(adres);
      return 'Gekopieerd';
    });
    if (!('share' in navigator)) return;
    wekKnop(this, '[data-doe=deel]', ANDERS, async () => {
      await navigator.share({ title: titel, url: adres });
      return '';
    });
  }
}

customElements.define('deel-knoppen', DeelKnoppen);
