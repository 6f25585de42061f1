/** Where a build leaves what serving needs, relative to its output folder (`dist`). */

/** The public root. */
export const SITE_FOLDER = 'site';

/** For hosts and for our own server; never public. */
export const SERVING_FOLDER = 'serving';

export const FACTS_FILE = `${SERVING_FOLDER}/serving.json`;
export const NGINX_FILE = `${SERVING_FOLDER}/nginx.conf`;
export const HOST_HEADERS_FILE = `${SITE_FOLDER}/_headers`;
export const HOST_REDIRECTS_FILE = `${SITE_FOLDER}/_redirects`;
