import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { leesBestand } from '#src/taal/bestanden/leesBestand.ts';
import { docx, docxMet, odt, odtMet } from './documenten.ts';

const lees = (naam: string, inhoud: string | Uint8Array) =>
  leesBestand(naam, typeof inhoud === 'string' ? strToU8(inhoud) : inhoud);

describe('text files', () => {
  test('the name tells how the text is written', () => {
    assert.deepEqual(lees('a.txt', 'Dag'), { tekst: 'Dag', soort: 'tekst' });
    assert.deepEqual(lees('a.b.MD', '# Dag'), { tekst: '# Dag', soort: 'markdown' });
    assert.deepEqual(lees('a.htm', '<p>Dag'), { tekst: '<p>Dag', soort: 'html' });
  });

  test('a file without text is an empty text', () => {
    assert.equal(lees('a.txt', '').tekst, '');
    assert.equal(lees('a.docx', docxMet('<w:p/>')).tekst, '');
  });

  test('letters of every age are read, and line ends become one kind', () => {
    assert.equal(lees('a.txt', 'één\r\ntwee\rdrie').tekst, 'één\ntwee\ndrie');
    assert.equal(lees('a.txt', '\uFEFFéén').tekst, 'één');
    const windows = Uint8Array.of(0xe9, 0xe9, 0x6e, 0x20, 0x92, 0x74);
    assert.equal(lees('a.txt', windows).tekst, 'één ’t');
    const utf16 = Uint8Array.of(0xff, 0xfe, 0xe9, 0x00, 0x6e, 0x00);
    assert.equal(lees('a.txt', utf16).tekst, 'én');
  });

  test('a file that cannot be read says so in Dutch', () => {
    const weigert = (naam: string, inhoud: string | Uint8Array, waarom: RegExp) =>
      assert.throws(() => lees(naam, inhoud), { name: 'BestandProbleem', message: waarom });
    weigert('a.docx', '', /verkeerde naam/);
    weigert('a.txt', 'a\0b', /geen leesbare tekst/);
    weigert('a.txt', 'a'.repeat(2_000_001), /te groot/);
    weigert('a.txt', new Uint8Array(25_000_001), /te groot/);
    weigert('a.pdf', '%PDF-1.7', /pdf kan niet open/);
    weigert('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /wachtwoord/);
    weigert('a.docx', '{\\rtf1', /rtf/);
    weigert('a.jpg', 'x', /Kies een van deze: .txt/);
    weigert('zonder', 'x', /Kies een van deze: .txt/);
    weigert('a.docx', 'x', /verkeerde naam/);
    weigert('a.txt', docxMet('<w:p/>'), /ingepakt/);
  });
});

describe('documents of Word', () => {
  const tekst = (body: string) => lees('a.docx', docxMet(body)).tekst;
  const alinea = (...lopen: string[]) =>
    `<w:p>${lopen.map((loop) => `<w:r><w:t xml:space="preserve">${loop}</w:t></w:r>`).join('')}</w:p>`;

  test('paragraphs are parted by an empty line; runs of one word are one word', () => {
    assert.equal(
      tekst(alinea('Laag', 'opgeleid &amp; ') + alinea('blij')),
      'Laagopgeleid &\n\nblij',
    );
  });

  test('lists, cells, line ends, tabs and hyphens are there', () => {
    const punt = (woord: string) =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${woord}</w:t></w:r></w:p>`;
    assert.equal(tekst(alinea('Lijst') + punt('een') + punt('twee')), 'Lijst\n\n- een\n- twee');
    const cel = (woord: string) => `<w:tc>${alinea(woord)}</w:tc>`;
    assert.equal(tekst(`<w:tbl><w:tr>${cel('a')}${cel('b')}</w:tr></w:tbl>`), 'a\n\nb');
    const tekens = '<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>';
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>';
    assert.equal(tekst(`<w:p>${tabs}<w:r>${tekens}</w:r></w:p>`), 'a\nb\tc\u00add');
  });

  test('what was deleted, hidden or moved away is not read', () => {
    const weg = '<w:del><w:r><w:delText>weg</w:delText><w:t>weg</w:t></w:r></w:del>';
    const verhuisd = '<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>';
    const verborgen = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r>';
    const zichtbaar = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hier</w:t></w:r>';
    const ingevoegd = '<w:ins><w:r><w:t> nieuw</w:t></w:r></w:ins>';
    const veld = '<w:r><w:instrText>HYPERLINK weg</w:instrText></w:r>';
    assert.equal(
      tekst(`<w:p>${weg}${verhuisd}${verborgen}${veld}${zichtbaar}${ingevoegd}</w:p>`),
      'hier nieuw',
    );
  });

  test('notes follow the text', () => {
    const noten = `<w:footnotes>${alinea('Een noot.')}</w:footnotes>`;
    const bytes = docx(`<w:body>${alinea('Zin.')}</w:body>`, { 'word/footnotes.xml': noten });
    assert.equal(lees('a.docx', bytes).tekst, 'Zin.\n\nEen noot.');
  });

  test('a document that is broken or something else says so', () => {
    const heel = docxMet(alinea('dag'));
    const weigert = (bytes: Uint8Array, waarom: RegExp) =>
      assert.throws(() => lees('a.docx', bytes), { name: 'BestandProbleem', message: waarom });
    weigert(heel.slice(0, heel.length / 2), /beschadigd/);
    weigert(zipSync({ 'iets.txt': strToU8('x') }), /beschadigd/);
  });

  test('a document that grows when it is unpacked is stopped', () => {
    const bom = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 1 });
    assert.ok(bom.length < 1_000_000);
    assert.throws(() => lees('a.docx', bom), { name: 'BestandProbleem', message: /te groot/ });
  });

  test('a document that lies about its size gives no more than it said', () => {
    const bom = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }, { level: 1 });
    const view = new DataView(bom.buffer);
    for (let op = 0; op + 4 < bom.length; op += 1) {
      // The size is told in the central directory, after its signature.
      if (view.getUint32(op, true) === 0x02014b50) view.setUint32(op + 24, 10, true);
    }
    assert.throws(() => lees('a.docx', bom), { name: 'BestandProbleem', message: /beschadigd/ });
  });

  test('a text that is longer than we read is refused', () => {
    const lang = docxMet(alinea('woord '.repeat(400_000)));
    assert.throws(() => lees('a.docx', lang), { name: 'BestandProbleem', message: /te groot/ });
  });
});

describe('OpenDocument texts', () => {
  const tekst = (body: string) => lees('a.odt', odtMet(body)).tekst;

  test('headings, paragraphs, lists and cells are there', () => {
    assert.equal(
      tekst('<text:h>Kop</text:h>\n  <text:p>Laag<text:span>opgeleid</text:span></text:p>'),
      'Kop\n\nLaagopgeleid',
    );
    const punt = (woord: string) => `<text:list-item><text:p>${woord}</text:p></text:list-item>`;
    assert.equal(tekst(`<text:list>${punt('een')}${punt('twee')}</text:list>`), '- een\n- twee');
    const cel = (woord: string) => `<table:table-cell><text:p>${woord}</text:p></table:table-cell>`;
    assert.equal(tekst(`<table:table-row>${cel('a')}${cel('b')}</table:table-row>`), 'a\n\nb');
  });

  test('spaces, tabs and line ends are as they are seen', () => {
    assert.equal(
      tekst('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>'),
      'a   b\tc\nd e',
    );
  });

  test('deletions and remarks are not read, and notes follow the text', () => {
    const weg =
      '<text:tracked-changes><text:deletion><text:p>weg</text:p></text:deletion></text:tracked-changes>';
    const noot =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body></text:note>';
    const opmerking = '<office:annotation><text:p>weg</text:p></office:annotation>';
    assert.equal(
      tekst(`${weg}<text:p>Een${noot} hele${opmerking} zin.</text:p>`),
      'Een hele zin.\n\nNoot.',
    );
  });

  test('a password is told apart from damage', () => {
    const met = odt('onleesbaar', '<manifest:encryption-data/>');
    assert.throws(() => lees('a.odt', met), { name: 'BestandProbleem', message: /wachtwoord/ });
    assert.throws(() => lees('a.odt', odt('onleesbaar')), {
      name: 'BestandProbleem',
      message: /beschadigd/,
    });
  });
});
