/** A block as plain words, where nothing better can be shown. */

/** The label and what is filled in, for Decap's own preview; never HTML of an editor. */
export function bare(label: string, data: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(data)
    .filter(([key, value]) => key !== 'bron' && typeof value === 'string')
    .map(([, value]) => escaped(String(value)));
  return `<p><strong>${escaped(label)}</strong>: ${words.join(' · ')}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
