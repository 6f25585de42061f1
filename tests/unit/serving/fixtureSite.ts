import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { PolicySettings } from '#src/serving/csp.ts';
import { readServingFacts, type ServingFacts } from '#src/serving/facts.ts';
import { FACTS_FILE, SITE_FOLDER } from '#src/serving/servingFolders.ts';
import { writeServing } from '#src/serving/writeServing.ts';

/** Settings of a made-up site, each different from the real ones. */
export const fixtureSettings: PolicySettings = {
  embedOrigins: ['https://school.example', 'https://andere-school.example'],
  formEndpoint: 'https://formulier.example/verstuur',
  cmsBackend: {
    name: 'gitlab',
    repository: 'eigenaar/site',
    branch: 'main',
    host: 'https://gitlab.com',
    appId: 'proef',
    loginHost: null,
  },
};

const page = (title: string, body = ''): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${title}</title>\n` +
  `<style>p { color: teal }</style>\n${body}<p>${title}</p>\n` +
  `<script>document.title += ' !'</script>\n${'<p>Een regel tekst.</p>\n'.repeat(30)}</html>\n`;

const embedPage = '<!doctype html><html lang="nl"><title>Kader</title><p>Kader</p></html>\n';

/** URL path to content: every kind of file that a site has. */
export const fixtureFiles: Readonly<Record<string, string | Buffer>> = {
  '/index.html': page('Voorpagina'),
  '/404.html': page('Niet gevonden'),
  '/410.html': page('Weggehaald'),
  '/embed/410.html': embedPage.replaceAll('Kader', 'Kaart weggehaald'),
  '/verhalen/index.html': page('Verhalen'),
  '/verhalen/nieuw/index.html': page('Nieuw'),
  '/embed/abc123/index.html': embedPage,
  '/admin/index.html': '<!doctype html><html lang="nl"><title>Beheer</title></html>\n',
  '/admin/cms.js': `// ${'de redactie '.repeat(40)}\n`,
  '/_astro/site.4f2a.css': `p { color: teal }\n${'/* vulling */\n'.repeat(30)}`,
  '/_astro/site.77aa.js': `export const naam = 'Sabria';\n${'// vulling\n'.repeat(40)}`,
  '/_astro/letter.11bb.woff2': Buffer.from('wOF2 geen echt lettertype'),
  '/_astro/foto.22cc.avif': Buffer.from('geen echte foto'),
  '/_astro/foto.33dd.webp': Buffer.alloc(600, 7),
  '/delen/abc123.png': Buffer.from('geen echte kaart'),
  '/delen/leeg/kaart.png': Buffer.from('geen echte kaart'),
  '/api/verhalen.json': JSON.stringify({ verhalen: Array.from({ length: 200 }, (_, n) => n) }),
  '/feed.xml': `<?xml version="1.0"?><rss version="2.0">${'<item/>'.repeat(60)}</rss>\n`,
  '/verhalen.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
  '/agenda.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '/site.webmanifest': '{"name":"Site"}\n',
  '/robots.txt': 'User-agent: *\nAllow: /\n',
  '/merk.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  '/film.mp4': Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251)),
  '/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHallo\n',
  '/.well-known/security.txt': 'Contact: mailto:beveiliging@site.example\n',
  '/.verborgen': 'niet voor bezoekers\n',
};

/** A built site in a temporary folder, with everything that {@link writeServing} writes. */
export interface FixtureSite {
  /** The output folder of the build. */
  readonly dist: string;
  /** The public root. */
  readonly root: string;
  readonly facts: ServingFacts;
  readonly remove: () => void;
}

/** Builds the site of {@link fixtureFiles}, next to a secret file that links try to reach. */
export function makeFixtureSite(): FixtureSite {
  const folder = mkdtempSync(join(tmpdir(), 'serving-'));
  const dist = join(folder, 'dist');
  const root = join(dist, SITE_FOLDER);
  for (const [path, content] of Object.entries(fixtureFiles)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  writeFileSync(join(folder, 'geheim.txt'), 'GEHEIM');
  symlinkSync(join(folder, 'geheim.txt'), join(root, 'link.txt'));
  symlinkSync(folder, join(root, 'map-link'));

  writeServing({
    distDir: dist,
    moved: [
      { from: '/verhalen/oud/', to: '/verhalen/tussen/' },
      { from: '/verhalen/tussen/', to: '/verhalen/nieuw/' },
      { from: '/embed/oud/', to: '/embed/abc123/' },
    ],
    gone: ['/ambassadeurs/weg/', '/embed/weg/'],
    settings: fixtureSettings,
  });
  return {
    dist,
    root,
    facts: readServingFacts(join(dist, FACTS_FILE)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
