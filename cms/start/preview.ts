/** Puts our own help beside every form. */
import CMS from 'decap-cms-core';
import { collectionNames } from '#src/model/index.ts';
import type { Surroundings } from '../checks/judgeDraft.ts';
import { beside } from '../preview/beside.ts';
import { besideStyle } from '../preview/style.ts';

/** Registers it for every collection. Before `CMS.init`. */
export function registerPreview(surroundings: Surroundings): void {
  CMS.registerPreviewStyle(besideStyle, { raw: true });
  for (const name of collectionNames) {
    CMS.registerPreviewTemplate(name, beside(name, surroundings));
  }
}
