/**
 * How much a word counts by where it stands: title, then summary, then headings, then text
 * (`tests/unit/zoeken/weights.test.ts` holds this order). Pagefind knows two scales: within the
 * text a weight multiplies how often a word stands there; what it knows of a page beside its text
 * adds to that score.
 */

/** Within the text: `data-pagefind-weight`, from 0 to 10, where text is 1. */
export const HEADING_WEIGHT = 4;

/** Beside the text: Pagefind's `ranking.metaWeights`. What is not named here counts for 1. */
export const META_WEIGHTS = {
  title: 10,
  zoekwoorden: 8,
  samenvatting: 3,
  verwant: 1,
  woorddelen: 0.5,
  vormwoorden: 0.5,
  beter: 1,
  soort: 1,
  datum: 0,
  plaatje: 0,
  image: 0,
  image_alt: 0,
};
