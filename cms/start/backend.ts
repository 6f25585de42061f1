/** Where this CMS saves to: told by a file beside its page, so that one bundle serves every place. */
import type { Backend } from '../config/config.ts';

/** The address of that file, as the site serves it. */
export const BACKEND_ADDRESS = '/admin/backend.json';

/**
 * Asks where to save to.
 *
 * @throws an Error in Dutch when the file is not there
 */
export async function askBackend(): Promise<Backend> {
  const answer = await fetch(BACKEND_ADDRESS, { cache: 'no-store' });
  if (!answer.ok) {
    throw new Error('De redactie weet niet waar ze moet opslaan. Vertel dit aan de beheerder.');
  }
  // The build writes this file from the settings; a test holds it against Decap's own validator.
  return (await answer.json()) as Backend;
}
