import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ServingFacts } from '#src/serving/facts.ts';
import { headersFor, inlineAllowance, pathRules } from '#src/serving/policy.ts';
import { settings } from '#src/settings.ts';

import { fixtureSettings } from './fixtureSite.ts';

const facts: ServingFacts = {
  inlineScriptHashes: ['sha256-AAAA'],
  inlineStyleHashes: ['sha256-BBBB'],
  moved: [],
  gone: [],
};

const headers = (path: string, status?: number) => headersFor(path, facts, fixtureSettings, status);
const csp = (path: string): Map<string, string> => directives(headers(path));

function directives(of: Readonly<Record<string, string>>): Map<string, string> {
  const policy = of['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('a page gets the whole policy', () => {
  assert.deepEqual(headers('/verhalen/x/'), {
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
      'magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA'; " +
      "worker-src 'self'; " +
      "style-src 'self' 'sha256-BBBB'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; media-src 'self'; frame-src 'self'; base-uri 'none'; " +
      "form-action 'self' https://formulier.example; frame-ancestors 'none'",
  });
});

test('without a form endpoint, forms go nowhere else', () => {
  const without = headersFor('/', facts, { ...fixtureSettings, formEndpoint: null });
  assert.equal(directives(without).get('form-action'), "'self'");
});

test('only files with a hash in their name are kept for ever, and only when they exist', () => {
  const cache = (path: string, status?: number) => headers(path, status)['Cache-Control'];
  assert.equal(cache('/_astro/site.4f2a.css'), 'public, max-age=31536000, immutable');
  assert.equal(cache('/_astro/site.4f2a.css', 304), 'public, max-age=31536000, immutable');
  assert.equal(cache('/_astro/film.4f2a.mp4', 206), 'public, max-age=31536000, immutable');
  for (const status of [301, 400, 404, 405, 410, 416, 500]) {
    assert.equal(cache('/_astro/site.4f2a.css', status), 'no-cache');
  }
  for (const path of ['/', '/embed/x/', '/admin/', '/delen/x.png', '/api/x.json', '/_astro']) {
    assert.equal(cache(path), 'no-cache', path);
  }
});

test('schools may frame an embed, which runs no script', () => {
  const policy = csp('/embed/abc/');
  assert.equal(
    policy.get('frame-ancestors'),
    "'self' https://school.example https://andere-school.example",
  );
  assert.equal(policy.get('script-src'), undefined);
  assert.equal(policy.get('default-src'), "'none'");
  assert.equal(headers('/embed/abc/')['Cross-Origin-Resource-Policy'], 'cross-origin');
  assert.equal(headers('/embed/abc/')['X-Frame-Options'], undefined);
});

test('nobody may frame anything else', () => {
  for (const path of [
    '/',
    '/embed',
    '/embedden/',
    '/verhalen/embed/x/',
    '/admin/',
    '/_astro/x.js',
  ]) {
    assert.equal(csp(path).get('frame-ancestors'), "'none'", path);
  }
});

test('unsafe-inline is for the styles of the CMS only, and unsafe-eval for nobody', () => {
  for (const { name, headers: all } of pathRules(facts, fixtureSettings)) {
    const unsafe = [...directives(all)].filter(([, sources]) => sources.includes("'unsafe-"));
    const expected = name === 'admin' ? [['style-src', "'self' 'unsafe-inline'"]] : [];
    assert.deepEqual(unsafe, expected, name);
  }
});

test('the CMS is not indexed, and talks to the git service of the settings', () => {
  assert.equal(headers('/admin/')['X-Robots-Tag'], 'noindex');
  assert.equal(headers('/')['X-Robots-Tag'], undefined);
  const connect = (host: string) => {
    const cmsBackend = { ...fixtureSettings.cmsBackend, host };
    return directives(headersFor('/admin/', facts, { ...fixtureSettings, cmsBackend })).get(
      'connect-src',
    );
  };
  assert.equal(connect('https://gitlab.com'), "'self' blob: https://gitlab.com");
  assert.equal(connect('https://git.stad.example'), "'self' blob: https://git.stad.example");
});

test('other sites may show share images and read the public data', () => {
  assert.equal(headers('/delen/abc.png')['Cross-Origin-Resource-Policy'], 'cross-origin');
  assert.equal(headers('/delen/abc.png')['Access-Control-Allow-Origin'], undefined);
  assert.equal(headers('/api/verhalen.json')['Access-Control-Allow-Origin'], '*');
});

test('a 405 says what is allowed', () => {
  assert.equal(headers('/', 405)['Allow'], 'GET, HEAD');
  assert.equal(headers('/')['Allow'], undefined);
});

test('the rules say the same as the look-up, for every area', () => {
  for (const { area, headers: written } of pathRules(facts, settings)) {
    const path = area === null ? '/verhalen/' : `/${area}/iets`;
    assert.deepEqual(headersFor(path, facts, settings), written, path);
  }
});

test('inline script is allowed by hash, except in embeds and in the CMS', () => {
  assert.deepEqual(inlineAllowance('/verhalen/index.html'), {
    scripts: 'hashed',
    styles: 'hashed',
  });
  assert.deepEqual(inlineAllowance('/embed/x/index.html'), {
    scripts: 'refused',
    styles: 'hashed',
  });
  assert.deepEqual(inlineAllowance('/admin/index.html'), { scripts: 'refused', styles: 'free' });
});
