/** Which Markdown authors can write. The guard and the renderer read texts with the same settings. */
import type { Features } from 'satteri';

/** The syntax that the parser knows; what it does not know stays plain text. */
export const markdownFeatures = {
  gfm: { footnotes: true },
  smartPunctuation: true,
} as const satisfies Features;
