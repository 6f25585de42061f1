/** Signs written as entities in HTML and Markdown: `&rsquo;`, `&#8217;`, `&#x2019;`. */

/** The entities that occur inside and around words; any other is a sign that is not a letter. */
const NAMEN: Readonly<Record<string, number>> = {
  amp: 0x26,
  apos: 0x27,
  bdquo: 0x201e,
  ccedil: 0xe7,
  eacute: 0xe9,
  ecirc: 0xea,
  egrave: 0xe8,
  euml: 0xeb,
  gt: 0x3e,
  hellip: 0x2026,
  hyphen: 0x2010,
  iuml: 0xef,
  laquo: 0xab,
  ldquo: 0x201c,
  lsquo: 0x2018,
  lt: 0x3c,
  mdash: 0x2014,
  nbsp: 0xa0,
  ndash: 0x2013,
  ouml: 0xf6,
  quot: 0x22,
  raquo: 0xbb,
  rdquo: 0x201d,
  rsquo: 0x2019,
  shy: 0xad,
  uuml: 0xfc,
  zwj: 0x200d,
  zwnj: 0x200c,
};

const ENTITEIT = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/iy;
const GEEN_LETTER = 0xfffd;

/** The sign at `plek`, where an `&` stands, and where it ends; `null` when it is just an `&`. */
export function entiteitOp(tekst: string, plek: number): { code: number; tot: number } | null {
  ENTITEIT.lastIndex = plek;
  const gevonden = ENTITEIT.exec(tekst);
  if (gevonden === null) return null;
  const [heel, hex, getal, naam] = gevonden;
  const code =
    naam === undefined
      ? Number.parseInt(hex ?? getal ?? '0', hex === undefined ? 10 : 16)
      : NAMEN[naam.toLowerCase()];
  return {
    code: code !== undefined && code > 0 && code < 0x10000 ? code : GEEN_LETTER,
    tot: plek + heel.length,
  };
}
