/**
 * The paint of the street. A drawing names its paint; `components/tekening/tekening.css` says what
 * colour that is by day and in the evening, so that one drawing serves both.
 */
export const VERF = [
  'inkt',
  'wit',
  'rood',
  'geel',
  'blauw',
  'hemel',
  'roze',
  'blad',
  'gracht',
  'zand',
  'steen',
  'korst',
  'stoep',
  'staal',
  'glas',
  /** Light behind glass, by day too. */
  'licht',
  /** A pane that is dark by day and lit in the evening. */
  'ruit',
  /** Light that falls on the pavement: in the dark only. */
  'gloed',
  'water',
  /** The sky the drawing stands under, and what stands far away in it. */
  'lucht',
  'ver',
  'huid1',
  'huid2',
  'huid3',
  'huid4',
  /** A veil over another paint: the panel of a door, the fold of a cloth. */
  'diepte',
  /** The sheen on a pane. */
  'glans',
] as const;

/** The name of a paint. Red is for labels and barriers only: it belongs to the makers. */
export type Verf = (typeof VERF)[number];
