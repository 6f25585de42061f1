/** A form after reading: what has to stand in the text, part after part. */

/** One part of a form. */
export type Deel =
  /** This very sign; a letter in lower case unless the form is exact. */
  | { readonly soort: 'teken'; readonly teken: string }
  /** White space. */
  | { readonly soort: 'spatie' }
  /** `~`: joined, with a hyphen or with a space. */
  | { readonly soort: 'naad' }
  /** `…`: split over others with the same ending: `laag- en middelbaar` before `opgeleid`. */
  | { readonly soort: 'splitsing' }
  /** `*`: further letters and digits of the same word, or none. */
  | { readonly soort: 'rest' }
  /** `<n>`: from none to `hoogstens` whole words, with the white space after each. */
  | { readonly soort: 'woorden'; readonly hoogstens: number }
  /** `(a|b)` or `[a|b]`: one of these; an optional part has an empty way. */
  | { readonly soort: 'keuze'; readonly wegen: readonly Reeks[] };

/** Parts that follow each other. */
export type Reeks = readonly Deel[];

/** A whole form. */
export interface Vorm {
  readonly delen: Reeks;
  /** True when capitals count: the form was written with `=` in front. */
  readonly precies: boolean;
}
