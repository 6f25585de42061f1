/**
 * How Decap reads and writes the file of a text: fields in YAML between two `---`, an empty line,
 * the text, and a newline. In the form a text has no newlines around it, just as its editor hands
 * it over; otherwise a form would seem to be changed as soon as it opens.
 */
import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';
import { bareText } from './bareText.ts';

/** The fields of an entry and, under `body`, its text. */
type EntryData = Readonly<Record<string, unknown>>;

const decaps = frontmatterYAML();

/** The formatter for the files of every collection of texts. */
export const textFormat = {
  fromFile(file: string): EntryData {
    const { body, ...fields } = decaps.fromFile(file);
    return typeof body === 'string' ? { ...fields, body: bareText(body) } : fields;
  },
  toFile({ body, ...fields }: EntryData, ...order: unknown[]): string {
    const text = typeof body === 'string' ? bareText(body) : '';
    return decaps.toFile({ ...fields, body: text === '' ? '' : `\n${text}\n` }, ...order);
  },
};
