/** Opens the search over the page, by its link or with Ctrl-K; fetches it only then. */
// By its address: a bundled import would bring a helper that weighs more than this whole script.
import dialogUrl from './dialog.ts?worker&url';
import { OPEN_SEARCH } from './openSearch.ts';

class ZoekKnop extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey)) this.#open(event);
    });
    addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') this.#open(event);
    });
  }

  #open(event: Event): void {
    event.preventDefault();
    // The page of the search has its own box.
    const box = document.querySelector<HTMLElement>('main zoek-scherm');
    if (box !== null) {
      box.focus();
      return;
    }
    // eslint-disable-next-line no-restricted-syntax -- fetched when asked for; its arrow stands above.
    import(/* @vite-ignore */ dialogUrl).then(
      () => document.dispatchEvent(new Event(OPEN_SEARCH)),
      () => {
        location.href = '/zoeken/';
      },
    );
  }
}

customElements.define('zoek-knop', ZoekKnop);
