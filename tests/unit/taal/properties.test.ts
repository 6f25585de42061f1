/** What holds for any text whatever. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { maakToets } from '#src/taal/toets.ts';
import { Automaat } from '#src/taal/vorm/automaat.ts';
import type { Tekstsoort, Treffer } from '#src/taal/woordregel.ts';
import { leesCorpus } from '#tests/taalcorpus/score.ts';

const { live } = await judgeContent();
const regels = woordregels(live);
const toets = maakToets(regels);
const SOORTEN: readonly Tekstsoort[] = ['tekst', 'markdown', 'html'];

const soort = fc.constantFrom(...SOORTEN);
/** Pieces of real sentences and of markup, in any order: more often near something than noise is. */
const stuk = fc.oneof(
  fc.constantFrom(...leesCorpus().map(({ zin }) => zin)),
  fc.constantFrom(
    'laagopgeleiden', 'hoog- en ', 'mbo-leerling', 'MBO', 'hoger onderwijs', ' ', '\n', '\n\n', '-', '-\n', '\u00ad', '“', '”', '"', "'", '’', '‘', '*', '**', '~~', '`', '```\n', '[', '](', ')', '<b>', '</b>', '<!--', '-->', '<del>', '<a title="', '">', '> ', '| ', '# ', '&shy;', '&amp;', '&#8217;', '\\', '---\n', 'www.x.nl', 'ă', '😀', '\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
); // prettier-ignore
const tekst = fc.array(stuk, { maxLength: 30 }).map((stukken) => stukken.join(''));

test('every hit lies in the text, in order, apart from the others, and is what it says', () => {
  fc.assert(
    fc.property(tekst, soort, (text, kind) => {
      let einde = 0;
      for (const { van, tot, gevonden } of toets.vind(text, kind)) {
        assert.ok(van >= einde && tot > van && tot <= text.length);
        assert.equal(text.slice(van, tot), gevonden);
        einde = tot;
      }
    }),
    { numRuns: 1500 },
  );
});

test('the same text gives the same hits', () => {
  fc.assert(
    fc.property(tekst, soort, (text, kind) => {
      assert.deepEqual(toets.vind(text, kind), toets.vind(text, kind));
    }),
    { numRuns: 200 },
  );
});

test('putting better words in place gives no new error', () => {
  for (const { zin, soort: kind } of leesCorpus()) {
    const treffers = toets.vind(zin, kind);
    const beter = treffers
      .filter(({ beter: [eerste], citaat }) => eerste !== undefined && !citaat)
      .toReversed()
      .reduce(
        (text, { van, tot, beter: [eerste = ''] }) => text.slice(0, van) + eerste + text.slice(tot),
        zin,
      );
    const fouten = (text: string): string[] =>
      toets
        .vind(text, kind)
        .filter(isFout)
        .map(({ gevonden }) => gevonden);
    const nieuw = fouten(beter).filter((woord) => !zin.includes(woord));
    assert.deepEqual(nieuw, [], `${zin} → ${beter}`);
  }
});

function isFout({ regel, citaat }: Treffer): boolean {
  return regel.ernst === 'fout' && !citaat;
}

describe('the work is in proportion to the text', () => {
  const KORT = 5_000;
  /** More steps to a sign than any form could need from the begin of each of its words. */
  const MEESTE_STAPPEN = 40;
  const pieces = [
    'laag-', 'laag- en ', 'laag- en a', 'hoog-, midden- en ', 'mbo-\n', 'mbo-leerling', 'hoger ', 'naar een ', 'a', 'a ', 'a.a@', '(', '<', '<a ', '<a title="', '<!--', '&#x', '`', '`~~[](', '~~', '](', '“‘"', '* - > |', '> ', '\n', '- \n', 'www.', "'s ", '.', 'é\u0301',
  ]; // prettier-ignore
  for (const piece of pieces) {
    for (const kind of SOORTEN) {
      test(`${JSON.stringify(piece)} again and again, as ${kind}`, () => {
        const kort = steps(piece, kind, KORT);
        const lang = steps(piece, kind, 4 * KORT);
        assert.ok(lang <= 4.3 * kort + 1000, `${String(kort)} → ${String(lang)}`);
        assert.ok(lang <= MEESTE_STAPPEN * 4 * KORT, String(lang));
      });
    }
  }

  // Counted by hand: a mock remembers every call, and there are millions.
  function steps(piece: string, kind: Tekstsoort, length: number): number {
    const { prototype } = Automaat;
    const stap = Object.getOwnPropertyDescriptor(prototype, 'stap')?.value as Automaat['stap'];
    let count = 0;
    prototype.stap = function counted(...given) {
      count += 1;
      return stap.apply(this, given);
    };
    try {
      toets.vind(piece.repeat(Math.ceil(length / piece.length)), kind);
      return count;
    } finally {
      prototype.stap = stap;
    }
  }
});
