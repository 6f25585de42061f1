/** Makes the letter of what somebody types, and copies it. Nothing is kept. */
import { mailto } from '../mail/mailto.ts';
import { ONDERWERP, brief } from './vragen.ts';

class VoorstelBrief extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => {
      this.#schrijf();
    });
    // A browser that goes back fills the fields in again.
    this.#schrijf();
    const knop = this.querySelector<HTMLButtonElement>('[data-doe=kopieer]');
    if (knop === null) return;
    knop.hidden = false;
    knop.addEventListener('click', () => {
      navigator.clipboard.writeText(this.#tekst()).then(
        () => {
          this.#meld('Gekopieerd');
        },
        () => {
          this.#meld('Dat lukte niet. Selecteer de tekst en kopieer hem.');
        },
      );
    });
  }

  #tekst(): string {
    const velden = [
      ...this.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
        '[data-vraag]',
      ),
    ];
    return brief(
      velden.map(({ name, dataset }) => ({ naam: name, vraag: dataset['vraag'] ?? '' })),
      new Map(velden.map(({ name, value }) => [name, value])),
    );
  }

  #schrijf(): void {
    const tekst = this.#tekst();
    const getoond = this.querySelector('.voorstel-tekst');
    if (getoond !== null) getoond.textContent = tekst;
    const link = this.querySelector<HTMLAnchorElement>('a.label');
    if (link === null) return;
    link.href = mailto(this.dataset['email'] ?? '', { onderwerp: ONDERWERP, regels: [tekst] });
  }

  #meld(zin: string): void {
    const melding = this.querySelector('[role=status]');
    if (melding !== null) melding.textContent = zin;
  }
}

customElements.define('voorstel-brief', VoorstelBrief);
