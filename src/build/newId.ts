/** `npm run kenmerk`: makes a new opaque id for an entry. */
import { randomInt } from 'node:crypto';

// The signs of the format `id` in src/model/formats.ts.
const SIGNS = '23456789bcdfghjkmnpqrstvwxz';

console.log(Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join(''));
