/** Every piece has an address that stays: it leads to where the piece is now. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { hasAddress } from '#src/regels/content.ts';
import { addressOf } from '#src/regels/publication.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';

test('/v/<id>/ leads to the page of every piece that is online', async (context) => {
  const server = await createSiteServer({
    root: 'dist/site',
    facts: readServingFacts('dist/serving/serving.json'),
  }).listen(0);
  context.after(() => server.close());
  const { live } = await judgeContent();
  const pieces = live.filter(hasAddress);
  assert.ok(pieces.length > 50);
  for (const piece of pieces) {
    const answer = await fetch(`${server.origin}/v/${piece.data.id}/`, { redirect: 'manual' });
    assert.equal(answer.status, 301, piece.file);
    assert.equal(
      new URL(answer.headers.get('location') ?? '', server.origin).pathname,
      addressOf(piece),
    );
  }
  const unknown = await fetch(`${server.origin}/v/22222222/`, { redirect: 'manual' });
  assert.equal(unknown.status, 404);
});
