/** Tells editors, wherever they are in the CMS, that the last publication failed, and why. */
import { STATUS_ADDRESS, type PublicationStatus } from './status.ts';

/** How often the status is asked again, in milliseconds: a publication takes some minutes. */
const EVERY = 60_000;

/** Keeps the notice as it should be, as long as the page is open. */
export function watchPublication(): void {
  let shown = '';
  const look = async (): Promise<void> => {
    const status = await askStatus();
    // Asked again and again: a notice that somebody opened must not close by itself.
    if (status === null) return;
    const now = JSON.stringify(status);
    if (now === shown) return;
    shown = now;
    document.querySelector('.redactie-melding')?.remove();
    if (!status.ok) document.body.append(notice(status));
  };
  void look();
  setInterval(() => {
    if (document.visibilityState === 'visible') void look();
  }, EVERY);
}

/** `null` when the status cannot be had: that is no reason to alarm anybody. */
async function askStatus(): Promise<PublicationStatus | null> {
  try {
    const answer = await fetch(STATUS_ADDRESS, { cache: 'no-store' });
    // Written by our own scripts.
    return answer.ok ? ((await answer.json()) as PublicationStatus) : null;
  } catch {
    return null;
  }
}

function notice({ moment, messages }: PublicationStatus): HTMLElement {
  const around = document.createElement('div');
  around.className = 'redactie-melding';
  around.setAttribute('role', 'status');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Publiceren lukte niet. De site is nog zoals hij was.';
  const list = document.createElement('ol');
  list.append(...messages.map(itemOf));
  details.append(summary, ...(moment === null ? [] : [paragraph(whenOf(moment))]), list, help());
  around.append(details);
  return around;
}

function itemOf(message: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = message;
  return item;
}

function whenOf(moment: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return `Geprobeerd op ${format.format(new Date(moment))} uur. Dit is er mis:`;
}

function help(): HTMLElement {
  const link = document.createElement('a');
  link.href = '/handboek/als-iets-rood-is/#publiceren-lukt-niet';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Wat doe je nu? Kijk in het handboek.';
  const around = paragraph('');
  around.append(link);
  return around;
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
