/** Opaque ids for new entries. */
import { ID_LENGTH, ID_SIGNS } from './formats.ts';

/** A new id, as the format `id` of the model wants it. */
export function newId(): string {
  const signs: string[] = [];
  while (signs.length < ID_LENGTH) {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    // A byte beyond the last whole multiple would make the first signs likelier than the others.
    if (random < 256 - (256 % ID_SIGNS.length))
      signs.push(ID_SIGNS.charAt(random % ID_SIGNS.length));
  }
  return signs.join('');
}
