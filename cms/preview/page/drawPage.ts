/** Draws the page of a draft, in the browser. Fetched when the first form opens: it is large. */
import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { forgetPictures } from '#src/bieb/index.ts';
import { show, type ShownDraft } from './standIn/content.ts';
import type { SiteContent } from '../siteContent.ts';
import { pageOf } from './pageOf.ts';

export type { ShownDraft } from './standIn/content.ts';

let busy: Promise<unknown> = Promise.resolve();

/**
 * The whole page as HTML, as the build would write it; `null` when no page shows this entry yet.
 *
 * @throws what a component throws
 */
export function drawPage(content: SiteContent, draft: ShownDraft): Promise<string | null> {
  // One at a time: what is drawn from is kept outside the components.
  const drawn = busy.then(() => drawNow(content, draft));
  busy = drawn.catch(() => null);
  return drawn;
}

async function drawNow(content: SiteContent, draft: ShownDraft): Promise<string | null> {
  show(content, draft);
  forgetPictures();
  const page = await pageOf(draft.collection, draft.id);
  if (page === null) return null;
  const container = await Container.create({
    renderers: [{ name: 'astro:jsx', ssr: mdx }],
    astroConfig: { site: location.origin },
  });
  return container.renderToString(page.component, {
    props: { ...page.props },
    request: new Request(new URL(page.address, location.origin)),
    partial: false,
  });
}
