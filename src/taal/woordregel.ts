/** A rule of the taalwijzer as the checker knows it, and what the checker says of a text. */

/** How strongly a word is advised against. `fout` stops our own build. */
export const ERNSTEN = ['fout', 'let-op', 'tip'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** One form of a word, in the notation of `vorm/ontleed.ts`, with what fits in its place. */
export interface VormMetBeter {
  readonly vorm: string;
  /**
   * Replacements for exactly this form; none when there is only advice. A `*` at the end stands
   * for what the `*` at the end of the form found.
   */
  readonly beter: readonly string[];
}

/** A rule. Everything is data: a woordkeuze of the content, or an item of `regels.json`. */
export interface Woordregel {
  readonly id: string;
  /** Address of the page about this word, from the root of the site. */
  readonly adres: string;
  readonly titel: string;
  readonly ernst: Ernst;
  readonly vormen: readonly VormMetBeter[];
  /** Forms that stay: a hit that overlaps one of these is none. */
  readonly uitzonderingen: readonly string[];
  /** When there are any: a hit counts only with one of these forms beside it in its sentence. */
  readonly alleenBij: readonly string[];
  /** A hit does not count with one of these forms beside it in its sentence. */
  readonly nietBij: readonly string[];
  readonly lieverWel: ReadonlyArray<{ readonly woord: string; readonly wanneer: string }>;
  readonly reden: string;
}

/** How a text is written, and so what in it is text. */
export type Tekstsoort = 'tekst' | 'markdown' | 'html';

/** A word that was found. */
export interface Treffer<Regel extends Woordregel = Woordregel> {
  /** First UTF-16 unit of the word in the text. */
  readonly van: number;
  /** The unit after its last: `tekst.slice(van, tot) === gevonden`. */
  readonly tot: number;
  readonly gevonden: string;
  readonly regel: Regel;
  /** What can stand in its place as it is, best first; empty when there is only advice. */
  readonly beter: readonly string[];
  /** True in a quotation: somebody else's words, or a word that is talked about. Let it stand. */
  readonly citaat: boolean;
}
