/**
 * Texts that an attacker or a mistaken author might save, each with what the guard must say. The
 * code in them sets `globalThis.kanarie` or writes the file named by KANARIE, were it ever to run.
 */

/** One text and a piece of the message it must get. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
  readonly says: RegExp;
  /** The line the message must point at; the first line by default. */
  readonly line?: number;
}

const SING = `globalThis.kanarie = 'dood', (await import('node:fs')).writeFileSync(process.env.KANARIE, 'dood')`;

const CODE = /regel code/;
const BRACES = /accolade/;
const TAG = /HTML-code of een onbekend blok/;
const ADDRESS = /daar mag een link niet heen/;

/** All of them. */
export const hostileTexts: readonly HostileText[] = [
  // Code as such
  { name: 'import of a module', text: `import fs from 'node:fs'`, says: CODE },
  { name: 'import for its side effect', text: `import './kwaad.mjs'`, says: CODE },
  {
    name: 'export of a constant',
    text: `export const a = (globalThis.kanarie = 'dood')`,
    says: CODE,
  },
  { name: 'export of a default', text: `export default () => null`, says: CODE },
  { name: 'export of a layout', text: `export { default as layout } from 'node:fs'`, says: CODE },
  {
    name: 'import on a later line',
    text: `Gewoon.\n\nimport fs from 'node:fs'`,
    says: CODE,
    line: 3,
  },
  { name: 'dynamic import in an expression', text: `{import('node:fs')}`, says: BRACES },
  { name: 'a word that starts like an import', text: `import en export zijn woorden`, says: /./ },
  { name: 'expression on a line', text: `{${SING}}`, says: BRACES },
  { name: 'expression in a sentence', text: `Hallo {process.env.HOME} daar`, says: BRACES },
  { name: 'expression in a heading', text: `## Kop {process.env.HOME}`, says: BRACES },
  { name: 'expression in a list', text: `* punt {1 + 1}`, says: BRACES },
  { name: 'expression in a table', text: `| a |\n| --- |\n| {1 + 1} |`, says: BRACES, line: 3 },
  { name: 'expression in bold', text: `**{1 + 1}**`, says: BRACES },
  { name: 'expression in a link text', text: `[{1 + 1}](/)`, says: BRACES },
  { name: 'comment expression', text: `{/* niets */}`, says: BRACES },
  { name: 'empty expression', text: `{}`, says: BRACES },
  { name: 'expression that never ends', text: `Een { zonder eind`, says: BRACES },
  { name: 'expression that ends early', text: `Een } zonder begin\n\n{`, says: BRACES, line: 3 },
  { name: 'nested expression', text: `{{{{1}}}}`, says: BRACES },
  { name: 'immediately invoked function', text: `{(() => { ${SING} })()}`, says: BRACES },
  { name: 'template string', text: '{`${process.cwd()}`}', says: BRACES },
  { name: 'spread into the page', text: `{...process.env}`, says: BRACES },
  {
    name: 'expression inside a block',
    text: `<Kader titel="a">\n\n{process.env.HOME}\n\n</Kader>`,
    says: BRACES,
    line: 3,
  },
  // Attributes that are not plain text
  {
    name: 'expression as attribute',
    text: `<Kader titel={process.env.HOME}>tekst</Kader>`,
    says: BRACES,
  },
  {
    name: 'literal in braces as attribute',
    text: `<Kader titel={"a"}>tekst</Kader>`,
    says: BRACES,
  },
  { name: 'template string as attribute', text: '<Kader titel={`a`}>tekst</Kader>', says: BRACES },
  { name: 'spread attribute', text: `<Kader {...process.env}>tekst</Kader>`, says: BRACES },
  { name: 'attribute without value', text: `<Kader titel>tekst</Kader>`, says: /geen waarde/ },
  { name: 'element as attribute', text: `<Kader titel=<b>x</b>>tekst</Kader>`, says: /</ },
  { name: 'attribute twice', text: `<Kader titel="a" titel="b">tekst</Kader>`, says: /twee keer/ },
  {
    name: 'event attribute',
    text: `<Kader titel="a" onclick="kanarie()">tekst</Kader>`,
    says: /“onclick” bestaat niet/,
  },
  {
    name: 'event attribute in capitals',
    text: `<Kader titel="a" onMouseOver="kanarie()">tekst</Kader>`,
    says: /“onMouseOver” bestaat niet/,
  },
  {
    name: 'style attribute',
    text: `<Kader titel="a" style="background:url(//x)">tekst</Kader>`,
    says: /“style” bestaat niet/,
  },
  {
    name: 'set:html attribute',
    text: `<Kader titel="a" set:html="<script>">tekst</Kader>`,
    says: /“set:html” bestaat niet/,
  },
  {
    name: 'client directive',
    text: `<Kader titel="a" client:load="x">tekst</Kader>`,
    says: /“client:load” bestaat niet/,
  },
  {
    name: 'is:raw directive',
    text: `<Kader titel="a" is:raw="x">tekst</Kader>`,
    says: /“is:raw” bestaat niet/,
  },
  {
    name: 'prototype attribute',
    text: `<Kader titel="a" __proto__="x">tekst</Kader>`,
    says: /“__proto__” bestaat niet/,
  },
  {
    name: 'constructor attribute',
    text: `<Kader titel="a" constructor="x">tekst</Kader>`,
    says: /“constructor” bestaat niet/,
  },
  {
    name: 'slot attribute',
    text: `<Kader titel="a" slot="kop">tekst</Kader>`,
    says: /“slot” bestaat niet/,
  },
  // Raw HTML and unknown components
  { name: 'script element', text: `<script>${SING}</script>`, says: /./ },
  { name: 'style element', text: `<style>body { display: none }</style>`, says: /./ },
  { name: 'frame', text: `<iframe src="https://kwaad.example" />`, says: TAG },
  { name: 'image element', text: `<img src="x" onerror="kanarie()" />`, says: TAG },
  { name: 'bold element', text: `Dit is <b>vet</b>.`, says: TAG },
  { name: 'line break element', text: `regel<br/>regel`, says: TAG },
  {
    name: 'form',
    text: `<form action="https://kwaad.example"><input name="a" /></form>`,
    says: TAG,
  },
  {
    name: 'drawing with a script',
    text: `<svg onload="kanarie()"><script>1</script></svg>`,
    says: TAG,
  },
  { name: 'custom element', text: `<kwaad-element>x</kwaad-element>`, says: TAG },
  { name: 'fragment', text: `<>tekst</>`, says: TAG },
  { name: 'member of a component', text: `<Kader.Prototype />`, says: TAG },
  { name: 'namespaced element', text: `<svg:script>1</svg:script>`, says: TAG },
  { name: 'component of Astro', text: `<Fragment set:html="<script>1</script>" />`, says: TAG },
  { name: 'built-in of the language', text: `<constructor />`, says: TAG },
  { name: 'prototype as element', text: `<__proto__ />`, says: TAG },
  { name: 'inherited name as element', text: `<toString />`, says: TAG },
  { name: 'HTML comment', text: `<!-- <script>1</script> -->`, says: /< die als code gelezen/ },
  { name: 'doctype', text: `<!DOCTYPE html>`, says: /< die als code gelezen/ },
  { name: 'misspelt block', text: `<Kadder titel="a">tekst</Kadder>`, says: /bedoel je Kader/ },
  { name: 'block in lower case', text: `<kader titel="a">tekst</kader>`, says: /bedoel je Kader/ },
  {
    name: 'block that is not closed',
    text: `<Kader titel="a">\n\ntekst`,
    says: /begint of eindigt/,
  },
  {
    name: 'block that is only closed',
    text: `tekst\n\n</Kader>`,
    says: /begint of eindigt/,
    line: 3,
  },
  {
    name: 'blocks closed in the wrong order',
    text: `<Kader titel="a">\n\n<Citaat wie="b">\n\ntekst\n\n</Kader>\n\n</Citaat>`,
    says: /begint of eindigt/,
    line: 7,
  },
  // Addresses
  { name: 'script address', text: `[klik](javascript:kanarie)`, says: ADDRESS },
  { name: 'script address in capitals', text: `[klik](JaVaScRiPt:kanarie)`, says: ADDRESS },
  {
    name: 'script address in entities',
    text: `[klik](&#106;avascript&colon;kanarie)`,
    says: ADDRESS,
  },
  { name: 'script address with a tab', text: `[klik](<java\tscript:kanarie>)`, says: ADDRESS },
  {
    name: 'script address with an encoded line feed',
    text: `[klik](java&#10;script:kanarie)`,
    says: ADDRESS,
  },
  { name: 'script address after a space', text: `[klik](<  javascript:kanarie>)`, says: ADDRESS },
  { name: 'data address', text: `[klik](data:text/html,<script>1</script>)`, says: /./ },
  {
    name: 'encoded data address',
    text: `[klik](data:text/html;base64,PHNjcmlwdD4=)`,
    says: ADDRESS,
  },
  { name: 'vbscript address', text: `[klik](vbscript:x)`, says: ADDRESS },
  { name: 'file address', text: `[klik](file:///etc/passwd)`, says: ADDRESS },
  { name: 'address without a scheme', text: `[klik](//kwaad.example/x)`, says: ADDRESS },
  { name: 'address with backslashes', text: `[klik](/\\\\kwaad.example)`, says: ADDRESS },
  { name: 'address relative to the page', text: `[klik](../admin/)`, says: ADDRESS },
  {
    name: 'address with a name and password',
    text: `[klik](https://utrecht.nl@kwaad.example/)`,
    says: ADDRESS,
  },
  { name: 'empty address', text: `[klik]()`, says: ADDRESS },
  {
    name: 'address in a definition',
    text: `[klik][x]\n\n[x]: javascript:kanarie`,
    says: /los van zijn link/,
  },
  {
    name: 'address in a button',
    text: `<Knop tekst="klik" naar="javascript:kanarie" />`,
    says: /geen adres waar een link/,
  },
  {
    name: 'address in a film',
    text: `<Video titel="a" adres="javascript:kanarie" />`,
    says: /geen goed webadres/,
  },
  { name: 'link without words', text: `[](/)`, says: /geen tekst om op te klikken/ },
  { name: 'link in angle brackets', text: `<https://kwaad.example>`, says: /</ },
  // Pictures
  { name: 'picture in Markdown', text: `![alt](./foto.jpg)`, says: /beeld zonder maker/ },
  {
    name: 'remote picture in Markdown',
    text: `![alt](https://kwaad.example/pixel.gif)`,
    says: /beeld zonder maker/,
  },
  {
    name: 'picture by reference',
    text: `![alt][x]\n\n[x]: ./foto.jpg`,
    says: /beeld zonder maker/,
  },
  {
    name: 'remote picture in a block',
    text: `<Beeld bestand="https://kwaad.example/p.jpg" alt="a" maker="b" />`,
    says: /geen goede bestandsnaam/,
  },
  {
    name: 'picture outside the folder',
    text: `<Beeld bestand="../../geheim.jpg" alt="a" maker="b" />`,
    says: /geen goede bestandsnaam/,
  },
  {
    name: 'picture that is a drawing with code',
    text: `<Beeld bestand="./foto.svg" alt="a" maker="b" />`,
    says: /geen goede bestandsnaam/,
  },
  {
    name: 'picture without a text alternative',
    text: `<Beeld bestand="./foto.jpg" maker="b" />`,
    says: /Wat zie je\? \(alt\) ontbreekt/,
  },
  {
    name: 'picture with an empty text alternative',
    text: `<Beeld bestand="./foto.jpg" alt="" maker="b" />`,
    says: /Wat zie je\? \(alt\) is leeg/,
  },
  // Markdown that is not for authors
  { name: 'heading of the first order', text: `# Kop`, says: /eerste orde/ },
  { name: 'underlined heading', text: `Kop\n===`, says: /eerste orde/ },
  { name: 'small heading', text: `#### Kop`, says: /te klein/ },
  { name: 'subheading without a heading above it', text: `### Tussenkop`, says: /zonder kop/ },
  {
    name: 'subheading that comes before the heading',
    text: `Een zin.\n\n### Tussenkop\n\n## Kop\n\n### Tussenkop`,
    says: /maak er een kop/,
    line: 3,
  },
  { name: 'empty heading', text: `##`, says: /is leeg/ },
  { name: 'heading in a list', text: `* ## Kop`, says: /lijst of tabel/ },
  { name: 'quote without a name', text: `> Iemand zei iets.`, says: /citaat zonder naam/ },
  { name: 'block of code', text: '```js\nkanarie()\n```', says: /programmacode/ },
  { name: 'footnote', text: `Tekst[^1].\n\n[^1]: noot`, says: /voetnoot/ },
  { name: 'task list', text: `* [ ] doen`, says: /afvinklijst/ },
  {
    name: 'second block of fields',
    text: `---\nlayout: ../kwaad.astro\n---\n\ntekst`,
    says: /tweede blok met gegevens/,
  },
  { name: 'line at the start', text: `---\n\ntekst`, says: /begint met een streep/ },
  // Blocks in the wrong place or with the wrong inside
  {
    name: 'block in a sentence',
    text: `Zie <Cijfer cijfer="a" /> daar`,
    says: /midden in een zin/,
  },
  {
    name: 'term outside a sentence',
    text: `<Begrip begrip="bol">bol</Begrip>`,
    says: /los van een zin/,
  },
  {
    name: 'term without a word',
    text: `Een <Begrip begrip="bol"></Begrip> hier.`,
    says: /is leeg/,
  },
  {
    name: 'link in a term',
    text: `Een <Begrip begrip="bol">[bol](/)</Begrip> hier.`,
    says: /meer dan woorden/,
  },
  {
    name: 'figure with a text',
    text: `<Cijfer cijfer="a">\n\ntekst\n\n</Cijfer>`,
    says: /heeft tekst tussen de tags/,
  },
  { name: 'empty aside', text: `<Kader titel="a"></Kader>`, says: /is leeg/ },
  {
    name: 'time line without a list',
    text: `<Tijdlijn titel="a">\n\nGewone tekst.\n\n</Tijdlijn>`,
    says: /geen lijst met een datum/,
  },
  {
    name: 'time line without dates',
    text: `<Tijdlijn titel="a">\n\n* Zonder datum\n\n</Tijdlijn>`,
    says: /geen lijst met een datum/,
  },
  {
    name: 'film without captions',
    text: `<Video titel="a" bestand="./film.mp4" />`,
    says: /Ondertiteling ontbreekt/,
  },
  {
    name: 'film of our own and elsewhere',
    text: `<Video titel="a" bestand="./f.mp4" ondertiteling="./f.vtt" adres="https://a.nl" />`,
    says: /allebei/,
  },
  {
    name: 'link in a term, in bold',
    text: `Een <Begrip begrip="bol">**[bol](/)**</Begrip> hier.`,
    says: /meer dan woorden/,
  },
  {
    name: 'term in a link',
    text: `Een [<Begrip begrip="bol">bol</Begrip>](/) hier.`,
    says: /in een link of een kop/,
  },
  {
    name: 'term in a heading',
    text: `## Een <Begrip begrip="bol">bol</Begrip>`,
    says: /in een link of een kop/,
  },
  {
    name: 'sign that turns the reading direction, as an entity',
    text: 'tekst &#x202e;tskeert',
    says: /stuurteken/,
  },
  {
    name: 'sign that turns the reading direction, in an attribute',
    text: `<Kader titel="a&#x202e;b">tekst</Kader>`,
    says: /stuurteken/,
  },
  { name: 'link with invisible words', text: `[&#x200b;](/)`, says: /geen tekst om op te klikken/ },
  { name: 'heading with invisible words', text: `## &#x200b;`, says: /is leeg/ },
  {
    name: 'address that browsers cannot read',
    text: `[klik](https://256.256.256.256/)`,
    says: ADDRESS,
  },
  // Input that breaks parsers
  { name: 'deep quotes', text: '>'.repeat(40_000), says: /te vaak|te ver in|te veel/ },
  {
    name: 'deep brackets in an expression',
    text: `{${'('.repeat(10_000)}`,
    says: /te vaak|te veel open haakjes/,
  },
  { name: 'many encoded braces', text: '&#123;'.repeat(50_000), says: /tekens lang/ },
  { name: 'many tildes', text: '~'.repeat(60_000), says: /te vaak/ },
  { name: 'many stars', text: '*a '.repeat(19_000), says: /meer dan 4.000 tekens/ },
  {
    name: 'deep lists',
    text: Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
    says: /springt te ver in/,
    line: 21,
  },
  { name: 'very long line', text: 'woord '.repeat(1_000), says: /meer dan 4.000 tekens/ },
  { name: 'very long text', text: 'Een zin.\n\n'.repeat(10_000), says: /tekens lang/ },
  { name: 'null byte', text: 'tekst \u0000 tekst', says: /stuurteken/ },
  {
    name: 'text that turns the reading direction',
    text: 'tekst \u202Etskeert',
    says: /stuurteken/,
  },
];
