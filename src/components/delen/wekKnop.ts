/** Buttons that wait hidden until there is script for them. */

/**
 * Shows the button in `kader` and does `werk` at each press. What came of it is said in the status
 * beside the button.
 *
 * @param anders what is said when it did not work
 * @param werk gives what is said when it did; `''` says nothing
 */
export function wekKnop(
  kader: HTMLElement,
  welke: string,
  anders: string,
  werk: () => Promise<string>,
): void {
  const knop = kader.querySelector<HTMLButtonElement>(welke);
  const melding = kader.querySelector('[role=status]');
  if (knop === null || melding === null) return;
  knop.hidden = false;
  knop.addEventListener('click', () => {
    werk().then(
      (zin) => {
        melding.textContent = zin;
      },
      (fout: unknown) => {
        // Who closes the window to share in changed their mind.
        if (fout instanceof DOMException && fout.name === 'AbortError') return;
        melding.textContent = anders;
      },
    );
  });
}
