/** Starts the maker of posters: fetches what draws only when somebody asks for it. */

class MaakPoster extends HTMLElement {
  connectedCallback(): void {
    const knop = this.querySelector('[data-begin]');
    const melding = this.querySelector('[data-begin-melding]');
    const begin = (): void => {
      knop?.setAttribute('disabled', '');
      if (melding !== null) melding.textContent = 'De tekeningen komen eraan …';
      // eslint-disable-next-line no-restricted-syntax -- a neighbour, fetched when asked for
      import('./maker.ts')
        .then(({ Maker }) => Maker.begin(this))
        .catch(() => {
          knop?.removeAttribute('disabled');
          if (melding !== null) melding.textContent = 'Dat lukte niet. Probeer het nog eens.';
        });
    };
    knop?.addEventListener('click', begin);
    // Who follows the link of a poster asked for it already.
    if (location.hash.includes('=')) begin();
  }
}

customElements.define('maak-poster', MaakPoster);
