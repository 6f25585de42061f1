/**
 * What the build found out and serving has to know: the contents of `dist/serving/serving.json`.
 */
import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';

const hash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/);

const servingFacts = z.strictObject({
  inlineScriptHashes: z.array(hash).readonly(),
  inlineStyleHashes: z.array(hash).readonly(),
  moved: z.array(z.strictObject({ from: z.string(), to: z.string() }).readonly()).readonly(),
  gone: z.array(z.string()).readonly(),
});

/**
 * - `inlineScriptHashes`, `inlineStyleHashes`: CSP sources without quotes, `sha256-…=`;
 * - `moved`: an old address and the address that took its place, each a path such as `/verhalen/x/`;
 * - `gone`: paths that existed and are withdrawn for good.
 */
export type ServingFacts = Readonly<z.infer<typeof servingFacts>>;

/**
 * Reads the facts that the build wrote.
 *
 * @throws when the file is absent, is not JSON, or holds anything else than {@link ServingFacts}
 */
export function readServingFacts(file: string): ServingFacts {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return servingFacts.parse(content);
}
