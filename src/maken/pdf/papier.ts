/** The paper of a PDF: how large the sheet is, what is cut off it, and the marks that say so. */
import type { jsPDF } from 'jspdf';
import { AFLOOP, type Formaat } from '../formaten.ts';

/** For a printer at home: the sheet as it is. For a print shop: with bleed and crop marks. */
export type Papiersoort = 'thuis' | 'drukker';

/** Paper, in points (1/72 inch); the sheet lies `rand` from each edge of it. */
export interface Papier {
  readonly breedte: number;
  readonly hoogte: number;
  readonly rand: number;
  /** How far the drawing goes on beyond the sheet. */
  readonly afloop: number;
}

const PUNT_PER_MM = 72 / 25.4;
/** Room around the bleed for the marks, and how long those are, in millimetres. */
const MARKERAND = 7;
const MARKERING = 5;

/** Millimetres in points. */
export function inPunten(mm: number): number {
  return mm * PUNT_PER_MM;
}

/** The paper for a format. */
export function papierVoor({ breedte, hoogte }: Formaat, soort: Papiersoort): Papier {
  const afloop = soort === 'drukker' ? inPunten(AFLOOP) : 0;
  const rand = soort === 'drukker' ? afloop + inPunten(MARKERAND) : 0;
  return {
    ...{ afloop, rand },
    breedte: inPunten(breedte) + 2 * rand,
    hoogte: inPunten(hoogte) + 2 * rand,
  };
}

/** Says in the PDF where the paper is cut (TrimBox) and how far the print goes (BleedBox). */
export function metKaders(pdf: jsPDF, { breedte, hoogte, rand, afloop }: Papier): void {
  const kader = (vanRand: number) => ({
    bottomLeftX: vanRand,
    bottomLeftY: vanRand,
    topRightX: breedte - vanRand,
    topRightY: hoogte - vanRand,
  });
  const { pageContext } = pdf.getCurrentPageInfo() as { pageContext: object };
  Object.assign(pageContext, { trimBox: kader(rand), bleedBox: kader(rand - afloop) });
}

/** Two marks at every corner, outside the bleed. */
export function zetSnijtekens(pdf: jsPDF, { breedte, hoogte, rand, afloop }: Papier): void {
  if (rand === 0) return;
  const lengte = inPunten(MARKERING);
  const begin = rand - afloop;
  pdf.setDrawColor('#000000').setLineWidth(0.25);
  for (const [x, kant] of [
    [rand, 1],
    [breedte - rand, -1],
  ] as const) {
    for (const [y, hoek] of [
      [rand, 1],
      [hoogte - rand, -1],
    ] as const) {
      const [naarX, naarY] = [x - kant * (rand - begin), y - hoek * (rand - begin)];
      pdf.line(naarX, y, naarX - kant * lengte, y);
      pdf.line(x, naarY, x, naarY - hoek * lengte);
    }
  }
}
