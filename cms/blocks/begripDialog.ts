/** The dialog in which an editor chooses a term for words in a sentence. */
import type { OnlineEntry } from '../checks/site.ts';
import type { AskBegrip, BegripData } from './begrip.ts';

/** A dialog that offers these terms, by title. */
export function begripDialog(begrippen: readonly OnlineEntry[]): AskBegrip {
  const options = begrippen
    .flatMap(({ id, titel }) => (id === null ? [] : [{ id, titel }]))
    .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
  return (given) => {
    const dialog = element('dialog', { className: 'redactie-dialoog' });
    dialog.setAttribute('aria-labelledby', 'begrip-kop');
    const select = element('select', { id: 'begrip-keuze', required: true });
    select.append(
      new Option('Kies een begrip', ''),
      ...options.map(({ id, titel }) => new Option(titel, id)),
    );
    select.value = given.begrip;
    const words = element('input', { id: 'begrip-woorden', required: true, maxLength: 60 });
    words.value = given.woorden;
    const form = element('form', { method: 'dialog' });
    form.append(
      element('h2', { id: 'begrip-kop', textContent: 'Begrip uitleggen' }),
      label('begrip-keuze', 'Begrip'),
      select,
      label('begrip-woorden', 'Woorden in de zin'),
      words,
      element('button', { value: 'ja', textContent: 'Invoegen' }),
      element('button', { value: 'nee', textContent: 'Annuleren', formNoValidate: true }),
    );
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
    return answerOf(dialog, () => ({ begrip: select.value, woorden: plain(words.value) }));
  };
}

function answerOf(dialog: HTMLDialogElement, read: () => BegripData): Promise<BegripData | null> {
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'ja' ? read() : null);
      dialog.remove();
    });
  });
}

/** Words without anything that could end the block or start another. */
function plain(words: string): string {
  return words.replace(/[<>{}[\]*_`\\\s]+/g, ' ').trim();
}

function label(htmlFor: string, textContent: string): HTMLLabelElement {
  return element('label', { htmlFor, textContent });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
