import assert from 'node:assert/strict';
import test from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { leesBestand } from '#src/taal/bestanden/leesBestand.ts';

const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w">${body}</w:document>`) });
const odt = (body: string): Uint8Array =>
  zipSync({ 'content.xml': strToU8(`<office:text xmlns:text="t">${body}</office:text>`) });

const texts: Array<[name: string, bytes: Uint8Array, text: string]> = [
  ['a.txt', strToU8('één\r\ntwee'), 'één\ntwee'],
  ['a.TXT', strToU8('\uFEFFtekst'), 'tekst'],
  ['windows.txt', Uint8Array.from([0x65, 0xe9, 0x6e]), 'eén'],
  ['utf16.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]), 'ab'],
  ['runs.docx', docx('<w:p><w:r><w:t>mbo-</w:t></w:r><w:r><w:t xml:space="preserve">student </w:t></w:r></w:p>'), 'mbo-student'],
  ['breaks.docx', docx('<w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:p>'), 'a\nb\tc'],
  ['soft.docx', docx('<w:p><w:t>op</w:t><w:softHyphen/><w:t>leiding</w:t></w:p>'), 'op\u00adleiding'],
  ['cells.docx', docx('<w:tbl><w:tr><w:tc><w:p><w:t>a</w:t></w:p></w:tc><w:tc><w:p><w:t>b</w:t></w:p></w:tc></w:tr></w:tbl>'), 'a\n\nb'],
  ['deleted.docx', docx('<w:p><w:del><w:t>weg</w:t></w:del><w:ins><w:t>erbij</w:t></w:ins></w:p>'), 'erbij'],
  ['entity.docx', docx('<w:p><w:t>jij &amp; ik</w:t></w:p>'), 'jij & ik'],
  ['list.odt', odt('<text:list><text:list-item><text:p>een</text:p></text:list-item><text:list-item><text:p>twee<text:line-break/>drie</text:p></text:list-item></text:list>'), 'een\n\ntwee\ndrie'],
  ['deleted.odt', odt('<text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:p>hier</text:p>'), 'hier'],
  ['span.odt', odt('<text:p>laag<text:span>opgeleid</text:span></text:p>'), 'laagopgeleid'],
]; // prettier-ignore
for (const [name, bytes, text] of texts) {
  test(`${name} gives its text`, () => {
    const outcome = leesBestand(name, bytes);
    assert.ok('tekst' in outcome, JSON.stringify(outcome));
    assert.equal(outcome.tekst, text);
  });
}

const refused: Array<[name: string, bytes: Uint8Array, says: RegExp]> = [
  ['a.docx', strToU8('geen zip'), /kan niet open.*wachtwoord/],
  ['a.docx', zipSync({ 'ander.xml': strToU8('x') }), /kan niet open/],
  ['a.odt', docx('').slice(0, 40), /kan niet open/],
  ['a.doc', strToU8('x'), /Bewaar het in Word als \.docx/],
  ['a.pdf', strToU8('x'), /Kopieer de tekst/],
  ['a.exe', strToU8('x'), /Kies een van deze: \.txt/],
  ['a', strToU8('x'), /Kies een van deze/],
  ['a.txt', new Uint8Array(20_000_001), /te groot/],
];
for (const [name, bytes, says] of refused) {
  test(`${name} of ${String(bytes.length)} bytes is refused`, () => {
    const outcome = leesBestand(name, bytes);
    assert.ok('probleem' in outcome);
    assert.match(outcome.probleem, says);
  });
}

test('a document that unpacks to more than any document holds is refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_001) });
  assert.ok(bomb.length < 1_000_000);
  const outcome = leesBestand('bom.docx', bomb);
  assert.ok('probleem' in outcome);
  assert.match(outcome.probleem, /te veel tekst/);
});
