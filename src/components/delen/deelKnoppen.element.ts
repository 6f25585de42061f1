/** Buttons beside an address: to copy it, and to share it where the device can. */
class DeelKnoppen extends HTMLElement {
  connectedCallback(): void {
    const { adres = '', titel = '' } = this.dataset;
    this.#knop('kopieer', true, async () => {
      await navigator.clipboard.writeText(adres);
      this.#meld('Gekopieerd');
    });
    this.#knop('deel', 'share' in navigator, () => navigator.share({ title: titel, url: adres }));
  }

  #knop(doe: string, kan: boolean, werk: () => Promise<void>): void {
    const knop = this.querySelector<HTMLButtonElement>(`[data-doe=${doe}]`);
    if (knop === null || !kan) return;
    knop.hidden = false;
    knop.addEventListener('click', () => {
      werk().catch((fout: unknown) => {
        // Who closes the window to share in changed their mind.
        if (fout instanceof DOMException && fout.name === 'AbortError') return;
        this.#meld('Dat lukte niet. Selecteer het adres en kopieer het.');
      });
    });
  }

  #meld(zin: string): void {
    const melding = this.querySelector('[role=status]');
    if (melding !== null) melding.textContent = zin;
  }
}

customElements.define('deel-knoppen', DeelKnoppen);
