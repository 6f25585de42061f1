import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { headersFor, pathRules } from '#src/serving/policy.ts';
import type { ServingFacts } from '#src/serving/facts.ts';

import { expectations } from './expectationTable.ts';
import { fixtureFiles, fixtureSettings } from './fixtureSite.ts';
import { rawRequest, type RawResponse, type ServerPlace } from './rawRequest.ts';

/** Texts that are large enough to compress, and one of each kind that is not. */
const compressed = [
  '/',
  '/_astro/site.4f2a.css',
  '/_astro/site.77aa.js',
  '/api/verhalen.json',
  '/feed.xml',
  // Of the error pages only this one: nginx compresses a 404, never a 410.
  '/bestaat-niet/',
];
const asItIs = ['/_astro/foto.33dd.webp', '/film.mp4', '/robots.txt'];

/** What the server under test is called, is at, serves, and can do. */
export interface Subject {
  readonly name: string;
  readonly place: () => ServerPlace;
  readonly facts: () => ServingFacts;
  readonly encodings: ReadonlyArray<'br' | 'gzip'>;
}

/** Defines the tests that every server of the fixture site must pass. */
export function testServing({ name, place, facts, encodings }: Subject): void {
  for (const expectation of expectations) {
    const { target, method = 'GET', status } = expectation;
    test(`${name}: ${method} ${target} gives ${status} with the headers of its area`, async () => {
      const response = await rawRequest(place(), target, { method });
      assert.equal(response.status, status);
      assert.equal(response.headers.location, expectation.location);
      if (expectation.type !== undefined) {
        assert.equal(response.headers['content-type'], expectation.type);
      }
      if (expectation.file !== undefined) assertBody(response.body, expectation.file);
      assert.ok(!response.body.includes('GEHEIM'));
      const path = expectation.path ?? target;
      // A malformed request has no path: only its status counts.
      if (status !== 400) assertPolicy(response, path, facts());
    });
  }

  test(`${name}: HEAD gives the headers of GET and no body`, async () => {
    for (const target of ['/', '/film.mp4', '/verhalen', '/bestaat-niet/', '/ambassadeurs/weg/']) {
      const get = await rawRequest(place(), target);
      const head = await rawRequest(place(), target, { method: 'HEAD' });
      assert.equal(head.body.length, 0);
      assert.equal(head.status, get.status);
      assert.deepEqual(withoutDate(head.headers), withoutDate(get.headers));
    }
  });

  for (const encoding of encodings) {
    test(`${name}: sends text as ${encoding}`, async () => {
      for (const target of compressed) {
        const plain = await rawRequest(place(), target);
        const packed = await rawRequest(place(), target, {
          headers: { 'Accept-Encoding': encoding },
        });
        assert.equal(packed.headers['content-encoding'], encoding, target);
        assert.equal(packed.status, plain.status);
        assert.ok(packed.body.length < plain.body.length, target);
        assert.deepEqual(unpack(packed.body, encoding), plain.body);
        for (const { headers } of [plain, packed]) {
          assert.match(String(headers.vary), /accept-encoding/i, target);
        }
        assert.notEqual(packed.headers.etag ?? 'none', plain.headers.etag, target);
      }
    });
  }

  test(`${name}: does not compress small files, pictures and video`, async () => {
    for (const target of asItIs) {
      const { headers } = await rawRequest(place(), target, {
        headers: { 'Accept-Encoding': 'br, gzip' },
      });
      assert.equal(headers['content-encoding'], undefined, target);
      assert.equal(headers.vary, undefined, target);
    }
  });

  test(`${name}: answers 304 to a tag it gave, with the same policy and no body`, async () => {
    for (const target of ['/', '/_astro/site.4f2a.css', '/embed/abc123/', '/film.mp4']) {
      const first = await rawRequest(place(), target);
      const etag = first.headers.etag ?? '';
      assert.match(etag, /^(W\/)?".+"$/);
      const again = await rawRequest(place(), target, { headers: { 'If-None-Match': etag } });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers.etag, etag);
      assertPolicy(again, target, facts());
      const other = await rawRequest(place(), target, { headers: { 'If-None-Match': '"ander"' } });
      assert.equal(other.status, 200);
    }
  });

  test(`${name}: sends the part of a video that is asked for`, async () => {
    const film = Buffer.from(fixtureFiles['/film.mp4'] ?? '');
    const parts: ReadonlyArray<readonly [string, number, number]> = [
      ['bytes=0-99', 0, 99],
      ['bytes=900-', 900, 999],
      ['bytes=-10', 990, 999],
      ['bytes=990-5000', 990, 999],
    ];
    for (const [range, start, end] of parts) {
      const response = await rawRequest(place(), '/film.mp4', { headers: { Range: range } });
      assert.equal(response.status, 206, range);
      assert.equal(response.headers['content-range'], `bytes ${start}-${end}/1000`);
      assert.deepEqual(response.body, film.subarray(start, end + 1));
      assertPolicy(response, '/film.mp4', facts());
    }
    const beyond = await rawRequest(place(), '/film.mp4', { headers: { Range: 'bytes=1000-' } });
    assert.equal(beyond.status, 416);
    assert.equal(beyond.headers['content-range'], 'bytes */1000');
  });
}

/** Every header that any area knows: present with the value that is due, or absent. */
function assertPolicy(response: RawResponse, path: string, facts: ServingFacts): void {
  const due = headersFor(path, facts, fixtureSettings, response.status);
  const known = pathRules(facts, fixtureSettings).flatMap(({ headers }) => Object.keys(headers));
  for (const header of new Set([...known, 'Allow'])) {
    assert.equal(response.headers[header.toLowerCase()], due[header], `${header} of ${path}`);
  }
}

function assertBody(body: Buffer, file: string): void {
  assert.deepEqual(body, Buffer.from(fixtureFiles[file] ?? 'no such file'));
}

function unpack(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}

function withoutDate(headers: RawResponse['headers']): RawResponse['headers'] {
  return { ...headers, date: '' };
}
