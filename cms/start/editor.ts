/** Gives Decap's editor the blocks of this site, its care for plain signs and its files. */
import CMS from 'decap-cms-core';
import { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers';
import { editorComponents } from '../blocks/components.ts';
import { begripDialog } from '../blocks/begripDialog.ts';
import type { OnlineSite } from '../checks/site.ts';
import { TEXT_FORMAT } from '../config/collection.ts';
import { textFormat } from '../text/fileFormat.ts';
import { plainSigns } from '../text/plainSigns.ts';

/** Registers blocks, plugin and format. Before `CMS.init`. */
export function registerEditor({ entries }: OnlineSite): void {
  const begrippen = entries.filter(({ collection }) => collection === 'begrippen');
  for (const component of editorComponents(begripDialog(begrippen))) {
    CMS.registerEditorComponent(component);
  }
  CMS.registerRemarkPlugin(plainSigns);
  CMS.registerCustomFormat(TEXT_FORMAT, 'mdx', textFormat);
}

/** Decap's own way from a text to its editor and back; once an editor was on the page. */
export function roundTrip(markdown: string): string {
  const options = { voidCodeBlock: false, remarkPlugins: CMS.getRemarkPlugins() };
  return slateToMarkdown(markdownToSlate(markdown, options), options);
}
