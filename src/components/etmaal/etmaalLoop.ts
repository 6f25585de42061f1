/**
 * Walking through the street: arrow keys and two buttons go from house to house, the bus on the
 * line of hours shows where one is, and so does the address, so that a place in the street can be
 * shared. Nothing is stored.
 */
class EtmaalLoop extends HTMLElement {
  readonly #inBeeld = new Set<Element>();
  #panden: readonly HTMLElement[] = [];
  /** Where keys or buttons lead, until somebody moves the street in another way. */
  #doel: HTMLElement | undefined;
  /** Nobody's address changes before they moved. */
  #bewogen = false;

  connectedCallback(): void {
    this.#panden = [...this.querySelectorAll<HTMLElement>('.etmaal-pand')];
    this.querySelector('.etmaal')?.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) this.#toets(event);
    });
    for (const knop of this.querySelectorAll<HTMLButtonElement>('[data-stap]')) {
      knop.hidden = false;
      knop.addEventListener('click', () => {
        this.#bewogen = true;
        this.#ga(this.#plek() + Number(knop.dataset['stap']));
      });
    }
    for (const beweging of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      window.addEventListener(beweging, () => (this.#bewogen = true), {
        passive: true,
        once: true,
      });
    for (const beweging of ['wheel', 'touchmove'])
      window.addEventListener(beweging, () => (this.#doel = undefined), { passive: true });
    this.#kijk();
  }

  #kijk(): void {
    const kijker = new IntersectionObserver(
      (gezien) => {
        for (const { target, isIntersecting } of gezien)
          this.#inBeeld[isIntersecting ? 'add' : 'delete'](target);
        this.#toon();
      },
      { threshold: 0.6 },
    );
    for (const pand of this.#panden) kijker.observe(pand);
  }

  #toets(event: KeyboardEvent): void {
    const stap = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (stap === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const hier = this.#panden.findIndex((pand) => pand.contains(document.activeElement));
    // Who has not chosen a house yet begins at the one that is in view.
    const volgend = hier === -1 ? this.#plek() : hier + stap;
    if (this.#panden[volgend] === undefined) return;
    event.preventDefault();
    this.#ga(volgend);
    this.#panden[volgend].querySelector('a')?.focus({ preventScroll: true });
  }

  /** Goes to a house; beyond the last one the day begins anew. */
  #ga(plek: number): void {
    const aantal = this.#panden.length;
    const pand = this.#panden[(plek + aantal) % aantal];
    if (pand === undefined) return;
    this.#doel = pand;
    // The style sheet says how: smooth, or at once for who wants less movement.
    pand.scrollIntoView({ inline: 'start', block: 'nearest' });
    this.#toon();
  }

  #plek(): number {
    const plek = this.#panden.findIndex((pand) =>
      this.#doel === undefined ? this.#inBeeld.has(pand) : pand === this.#doel,
    );
    return Math.max(0, plek);
  }

  #toon(): void {
    if (this.#doel === undefined && this.#inBeeld.size === 0) return;
    const plek = this.#plek();
    const hier = this.#panden[plek];
    if (hier === undefined) return;
    const adres = `#${hier.id}`;
    for (const pand of this.#panden) pand.classList.toggle('etmaal-hier', pand === hier);
    for (const uur of this.querySelectorAll('.urenlijn a')) {
      if (uur.getAttribute('href') === adres) uur.setAttribute('aria-current', 'location');
      else uur.removeAttribute('aria-current');
    }
    const lijn = this.querySelector<HTMLElement>('.urenlijn');
    lijn?.style.setProperty('--deel', String((plek + 0.5) / this.#panden.length));
    if (this.#bewogen && location.hash !== adres) history.replaceState(history.state, '', adres);
  }
}

customElements.define('etmaal-loop', EtmaalLoop);
