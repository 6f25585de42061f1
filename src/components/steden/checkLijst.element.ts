/** The checklist: what is ticked stands in the address of the page, and nowhere else. */
class CheckLijst extends HTMLElement {
  private readonly vakjes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  connectedCallback(): void {
    const gekozen = new Set(new URLSearchParams(location.search).getAll('punt'));
    for (const vakje of this.vakjes) vakje.checked = gekozen.has(vakje.value);
    // The address follows by itself.
    for (const knop of this.querySelectorAll<HTMLElement>('[type=submit]')) knop.hidden = true;
    this.knop('druk-af', () => {
      print();
    });
    this.knop('kopieer', () => {
      navigator.clipboard.writeText(location.href).then(
        () => this.meld('Gekopieerd'),
        () => this.meld('Dat lukte niet. Kopieer het adres boven in je venster.'),
      );
    });
    this.addEventListener('change', () => this.bijwerken());
    // A form is emptied after the event that says so.
    this.addEventListener('reset', () => setTimeout(() => this.bijwerken()));
    this.tel();
  }

  private bijwerken(): void {
    const keuze = new URLSearchParams(
      this.gekozen().map(({ name, value }): [string, string] => [name, value]),
    ).toString();
    history.replaceState(history.state, '', location.pathname + (keuze === '' ? '' : `?${keuze}`));
    this.meld('');
    this.tel();
  }

  private tel(): void {
    const telling = this.querySelector<HTMLElement>('[data-telling]');
    if (telling === null) return;
    telling.hidden = false;
    telling.textContent = `${String(this.gekozen().length)} van de ${String(this.vakjes.length)} punten gekozen`;
  }

  private gekozen(): HTMLInputElement[] {
    return this.vakjes.filter(({ checked }) => checked);
  }

  private knop(doe: string, werk: () => void): void {
    const knop = this.querySelector<HTMLButtonElement>(`[data-doe=${doe}]`);
    if (knop === null) return;
    knop.hidden = false;
    knop.addEventListener('click', werk);
  }

  private meld(zin: string): void {
    const melding = this.querySelector('[role=status]');
    if (melding !== null) melding.textContent = zin;
  }
}

customElements.define('check-lijst', CheckLijst);
