/** Starts the CMS on its page. */
import { z } from 'astro/zod';
import CMS from 'decap-cms-core';
import type { Collection } from '#src/model/collection.ts';
import { blokken } from '#src/model/blokken/index.ts';
import { collections } from '#src/model/index.ts';
import { cmsConfig } from '../config/config.ts';
import { watchPublication } from '../publication/notice.ts';
import { followAddress } from './address.ts';
import { askBackend } from './backend.ts';
import { registerBackend } from './backends.ts';
import { registerDeleting } from './deleting.ts';
import { registerEditor } from './editor.ts';
import { registerKeptDrafts } from './keptDrafts.ts';
import { registerNextStep } from './nextStep.ts';
import { registerParts } from './parts.ts';
import { registerPreview } from './preview.ts';
import { registerSaving } from './saving.ts';
import { fetchSurroundings } from './surroundings.ts';

async function start(): Promise<void> {
  followAddress();
  // The page allows no code made from text, which Zod would otherwise try to be faster with.
  z.config({ jitless: true });
  const [backend, surroundings] = await Promise.all([askBackend(), fetchSurroundings()]);
  const loadedAs = new Map<string, string>();
  await registerBackend(backend.name, loadedAs);
  registerParts();
  registerKeptDrafts();
  registerEditor(surroundings.site);
  registerPreview(surroundings);
  registerSaving(surroundings, loadedAs);
  registerDeleting(surroundings);
  registerNextStep({ isLocal: backend.name === 'proxy' });
  const models: Collection[] = Object.values(collections);
  watchPublication();
  const { entries: online } = surroundings.site;
  CMS.init({ config: cmsConfig(models, backend, { blocks: Object.keys(blokken), online }) });
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
