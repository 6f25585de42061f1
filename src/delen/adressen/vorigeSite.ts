/**
 * The addresses of the site before this one (“Sterk Utrechts mbo”), each with the page that took its
 * place. They are not known yet: as soon as its domain leads here and its addresses turn up, they go
 * into this list. Paths only, from the root: `{ from: '/ambities/', to: '/archief/' }`.
 */
export const vorigeSite: ReadonlyArray<{ readonly from: string; readonly to: string }> = [];
