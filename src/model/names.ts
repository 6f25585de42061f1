/** The names of all collections; each is a folder of `content/` and a file of `collections/`. */
export const collectionNames = [
  'verhalen',
  'ambassadeurs',
  'scholen',
  'sectoren',
  'vakken',
  'themas',
  'gevels',
  'straten',
  'woordkeuzes',
  'begrippen',
  'cijfers',
  'grafieken',
  'plannen',
  'ambities',
  'doelen',
  'inspanningen',
  'nieuws',
  'steden',
  'instrumenten',
  'paginas',
  'kitstukken',
  'handboek',
  'mijlpalen',
  'agenda',
  'oproepen',
] as const;

/** The name of a collection. */
export type CollectionName = (typeof collectionNames)[number];
