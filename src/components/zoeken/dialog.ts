/** The search in a window over the page; fetched when somebody opens it. */
import { OPEN_SEARCH } from './openSearch.ts';
import './zoekScherm.element.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the window, with the cursor in the box. Closing it brings the focus back to where it was. */
function openSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

document.addEventListener(OPEN_SEARCH, openSearch);

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'zoek-dialoog';
  made.ariaLabel = 'Zoeken';
  made.innerHTML =
    '<form method="dialog"><button class="bord" aria-label="Sluit zoeken">Sluit</button></form>' +
    '<zoek-scherm naam="zoek-dialoog"></zoek-scherm>';
  // A click beside the window lands on the window itself, not on what is in it.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
