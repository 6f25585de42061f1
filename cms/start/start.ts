/** Starts the CMS on its page. */
import CMS from 'decap-cms-core';
import type { Collection } from '#src/model/collection.ts';
import { collections } from '#src/model/index.ts';
import { cmsConfig } from '../config/config.ts';
import { askBackend } from './backend.ts';
import { registerBackend } from './backends.ts';
import { registerParts } from './parts.ts';

async function start(): Promise<void> {
  const backend = await askBackend();
  await registerBackend(backend.name);
  registerParts();
  const models: Collection[] = Object.values(collections);
  CMS.init({ config: cmsConfig(models, backend, { blocks: [] }) });
}

start().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
