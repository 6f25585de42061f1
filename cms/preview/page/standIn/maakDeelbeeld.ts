/** The preview of a page needs no picture to share it with. */
import type { maakDeelbeeld as make } from '../../../../src/components/deelbeeld/maakDeelbeeld.ts';

/** Makes nothing. */
export const maakDeelbeeld: typeof make = () => Promise.resolve();
