/** What pages get of an entry: its data, where it lives and its pictures. */
import type { ImageMetadata } from 'astro';
import type { CollectionName, EntryData } from '#src/model/index.ts';

/** An entry that is on the site today. */
export interface Item<N extends CollectionName> {
  readonly collection: N;
  readonly id: string;
  readonly data: EntryData<N>;
  /** Its page, such as `/verhalen/een-dag-mbo-straat/`; `null` when it has no page of its own. */
  readonly address: string | null;
  /** The picture of its field `beeld`, when it has one. */
  readonly picture: Picture | null;
}

/** A picture with what a reader needs to know of it. */
export interface Picture {
  readonly source: ImageMetadata;
  /** Where it lies, from the content’s root: `verhalen/een-dag/foto.jpg`. */
  readonly path: string;
  readonly alt: string;
  readonly maker: string;
}
