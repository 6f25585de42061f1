/** Where the terms are explained. */
export const BEGRIPPEN = '/taalwijzer/begrippen/';

/** Where the term with this key is explained. */
export function begripAddress(id: string): string {
  return `${BEGRIPPEN}#${id}`;
}
