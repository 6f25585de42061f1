/** A page that was made but is not right; a fault in our templates, or a link that escaped. */
export interface PageProblem {
  /** The page's address. */
  readonly page: string;
  /** What is wrong, in Dutch. */
  readonly problem: string;
}

/** A problem as one line. */
export function formatPageProblem({ page, problem }: PageProblem): string {
  return `${page}: ${problem}`;
}
