/** A button below code, which copies it. */
import { wekKnop } from './wekKnop.ts';

class KopieerCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code')?.textContent ?? '';
    wekKnop(this, 'button', 'Dat lukte niet. Selecteer de code en kopieer die.', async () => {
      await navigator.clipboard.writeText(code);
      return 'Gekopieerd';
    });
  }
}

customElements.define('kopieer-code', KopieerCode);
