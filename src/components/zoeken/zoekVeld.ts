/** What Pagefind's script leaves on the window. */
interface PagefindWindow extends Window {
  readonly PagefindUI?: new (options: Record<string, unknown>) => {
    readonly triggerSearch: (term: string) => void;
  };
}

/** Pagefind's search box; the word after `?q=` in the address is searched at once. */
class ZoekVeld extends HTMLElement {
  connectedCallback(): void {
    const { PagefindUI } = window as PagefindWindow;
    if (PagefindUI === undefined) return;
    const ui = new PagefindUI({
      element: this,
      bundlePath: '/pagefind/',
      showImages: false,
      showSubResults: true,
      resetStyles: false,
      autofocus: false,
      translations: { clear_search: 'Wis' },
    });
    // Its own name is a title only, which not everybody hears.
    this.querySelector('input')?.setAttribute('aria-label', 'Zoek op deze site');
    const term = new URLSearchParams(window.location.search).get('q');
    if (term !== null && term !== '') ui.triggerSearch(term);
  }
}

customElements.define('zoek-veld', ZoekVeld);
