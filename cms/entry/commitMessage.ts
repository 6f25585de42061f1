/** Commits name a piece by its title, as people do; Decap knows only its folder. */
import { fieldsIn } from './fieldsIn.ts';

/**
 * The message with the title of the piece between its first “ and ”; unchanged without a title.
 *
 * @param raw the text of the file that is saved
 */
export function withTitle(message: string, raw: string): string {
  const { titel } = fieldsIn(raw);
  return typeof titel === 'string' ? message.replace(/“[^”]*”/, () => `“${titel}”`) : message;
}
