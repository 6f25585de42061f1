/** The skies a page can stand under, with the colour that phones give their bar by day. */
export const skies = {
  geel: '#ffc72c',
  hemel: '#a9d6f0',
  roze: '#f6b2a7',
  zand: '#eeddb9',
  oranje: '#f0974a',
  wit: '#ffffff',
  nacht: '#16235a',
} as const;

/** The name of a sky; `layout.css` has a class for each. */
export type Sky = keyof typeof skies;

/** The bar in the evening, when all skies are the same. */
export const EVENING = '#16235a';
