/** Where something stands in a text, as somebody sees it who never sees its lines. */
import { signsIn } from '../text/plainSigns.ts';
import { blokken, isBlockName } from '#src/model/blokken/index.ts';

/**
 * `in de alinea “De bakker staat vroeg op …”`, `bij de kop “Brood”`, `in het blok Kader`; nothing
 * for a line without words.
 *
 * @param line counted from 1
 */
export function whereIn(text: string, line: number): string | null {
  const lines = text.split('\n');
  const block = blockAt(lines, line - 1);
  if (block !== null) return `in het blok ${block}`;
  const source = (lines[line - 1] ?? '').trim();
  const words = opening(plain(source));
  if (words === '') return null;
  if (source.startsWith('#')) return `bij de kop “${words}”`;
  if (/^(?:[*+-]|\d+[.)])\s/.test(source)) return `in de lijst bij “${words}”`;
  return source.startsWith('|') ? `in de tabel bij “${words}”` : `in de alinea “${words}”`;
}

/** The label of the block that the line stands in or begins. */
function blockAt(lines: readonly string[], index: number): string | null {
  for (let at = index; at >= 0; at -= 1) {
    const [, closes, name = '', alone] =
      /^\s*<(\/?)([A-Z]\w*)[^>]*?(\/?)>?\s*$/.exec(lines[at] ?? '') ?? [];
    if (name === '') continue;
    if (at < index && (closes === '/' || alone === '/')) return null;
    return isBlockName(name) ? blokken[name].label : name;
  }
  return null;
}

function plain(source: string): string {
  const words = source
    .replace(/^(?:#+|[*+-]|\d+[.)]|\|)\s*/, '')
    .replace(/<[^>]*>|\]\([^)]*\)|[[*_|]/g, '');
  return signsIn(words).trim();
}

const MOST_WORDS = 6;

/** The first words of a sentence. */
export function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
