/** Goes straight to a story, any story; without JavaScript its link leads to the one of the day. */
class VerrasMe extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = this.querySelector('a');
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      anyStory(`${link.pathname}verhalen.json`).then(
        (address) => {
          location.assign(address);
        },
        () => {
          location.assign(link.href);
        },
      );
    });
  }
}

/** @throws when the list cannot be had, or has no story besides the one that is read now */
async function anyStory(list: string): Promise<string> {
  const answer = await fetch(list);
  const addresses = ((await answer.json()) as string[]).filter(
    (address) => address !== location.pathname,
  );
  const address = addresses[Math.floor(Math.random() * addresses.length)];
  if (address === undefined) throw new Error('There is no story to go to.');
  return address;
}

customElements.define('verras-me', VerrasMe);
