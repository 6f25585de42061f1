/** Writes what the preview in the CMS draws pages from: the content that is online, and no other. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { ShownEntry, ShownPicture, SiteContent } from '#cms/preview/siteContent.ts';
import { CONTENT_ADDRESS } from '#cms/preview/siteContent.ts';
import { contentRoot } from '#src/contentRoot.ts';
import { attachedPictures } from '#src/regels/attachedFiles.ts';
import type { Entry } from '#src/regels/content.ts';
import type { Verdict } from '#src/regels/judge.ts';

/** Where the pictures lie, as the site serves them. */
const PICTURES = '/admin/beelden';
/** As wide as the preview shows one, in pixels. */
const WIDTH = 800;

/**
 * Writes the file and its pictures into `site`, the folder of the built site. What is online may
 * refer to what is not: of that nothing is told, not even its id.
 */
export async function writeShownContent(
  site: string,
  { live, pieces }: Pick<Verdict, 'live' | 'pieces'>,
  fixed: ReadonlySet<string>,
): Promise<void> {
  const absent = new Set(pieces.filter(({ online }) => !online).map(({ id }) => id));
  await mkdir(path.join(site, PICTURES), { recursive: true });
  const content: SiteContent = {
    entries: await Promise.all(live.map((entry) => shown(site, entry, absent))),
    fixed: [...fixed].toSorted(),
  };
  await writeFile(path.join(site, CONTENT_ADDRESS), JSON.stringify(content));
}

async function shown(site: string, entry: Entry, absent: ReadonlySet<string>): Promise<ShownEntry> {
  const { collection, data, file } = entry;
  const folder = path
    .relative(contentRoot(), path.resolve(path.dirname(file)))
    .replaceAll(path.sep, '/');
  const beelden = await Promise.all(
    attachedPictures(entry).map(async (name) => {
      const fromRoot = path.posix.join(folder, name);
      return [fromRoot, await shownPicture(site, fromRoot)] as const;
    }),
  );
  return {
    collection,
    id: data.id,
    data: told(data, absent),
    folder,
    beelden: Object.fromEntries(beelden),
  };
}

/** On what ground somebody is shown, and what a piece was called, is nobody's business online. */
const REGISTER = ['grond', 'geportretteerd', 'oudeSlugs', 'taaluitzonderingen'];

function told(data: object, absent: ReadonlySet<string>): Record<string, unknown> {
  const open = Object.entries(data).filter(([key]) => !REGISTER.includes(key));
  return Object.fromEntries(
    open.map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.filter((part: unknown) => !absent.has(String(part))) : value,
    ]),
  );
}

/** Smaller, upright, and without what cameras write in a file. */
async function shownPicture(site: string, fromRoot: string): Promise<ShownPicture> {
  const name = createHash('sha256').update(fromRoot).digest('base64url').slice(0, 16);
  const src = `${PICTURES}/${name}.webp`;
  const upright = sharp(path.join(contentRoot(), fromRoot)).autoOrient();
  const { width, height } = await sharp(await upright.clone().toBuffer()).metadata();
  await upright
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp()
    .toFile(path.join(site, src));
  return { src, width, height, format: 'webp' };
}
