/** Which status and which file a request gets, in the order in which nginx decides it. */
import { ERROR_PAGES, gonePage, isHidden } from './hiddenPaths.ts';
import { ALLOWED_METHODS } from './policy.ts';
import type { RedirectTable } from './redirects.ts';
import { requestPath } from './requestPath.ts';
import { fileAt, type SiteFiles } from './siteFiles.ts';

/** The answer to a request, before its body is read. */
export interface Decision {
  readonly status: 200 | 301 | 400 | 404 | 405 | 410;
  /** The path that was asked for, by which headers are chosen. */
  readonly path: string;
  /** Key in {@link SiteFiles.files} of the body; `null` when a line of plain text is sent. */
  readonly file: string | null;
  /** Where a 301 leads, with the query of the request. */
  readonly location: string | null;
}

/** Decides about one request; pure. */
export function decide(
  method: string,
  target: string,
  site: SiteFiles,
  redirects: RedirectTable,
): Decision {
  const asked = requestPath(target);
  if (asked === null) return { status: 400, path: '/', file: null, location: null };
  const { path, query } = asked;
  const nothing = { path, file: null, location: null };
  const notFound: Decision = {
    ...nothing,
    status: 404,
    file: fileAt(site, ERROR_PAGES[404]) ?? null,
  };

  if (!ALLOWED_METHODS.includes(method)) return { ...nothing, status: 405 };
  if (isHidden(path)) return notFound;

  const old = redirects.find(path);
  if (old?.status === 301) return { ...nothing, status: 301, location: old.location + query };
  if (old?.status === 410)
    return { ...nothing, status: 410, file: fileAt(site, gonePage(path)) ?? null };

  const file = fileAt(site, path);
  if (file !== undefined) return { ...nothing, status: 200, file };
  if (site.folders.has(`${path}/`)) {
    return { ...nothing, status: 301, location: `${encodeURI(path)}/${query}` };
  }
  return notFound;
}
