/** The fields of a file as it stands in git. */
import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';

/** @param raw the text of the file, with a text below its fields or without */
export function fieldsIn(raw: string): Readonly<Record<string, unknown>> {
  const file = raw.startsWith('---\n') ? raw : `---\n${raw}\n---\n`;
  return frontmatterYAML().fromFile(file);
}
