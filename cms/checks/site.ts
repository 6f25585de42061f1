/** What the CMS knows of the site as it is online: public facts only, written by the build. */
import type { RejectedEntry } from '#src/regels/content.ts';

/** An entry that is online, as far as others may refer to it. */
export interface OnlineEntry extends RejectedEntry {
  readonly titel: string;
  /** The addresses of other entries that its text leads to. */
  readonly links: readonly string[];
  /** What its fields and the blocks in its text refer to: `sectoren/ict`. */
  readonly refersTo: readonly string[];
}

/** The site as it was last built. */
export interface OnlineSite {
  readonly entries: readonly OnlineEntry[];
  /** Addresses of pages and files that are not content. */
  readonly fixed: readonly string[];
}

/** The address of the file that holds it. */
export const SITE_ADDRESS = '/admin/site.json';
