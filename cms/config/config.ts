/** The whole configuration of Decap, derived from the model. */
import type { CmsBackend, CmsConfig } from 'decap-cms-core';
import type { Collection } from '#src/model/collection.ts';
import { collectionConfig, type Offered } from './collection.ts';

/** Where the CMS saves to, as Decap wants it; without the messages of commits. */
export type Backend = Omit<CmsBackend, 'commit_messages' | 'name'> & { readonly name: BackendName };

/** The services that this CMS can save to; `proxy` is the local server. */
export type BackendName = 'forgejo' | 'github' | 'gitlab' | 'proxy';

/** The configuration for these collections, which saves to `backend`. */
export function cmsConfig(
  collections: readonly Collection[],
  backend: Backend,
  offered: Offered,
): CmsConfig {
  return {
    load_config_file: false,
    locale: 'nl',
    publish_mode: 'editorial_workflow',
    backend: { ...backend, commit_messages: COMMIT_MESSAGES },
    // Only for files that belong to no entry, of which there are none: see `collection.ts`.
    media_folder: 'content',
    public_folder: '/',
    // Drawn anew in the browser before it is saved: turned upright, and without the place where it
    // was taken.
    media_processing: { enabled: true, strip_metadata: true, quality: 90 },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    show_preview_links: false,
    editor: { preview: true },
    collections: collections.map((model) => collectionConfig(model, offered)),
  };
}

const COMMIT_MESSAGES = {
  create: '{{collection}} “{{slug}}” gemaakt',
  update: '{{collection}} “{{slug}}” gewijzigd',
  delete: '{{collection}} “{{slug}}” verwijderd',
  uploadMedia: 'Bestand “{{path}}” toegevoegd',
  deleteMedia: 'Bestand “{{path}}” verwijderd',
};
