/** Walks through XML; an element that is to be skipped is skipped with all that is in it. */
import { Parser } from 'htmlparser2';

/** What is done on the way. Names are as written, with their prefix. */
export interface Wandeling {
  /** Elements of which nothing is read. */
  readonly overslaan: ReadonlySet<string>;
  readonly opent: (naam: string, kenmerken: Readonly<Record<string, string>>) => void;
  readonly sluit: (naam: string) => void;
  readonly tekst: (tekst: string) => void;
}

/** Reads `xml` from begin to end. Entities of a document's own are not followed: there are none. */
export function doorXml(xml: string, { overslaan, opent, sluit, tekst }: Wandeling): void {
  let diepte = 0;
  const lezer = new Parser(
    {
      onopentag(naam, kenmerken) {
        if (diepte > 0 || overslaan.has(naam)) diepte += 1;
        else opent(naam, kenmerken);
      },
      onclosetag(naam) {
        if (diepte > 0) diepte -= 1;
        else sluit(naam);
      },
      ontext(stuk) {
        if (diepte === 0) tekst(stuk);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  lezer.end(xml);
}
