/** Fills in what an editor should not have to think up. */
import type { Field, Fields } from '#src/model/field.ts';
import type { Data } from './tidy.ts';
import { newId } from '#src/model/newId.ts';

/**
 * The same data with an id, and with an address or a key made of the title when there is none. So
 * for what stands in its lists too: there a key is new among those of the same list.
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
    if (form.kind === 'list') filled[key] = completeItems(form.item, filled[key]);
    if (filled[key] !== undefined || form.kind !== 'formatted') continue;
    if (form.format === 'id') filled[key] = newId();
    // Without a title nothing is saved; one complaint about that is enough.
    const title = filled['titel'] ?? 'zonder titel';
    const isName = form.format === 'slug' || form.format === 'sleutel';
    if (isName && typeof title === 'string') {
      const name = slugOf(title, form.format === 'slug' ? LONGEST : LONGEST_KEY);
      filled[key] = isTaken(key, name) ? `${name}-nieuw` : name;
    }
  }
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
}

function completeItems({ form }: Field, items: unknown): unknown {
  if (form.kind !== 'group' || !Array.isArray(items)) return items;
  const groups = items.filter(isData);
  return groups.map((item) =>
    complete(form.fields, item, (key, value) => groups.some((other) => other[key] === value)),
  );
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LONGEST = 60;
/** Room is left for what makes a key differ from another one. */
const LONGEST_KEY = 34;

/** `Eén dag mbo-straat!` gives `een-dag-mbo-straat`: whole words, as many as fit in `longest` signs. */
export function slugOf(title: string, longest = LONGEST): string {
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
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
