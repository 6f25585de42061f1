/** `npm run kenmerk`: makes a new opaque id for an entry. */
import { newId } from '#src/model/newId.ts';

console.log(newId());
