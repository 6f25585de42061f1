/** The process that parses texts: one text in, one report out. See `isolated.ts`. */
import { guardText } from './guardText.ts';

process.on('message', (source) => {
  if (typeof source === 'string') process.send?.(guardText(source));
});
