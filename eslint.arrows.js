/** Which folder under src may import which: the arrows of the design, as rules for ESLint. */

/** Every folder and file that stands directly under src. */
const PARTS = [
  'bieb',
  'build',
  'clock',
  'components',
  'content.config',
  'contentRoot',
  'delen',
  'feeds',
  'intake',
  'kit',
  'layouts',
  'maken',
  'metadata',
  'middleware',
  'model',
  'pages',
  'regels',
  'serving',
  'settings',
  'straat',
  'styles',
  'taal',
  'zoeken',
];

/**
 * Who may import what. `contentRoot` tells where the content lies and belongs to whoever reads it.
 * Rows that begin with the same folder go from general to specific.
 */
const ARROWS = [
  { files: 'src/clock.ts', may: [] },
  { files: 'src/settings.ts', may: [] },
  { files: 'src/contentRoot.ts', may: [] },
  { files: 'src/middleware.ts', may: [] },
  { files: 'src/content.config.ts', may: ['model', 'regels', 'intake'], astroContent: true },
  { files: 'src/model/**', may: ['model', 'clock'] },
  { files: 'src/taal/**', may: ['taal', 'model'] },
  { files: 'src/zoeken/**', may: ['zoeken'] },
  { files: 'src/regels/**', may: ['regels', 'model', 'taal', 'clock'] },
  { files: 'src/intake/**', may: ['intake', 'model', 'regels', 'clock', 'contentRoot'] },
  { files: 'src/delen/**', may: ['delen', 'model', 'regels', 'straat', 'contentRoot'] },
  {
    files: 'src/bieb/**',
    may: ['bieb', 'model', 'delen', 'clock', 'contentRoot'],
    astroContent: true,
  },
  {
    // Makes files of texts and drawings: with the parser of the pages, and what is drawn outside them.
    files: 'src/kit/**',
    may: [
      'kit',
      'model',
      'regels',
      'intake',
      'bieb',
      'delen',
      'components',
      'maken',
      'metadata',
      'straat',
    ],
  },
  { files: 'src/serving/**', may: ['serving', 'settings', 'clock'] },
  {
    files: 'src/build/**',
    may: allBut('pages', 'components', 'layouts', 'bieb', 'straat', 'feeds', 'metadata', 'kit'),
  },
  { files: 'src/straat/**', may: ['straat', 'model'] },
  // Runs in a browser, so it draws with what the build wrote down and never with the street itself.
  { files: 'src/maken/**', may: ['maken', 'model'] },
  { files: 'src/metadata/**', may: ['metadata', 'model', 'bieb', 'settings', 'clock'] },
  { files: 'src/feeds/**', may: ['feeds', 'metadata', 'bieb', 'model', 'delen', 'settings'] },
  {
    files: 'src/components/**',
    may: [
      'components',
      'model',
      'bieb',
      'taal',
      'settings',
      'clock',
      'straat',
      'metadata',
      'delen',
      'maken',
      'zoeken',
    ],
  },
  { files: 'src/components/blokken/**', may: ['model'] },
  {
    // Draws outside the site with the colours of the site: it reads the style sheets.
    files: 'src/components/meenemen/**',
    may: ['components', 'model', 'bieb', 'straat', 'styles', 'metadata'],
  },
  {
    // Its pictures are files of the build, with photos of the content.
    files: 'src/components/deelbeeld/**',
    may: ['components', 'model', 'bieb', 'straat', 'delen', 'contentRoot'],
  },
  {
    files: 'src/layouts/**',
    may: [
      'layouts',
      'components',
      'model',
      'bieb',
      'settings',
      'clock',
      'straat',
      'styles',
      'metadata',
      'feeds',
      'delen',
    ],
  },
  { files: 'src/pages/**', may: allBut('build', 'intake', 'regels', 'contentRoot') },
  {
    files: 'cms/**',
    may: ['model', 'regels', 'taal', 'components', 'straat', 'styles', 'settings', 'clock'],
  },
  {
    // The preview draws the very pages of the site.
    files: 'cms/preview/page/**',
    may: ['pages', 'layouts', 'components', 'bieb', 'model', 'regels'],
  },
  { files: 'cms/local/**', may: ['model', 'build', 'serving'] },
];

/** Configurations for ESLint: one for each row of the table. */
export const arrows = ARROWS.map((row) => ({
  name: `arrows/${row.files}`,
  files: [`${row.files}${row.files.endsWith('**') ? '/*.{ts,mts,js,mjs,tsx,astro}' : ''}`],
  rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(row) }] },
}));

/** Patterns over the text of an import: `#src/x/…`, `../x/…`, and in src itself `./x/…`. */
function patternsFor({ files, may, astroContent = false }) {
  const forbidden = allBut(...may).map((part) => part.replace('.', '\\.'));
  const patterns = [
    {
      regex: `^(?:#src/|(?:\\.\\./)+(?:src/)?${isInSrcItself(files) ? '|\\./' : ''})(?:${forbidden.join('|')})(?:/|\\.[a-z]+$|$)`,
      message: `${files} may only import from: ${may.join(', ') || 'nothing in src'}.`,
    },
  ];
  if (!astroContent) {
    patterns.push({ regex: '^astro:content$', message: 'Content comes from src/bieb.' });
  }
  if (files.startsWith('src/')) {
    patterns.push({ regex: '^#tests/', message: 'The site knows nothing of its tests.' });
  }
  if (files.startsWith('src/components/blokken/')) {
    patterns.push(
      { regex: '^astro:', message: 'Blocks are also drawn in the CMS, without Astro.' },
      { regex: '^\\.\\./(?!\\.\\./model/)', message: 'Blocks import from model only.' },
    );
  }
  return patterns;
}

function isInSrcItself(files) {
  return /^src\/[^/]+\.ts$/.test(files);
}

function allBut(...parts) {
  return PARTS.filter((part) => !parts.includes(part));
}
