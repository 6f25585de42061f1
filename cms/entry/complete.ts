/** Fills in what an editor should not have to think up. */
import type { Fields } from '#src/model/field.ts';
import type { Data } from './tidy.ts';
import { newId } from '#src/model/newId.ts';

/**
 * The same data with an id, and with an address or a key made of the title when there is none.
 *
 * @param isTaken whether another entry has this value under this key
 */
export function complete(
  fields: Fields,
  data: Data,
  isTaken: (key: string, value: string) => boolean,
): Data {
  const filled = { ...data };
  for (const [key, { form }] of Object.entries(fields)) {
    if (filled[key] !== undefined || form.kind !== 'formatted') continue;
    if (form.format === 'id') filled[key] = newId();
    // Without a title nothing is saved; one complaint about that is enough.
    const title = filled['titel'] ?? 'zonder titel';
    const isName = form.format === 'slug' || form.format === 'sleutel';
    if (isName && typeof title === 'string') {
      const name = slugOf(title);
      filled[key] = isTaken(key, name) ? `${name}-nieuw` : name;
    }
  }
  return filled;
}

const LONGEST = 60;

/** `Eén dag mbo-straat!` gives `een-dag-mbo-straat`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
