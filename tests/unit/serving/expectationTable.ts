/** What a request must get, from every server that serves the fixture site. */
export interface Expectation {
  readonly target: string;
  readonly method?: string;
  readonly status: number;
  /** The path whose headers are due; the target without its query by default. */
  readonly path?: string;
  /** The file whose content is the body. */
  readonly file?: string;
  readonly type?: string;
  readonly location?: string;
}

const html = 'text/html; charset=utf-8';
const notFound = { status: 404, file: '/404.html', type: html };
const gone = { status: 410, file: '/410.html', type: html };

/** Every kind of address of the fixture site, and every way to ask for what is not there. */
export const expectations: readonly Expectation[] = [
  { target: '/', status: 200, file: '/index.html', type: html },
  { target: '/?zoek=brug', path: '/', status: 200, file: '/index.html', type: html },
  { target: '/verhalen/', status: 200, file: '/verhalen/index.html', type: html },
  { target: '/verhalen/nieuw/', status: 200, file: '/verhalen/nieuw/index.html', type: html },
  {
    target: '/%76erhalen/',
    path: '/verhalen/',
    status: 200,
    file: '/verhalen/index.html',
    type: html,
  },
  { target: '/embed/abc123/', status: 200, file: '/embed/abc123/index.html', type: html },
  { target: '/admin/', status: 200, file: '/admin/index.html', type: html },
  {
    target: '/admin/cms.js',
    status: 200,
    file: '/admin/cms.js',
    type: 'text/javascript; charset=utf-8',
  },
  {
    target: '/_astro/site.4f2a.css',
    status: 200,
    file: '/_astro/site.4f2a.css',
    type: 'text/css; charset=utf-8',
  },
  {
    target: '/_astro/site.77aa.js',
    status: 200,
    file: '/_astro/site.77aa.js',
    type: 'text/javascript; charset=utf-8',
  },
  {
    target: '/_astro/letter.11bb.woff2',
    status: 200,
    file: '/_astro/letter.11bb.woff2',
    type: 'font/woff2',
  },
  {
    target: '/_astro/foto.22cc.avif',
    status: 200,
    file: '/_astro/foto.22cc.avif',
    type: 'image/avif',
  },
  {
    target: '/_astro/foto.33dd.webp',
    status: 200,
    file: '/_astro/foto.33dd.webp',
    type: 'image/webp',
  },
  { target: '/delen/abc123.png', status: 200, file: '/delen/abc123.png', type: 'image/png' },
  {
    target: '/api/verhalen.json',
    status: 200,
    file: '/api/verhalen.json',
    type: 'application/json; charset=utf-8',
  },
  { target: '/feed.xml', status: 200, file: '/feed.xml', type: 'application/xml; charset=utf-8' },
  {
    target: '/verhalen.atom',
    status: 200,
    file: '/verhalen.atom',
    type: 'application/atom+xml; charset=utf-8',
  },
  { target: '/agenda.ics', status: 200, file: '/agenda.ics', type: 'text/calendar; charset=utf-8' },
  {
    target: '/site.webmanifest',
    status: 200,
    file: '/site.webmanifest',
    type: 'application/manifest+json',
  },
  { target: '/robots.txt', status: 200, file: '/robots.txt', type: 'text/plain; charset=utf-8' },
  { target: '/merk.svg', status: 200, file: '/merk.svg', type: 'image/svg+xml' },
  { target: '/film.mp4', status: 200, file: '/film.mp4', type: 'video/mp4' },
  { target: '/film.vtt', status: 200, file: '/film.vtt', type: 'text/vtt; charset=utf-8' },
  {
    target: '/.well-known/security.txt',
    status: 200,
    file: '/.well-known/security.txt',
    type: 'text/plain; charset=utf-8',
  },

  { target: '/verhalen', status: 301, location: '/verhalen/' },
  {
    target: '/verhalen?zoek=brug',
    path: '/verhalen',
    status: 301,
    location: '/verhalen/?zoek=brug',
  },
  { target: '/embed/abc123', status: 301, location: '/embed/abc123/' },
  { target: '/verhalen/oud/', status: 301, location: '/verhalen/nieuw/' },
  { target: '/verhalen/oud', status: 301, location: '/verhalen/nieuw/' },
  { target: '/Verhalen/Oud/', status: 301, location: '/verhalen/nieuw/' },
  {
    target: '/verhalen/tussen/?a=1&b=2',
    path: '/verhalen/tussen/',
    status: 301,
    location: '/verhalen/nieuw/?a=1&b=2',
  },
  { target: '/embed/oud/', status: 301, location: '/embed/abc123/' },

  { target: '/ambassadeurs/weg/', ...gone },
  { target: '/ambassadeurs/weg', ...gone },
  { target: '/ambassadeurs/weg/?van=poster', path: '/ambassadeurs/weg/', ...gone },
  { target: '/embed/weg/', ...gone, file: '/embed/410.html' },

  { target: '/bestaat-niet/', ...notFound },
  { target: '/embed/bestaat-niet/', ...notFound },
  { target: '/_astro/bestaat-niet.css', ...notFound },
  { target: '/Verhalen/', ...notFound },
  { target: '/robots.txt/', ...notFound },
  { target: '/delen/leeg/', ...notFound },
  { target: '/404.html', ...notFound },
  { target: '/410.html', ...notFound },
  { target: '/embed/410.html', ...notFound },
  { target: '/_headers', ...notFound },
  { target: '/_redirects', ...notFound },
  { target: '/%5fheaders', path: '/_headers', ...notFound },
  { target: '/.verborgen', ...notFound },
  { target: '/.git/config', ...notFound },
  { target: '/link.txt', ...notFound },
  { target: '/map-link/geheim.txt', ...notFound },
  { target: '/serving/serving.json', ...notFound },

  // The headers go with the file that is really sent, however its address is written.
  {
    target: '/embed/../verhalen/',
    path: '/verhalen/',
    status: 200,
    file: '/verhalen/index.html',
    type: html,
  },
  {
    target: '/embed/..%2fverhalen/',
    path: '/verhalen/',
    status: 200,
    file: '/verhalen/index.html',
    type: html,
  },
  {
    target: '//embed//abc123/',
    path: '/embed/abc123/',
    status: 200,
    file: '/embed/abc123/index.html',
    type: html,
  },
  { target: '//school.example/..', path: '/', status: 200, file: '/index.html', type: html },

  { target: '/../geheim.txt', path: '/', status: 400 },
  { target: '/%2e%2e/geheim.txt', path: '/', status: 400 },
  { target: '/verhalen/..%2f..%2fgeheim.txt', path: '/', status: 400 },
  { target: '/robots.txt%00.html', path: '/', status: 400 },
  { target: '/%zz', path: '/', status: 400 },

  { target: '/', method: 'POST', status: 405 },
  { target: '/embed/abc123/', method: 'DELETE', status: 405 },
  { target: '/verhalen/oud/', method: 'PUT', status: 405 },
];
