/** The last step of a build: everything that serving needs to know about the built site. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { settings as siteSettings } from '../settings.ts';
import { addressProblems } from './addressProblems.ts';
import type { PolicySettings } from './csp.ts';
import type { ServingFacts } from './facts.ts';
import { isHidden } from './hiddenPaths.ts';
import { hostHeaders } from './hostHeaders.ts';
import { hostLimitWarnings } from './hostLimits.ts';
import { hostRedirects } from './hostRedirects.ts';
import { inlineFindings, type ServingFinding } from './inlineFindings.ts';
import { inlineContent, type InlineContent } from './inlineHashes.ts';
import { nginxConfig } from './nginx.ts';
import { inlineAllowance, pathRules, type InlineAllowance } from './policy.ts';
import { redirectTable, type Moved } from './redirects.ts';
import {
  FACTS_FILE,
  HOST_HEADERS_FILE,
  HOST_REDIRECTS_FILE,
  NGINX_FILE,
  SERVING_FOLDER,
  SITE_FOLDER,
} from './servingFolders.ts';
import { siteFiles, type SiteFiles } from './siteFiles.ts';

/** What to write serving for. */
export interface ServingInput {
  /** The output folder of the build; its `site` folder holds the built files. */
  readonly distDir: string;
  readonly moved: readonly Moved[];
  readonly gone: readonly string[];
  /** Decides about policies; the settings of this site by default. */
  readonly settings?: PolicySettings;
}

/** What the build has to tell. */
export interface ServingReport {
  /** Content that browsers would ignore: the build stops on these. */
  readonly findings: readonly ServingFinding[];
  /** In Dutch: what will not work on some hosts. */
  readonly warnings: readonly string[];
}

/**
 * Reads all HTML below `dist/site` and writes `serving.json`, `nginx.conf`, `_headers` and
 * `_redirects`. The same input gives the same bytes.
 *
 * @throws an Error in Dutch when the old addresses are not right, or when a value does not fit
 *   in nginx's syntax; nothing is written then
 */
export function writeServing({
  distDir,
  moved,
  gone,
  settings = siteSettings,
}: ServingInput): ServingReport {
  const site = siteFiles(join(distDir, SITE_FOLDER));
  const redirects = redirectTable(moved, gone);
  const problems = addressProblems(redirects, site);
  if (problems.length > 0) {
    throw new Error(`De oude adressen kloppen niet:\n${problems.map((p) => `- ${p}`).join('\n')}`);
  }

  const pages = inlineContents(site);
  const facts: ServingFacts = { ...allowedHashes(pages), moved: [...moved], gone: [...gone] };
  const rules = pathRules(facts, settings);
  const publicPaths = [...site.files.keys()].filter((path) => !isHidden(path));
  const headers = hostHeaders(rules, publicPaths);
  const hostMoves = hostRedirects(redirects);
  const outputs: ReadonlyArray<readonly [string, string]> = [
    [FACTS_FILE, `${JSON.stringify(facts, null, 2)}\n`],
    [NGINX_FILE, nginxConfig(rules, redirects)],
    [HOST_HEADERS_FILE, headers],
    [HOST_REDIRECTS_FILE, hostMoves],
  ];
  mkdirSync(join(distDir, SERVING_FOLDER), { recursive: true });
  for (const [file, text] of outputs) writeFileSync(join(distDir, file), text);

  return {
    findings: pages.flatMap(({ path, content }) =>
      inlineFindings(path, content, inlineAllowance(path)),
    ),
    warnings: hostLimitWarnings(headers, hostMoves),
  };
}

interface Page {
  readonly path: string;
  readonly content: InlineContent;
}

function inlineContents({ files }: SiteFiles): Page[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, file]) => ({ path, content: inlineContent(readFileSync(file, 'utf8')) }));
}

/** Hashes of what stands in pages whose policy lists hashes; sorted, each once. */
function allowedHashes(
  pages: readonly Page[],
): Pick<ServingFacts, 'inlineScriptHashes' | 'inlineStyleHashes'> {
  const allowing = (part: keyof InlineAllowance): Page[] =>
    pages.filter(({ path }) => inlineAllowance(path)[part] === 'hashed');
  return {
    inlineScriptHashes: unique(allowing('scripts').flatMap(({ content }) => content.scriptHashes)),
    inlineStyleHashes: unique(allowing('styles').flatMap(({ content }) => content.styleHashes)),
  };
}

function unique(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}
