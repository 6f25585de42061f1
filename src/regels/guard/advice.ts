/** A remark of the guard about a place in a text, before it is tied to a file. */
export interface Remark {
  /** Line and column in the text that was given, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The block or piece of syntax it is about, if it has a name. */
  readonly field?: string | undefined;
  /** What is wrong and how to mend it, in Dutch; see `Finding`. */
  readonly problem: string;
  readonly mend: string;
}
