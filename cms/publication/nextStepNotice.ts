/** The notice that says what happens after publishing; it stays until somebody closes it. */
import type { NextStep } from './nextStep.ts';

/** Shows it, in the place of an earlier one. */
export function showNextStep({ text, address }: NextStep): void {
  document.querySelector('.redactie-verder')?.remove();
  const notice = document.createElement('div');
  notice.className = 'redactie-verder';
  notice.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = text;
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Sluiten',
  });
  close.addEventListener('click', () => notice.remove());
  notice.append(words, ...(address === null ? [] : [linkTo(address)]), close);
  document.body.append(notice);
}

function linkTo(address: string): HTMLElement {
  const { href } = new URL(address, location.origin);
  const link = Object.assign(document.createElement('a'), {
    href,
    target: '_blank',
    rel: 'noopener',
  });
  link.textContent = href;
  const around = document.createElement('p');
  around.append(link);
  return around;
}
