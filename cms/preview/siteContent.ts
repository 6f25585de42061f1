/** The content that is online, as the preview needs it to draw pages: written by the build. */
import type { CollectionName } from '#src/model/names.ts';

/** The address of the file that holds it. */
export const CONTENT_ADDRESS = '/admin/inhoud.json';

/** A picture as a page shows it. Sizes in pixels. */
export interface ShownPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** An entry of the site, with what lies beside it. */
export interface ShownEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Its folder, from the content's root. */
  readonly folder: string;
  /** Its pictures, by path from the content's root. */
  readonly beelden: Readonly<Record<string, ShownPicture>>;
}

/** Everything that is online today. */
export interface SiteContent {
  readonly entries: readonly ShownEntry[];
  /** Addresses of pages and files that are not content. */
  readonly fixed: readonly string[];
}
