/**
 * Walking through the street: arrow keys go from house to house, the line of hours shows where one
 * is, and so does the address, so that a place in the street can be shared. Nothing is stored.
 */
class EtmaalLoop extends HTMLElement {
  readonly #inBeeld = new Set<Element>();
  /** Where the arrow keys lead, until somebody moves the street in another way. */
  #doel: HTMLElement | undefined;
  /** Nobody's address changes before they moved. */
  #bewogen = false;

  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      this.#stap(event);
    });
    for (const beweging of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      window.addEventListener(beweging, () => (this.#bewogen = true), {
        passive: true,
        once: true,
      });
    for (const beweging of ['wheel', 'touchmove', 'pointerdown'])
      window.addEventListener(beweging, () => (this.#doel = undefined), { passive: true });
    const kijker = new IntersectionObserver(
      (gezien) => {
        for (const { target, isIntersecting } of gezien)
          this.#inBeeld[isIntersecting ? 'add' : 'delete'](target);
        this.#toonPlek(this.#hier());
      },
      { threshold: 0.6 },
    );
    for (const pand of this.#panden()) kijker.observe(pand);
  }

  #panden(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.etmaal-pand')];
  }

  #stap(event: KeyboardEvent): void {
    const stap = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (stap === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const panden = this.#panden();
    const hier = panden.findIndex((pand) => pand.contains(document.activeElement));
    const begin = hier === -1 ? panden.findIndex((pand) => this.#inBeeld.has(pand)) - stap : hier;
    const volgend = panden[begin + stap];
    if (volgend === undefined) return;
    event.preventDefault();
    this.#doel = volgend;
    // The style sheet says how: smooth, or at once for who wants less movement.
    volgend.scrollIntoView({ inline: 'start', block: 'nearest' });
    volgend.querySelector('a')?.focus({ preventScroll: true });
    this.#toonPlek(volgend);
  }

  #hier(): HTMLElement | undefined {
    return this.#doel ?? this.#panden().find((pand) => this.#inBeeld.has(pand));
  }

  #toonPlek(hier: HTMLElement | undefined): void {
    if (hier === undefined) return;
    const adres = `#${hier.id}`;
    for (const uur of document.querySelectorAll('.etmaal-lijn a')) {
      if (uur.getAttribute('href') === adres) uur.setAttribute('aria-current', 'location');
      else uur.removeAttribute('aria-current');
    }
    if (this.#bewogen && location.hash !== adres) history.replaceState(history.state, '', adres);
  }
}

customElements.define('etmaal-loop', EtmaalLoop);
