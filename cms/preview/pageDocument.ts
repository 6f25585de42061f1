/** The document in the frame of the preview: styled as the site, filled with what was drawn. */

/** An empty document with the style sheets and the typeface of a page that is online. */
export async function emptyDocument(): Promise<string> {
  const answer = await fetch('/');
  if (!answer.ok) throw new Error(`De site antwoordt met ${String(answer.status)}.`);
  const home = parsed(await answer.text());
  const kept = home.head.querySelectorAll('style, link[rel="stylesheet"], meta[name="viewport"]');
  return `<!doctype html><html lang="nl"><head>${[...kept].map(({ outerHTML }) => outerHTML).join('')}</head><body></body></html>`;
}

/** Shows the page `html` in `shown`, at the place where its reader was, by day or in the dark. */
export function fill(shown: Document, html: string, scheme: 'dark' | 'light'): void {
  const { body } = parsed(html);
  // A link would take this frame away, to a page that refuses to be in one.
  for (const link of body.querySelectorAll('a')) {
    link.style.pointerEvents = 'none';
    link.tabIndex = -1;
  }
  // Every colour of the site follows this property (`src/styles/common.css`).
  shown.documentElement.style.colorScheme = scheme;
  shown.body.replaceWith(shown.adoptNode(body));
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
