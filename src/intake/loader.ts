/**
 * Gives Astro the content that may be on the site today and nothing else: what is not live never
 * enters its store, so no page, picture or feed can show it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#src/model/index.ts';
import { attachedMedia, attachedPictures, folderOf } from '#src/regels/attachedFiles.ts';
import type { Entry } from '#src/regels/content.ts';
import { formatFinding } from '#src/regels/finding.ts';
import type { Verdict } from '#src/regels/judge.ts';
import { contentRoot } from '#src/contentRoot.ts';
import { judgeContent } from './judgeContent.ts';

/**
 * The loader of one collection. A build stops on the first content that the rules refuse; the
 * author's live server reports it and shows what is right.
 */
export function liveContent(collection: CollectionName): Loader {
  return {
    name: 'live-content',
    load: async (context) => {
      const { watcher } = context;
      if (watcher === undefined) {
        await fill(collection, context, await currentVerdict());
        return;
      }
      await refill(collection, context);
      watcher.add(contentRoot());
      watcher.on('all', (_event, changed: string) => {
        if (path.resolve(changed).startsWith(contentRoot()))
          refill(collection, context).catch((error: unknown) => {
            context.logger.error(String(error));
          });
      });
    },
  };
}

/**
 * The loader of the content addresses without a page today: one entry with all of them, because
 * Astro prints a warning whenever it is asked for an entry that is not there.
 */
export function absentAddresses(): Loader {
  return {
    name: 'absent-addresses',
    load: async ({ store }) => {
      const { absent } = await currentVerdict();
      store.clear();
      store.set({ id: 'lijst', data: { adressen: [...absent] } });
    },
  };
}

// All collections are loaded in the same moment: one reading serves them all.
let reading: Promise<Verdict> | null = null;

function currentVerdict(): Promise<Verdict> {
  if (reading === null) {
    reading = judgeContent();
    const forget = () => {
      reading = null;
    };
    void reading.then(() => setTimeout(forget, 200), forget);
  }
  return reading;
}

/** Fills with what is right, and reports what is wrong in this collection. */
async function refill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const verdict = await currentVerdict();
  for (const { file, ...finding } of verdict.errors) {
    if (file.includes(`/${collection}/`)) context.logger.error(formatFinding({ file, ...finding }));
  }
  await fill(collection, context, { ...verdict, errors: [] });
}

async function fill(
  collection: CollectionName,
  context: LoaderContext,
  { errors, live }: Verdict,
): Promise<void> {
  if (errors.length > 0) throw new Error(errors.map(formatFinding).join('\n\n'));
  context.store.clear();
  for (const entry of live.filter((candidate) => candidate.collection === collection)) {
    const absolute = path.resolve(entry.file);
    const data = await context.parseData({
      id: entry.data.id,
      data: { ...entry.data, beelden: pictureImports(entry), media: attachedMedia(entry) },
      filePath: absolute,
    });
    context.store.set({
      id: entry.data.id,
      data,
      filePath: entry.file,
      // What is said in a text is asked after, besides its being drawn: see bieb/begripgebruik.ts.
      body: entry.body,
      digest: createHash('sha256')
        .update(await readFile(absolute))
        .digest('base64url'),
      deferredRender: entry.file.endsWith('.mdx'),
    });
  }
}

/** The pictures of an entry by their path from the content's root. */
function pictureImports(entry: Entry): Record<string, string> {
  return Object.fromEntries(
    attachedPictures(entry).map((name) => [path.posix.join(folderOf(entry), name), name]),
  );
}
