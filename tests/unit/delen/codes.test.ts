/** What others paste into their pages: plain HTML that holds whatever a title holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { citaatCode, frameCode } from '#src/delen/inbedden/codes.ts';
import { formaten } from '#src/delen/inbedden/formaten.ts';
import { oembed } from '#src/delen/inbedden/oembed.ts';

const bron = { origin: 'https://voorbeeld.nl', naam: 'De site' };
const stuk = {
  id: 'bcdfghjk',
  titel: 'De "brug" & <script>alert(1)</script>',
  samenvatting: 'Wie maakt dat? A & B.',
};

/** The elements and the text of HTML. */
function read(html: string) {
  const elements: Array<{ name: string; attributes: Record<string, string> }> = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    ontext: (piece) => (text += piece),
  });
  parser.end(html);
  return { elements, text };
}

test('a quotation names its source and says what was written, whatever signs are in it', () => {
  const { elements, text } = read(citaatCode(stuk, bron));
  assert.deepEqual(
    elements.map(({ name }) => name),
    ['blockquote', 'p', 'p', 'a'],
  );
  assert.equal(elements[0]?.attributes['cite'], 'https://voorbeeld.nl/v/bcdfghjk/');
  assert.equal(elements[3]?.attributes['href'], 'https://voorbeeld.nl/v/bcdfghjk/');
  assert.ok(text.includes(stuk.titel) && text.includes(stuk.samenvatting));
});

test('a frame has a title and a fixed ratio, and a link outside it', () => {
  for (const formaat of Object.values(formaten)) {
    const { elements } = read(frameCode(stuk, bron, formaat));
    const [frame, , link] = elements;
    assert.deepEqual(
      elements.map(({ name }) => name),
      ['iframe', 'p', 'a'],
    );
    assert.equal(frame?.attributes['src'], 'https://voorbeeld.nl/embed/bcdfghjk/');
    assert.ok(frame.attributes['title']?.includes(stuk.titel));
    assert.equal(frame.attributes['loading'], 'lazy');
    const ratio = `${String(formaat.breedte)}/${String(formaat.hoogte)}`;
    assert.ok(frame.attributes['style']?.includes(`aspect-ratio:${ratio}`));
    assert.equal(link?.attributes['href'], 'https://voorbeeld.nl/v/bcdfghjk/');
  }
});

test('what oEmbed gives is the standing card', () => {
  const answer = oembed(stuk, bron);
  assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
  assert.equal(answer.title, stuk.titel);
  const { elements } = read(answer.html);
  assert.deepEqual(
    [elements[0]?.attributes['width'], elements[0]?.attributes['height']],
    [String(answer.width), String(answer.height)],
  );
});
