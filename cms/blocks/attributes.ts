/** Attributes of blocks as they stand in a text: always plain text between double quotes. */

/** Attributes after the name of a tag, as a pattern without groups. */
export const ATTRIBUTES = '(?:\\s+[a-zA-Z]+="[^"]*")*';

/** The values by name, with signs instead of entities. */
export function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  );
}

/** ` titel="Goed om te weten"` for each value that is not empty, in the order of `names`. */
export function writeAttributes(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string {
  return names
    .flatMap((name) => {
      const value = values[name];
      const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
      return text === '' ? [] : [` ${name}="${encode(text)}"`];
    })
    .join('');
}

/** Signs that end an attribute, start a tag or an expression, or start an entity. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '{': '&#123;',
  '}': '&#125;',
};

function encode(text: string): string {
  return text.replace(/[&"<{}]/g, (sign) => ENTITIES[sign] ?? sign);
}

function decode(text: string): string {
  return Object.entries(ENTITIES)
    .toReversed()
    .reduce((decoded, [sign, entity]) => decoded.replaceAll(entity, sign), text);
}
