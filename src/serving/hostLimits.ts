/** What does not fit on Cloudflare Pages, the static host with the tightest limits. */

// https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/
const MOST_HEADER_RULES = 100;
const LONGEST_HEADER_LINE = 2000;
const MOST_REDIRECTS = 2000;

/** Warnings in Dutch; empty when everything fits. nginx and the own server have no such limits. */
export function hostLimitWarnings(headers: string, redirects: string): string[] {
  const headerLines = headers.split('\n');
  const rules = headerLines.filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...headerLines.map((line) => line.length));
  const redirectLines = redirects.split('\n').filter((line) => line !== '').length;
  return [
    ...over('blokken in _headers', rules, MOST_HEADER_RULES),
    ...over('tekens op een regel van _headers', longest, LONGEST_HEADER_LINE),
    ...over('regels in _redirects', redirectLines, MOST_REDIRECTS),
  ];
}

function over(what: string, count: number, most: number): string[] {
  if (count <= most) return [];
  return [
    `Er zijn ${count} ${what}; Cloudflare Pages leest er hoogstens ${most}. ` +
      'Op nginx en Netlify werkt alles wel.',
  ];
}
