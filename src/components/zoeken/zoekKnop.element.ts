/** Opens the search over the page, by its link or with Ctrl-K; fetches what finds things only then. */
// By its address: a bundled import would bring a helper that weighs more than this whole script.
import boxUrl from './zoekScherm.element.ts?worker&url';

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
    const dialog = document.querySelector<HTMLDialogElement>('.zoek-dialoog');
    // The page of the search has its own box with its own script, and no window.
    const box = (dialog ?? document).querySelector<HTMLInputElement>('zoek-scherm input');
    if (dialog?.open === false) dialog.showModal();
    box?.select();
    if (dialog === null) return;
    // eslint-disable-next-line no-restricted-syntax -- fetched when asked for; its arrow stands above.
    import(/* @vite-ignore */ boxUrl).catch(() => {
      location.href = `/zoeken/?q=${encodeURIComponent(box?.value ?? '')}`;
    });
  }
}

customElements.define('zoek-knop', ZoekKnop);
