/**
 * A sheet as a PDF: vectors, and words as text in the typeface itself, so that they can be searched,
 * copied and read aloud. jsPDF writes the file; here is what it is told to draw.
 */
import { GState, jsPDF } from 'jspdf';
import { formaten, type Formaatnaam } from '../formaten.ts';
import type { Gewicht } from '../letters/letterbak.ts';
import type { Gezet } from '../letters/zetter.ts';
import type { Schrijfwaar } from '../alsSvg.ts';
import type { Kleur } from '../prent.ts';
import type { Deel, Fotovak, Geplaatst, Vel, Vlak, Woorden } from '../vel.ts';
import { metKaders, papierVoor, zetSnijtekens, type Papiersoort } from './papier.ts';

/** The TrueType files of each weight, in the order that letters count them in. */
export type Letterbestanden = Readonly<Record<Gewicht, readonly Uint8Array[]>>;

/** A photo as a JPEG, and its size in pixels. */
export interface Jpeg {
  readonly bytes: Uint8Array;
  readonly breedte: number;
  readonly hoogte: number;
}

/** What a file is made of. */
export interface Opdracht extends Schrijfwaar {
  readonly vel: Vel;
  readonly formaat: Formaatnaam;
  readonly papier: Papiersoort;
  /** What is to be read on it: the title of the file. */
  readonly titel: string;
  readonly letterbestanden: Letterbestanden;
  readonly foto: Jpeg | null;
}

/** The same for the same order: no file tells when it was made. */
const GEMAAKT = "D:20260101000000+00'00'";

/** Writes the file. */
export function alsPdf(opdracht: Opdracht): Uint8Array<ArrayBuffer> {
  const { vel, formaat, papier: soort, titel } = opdracht;
  const papier = papierVoor(formaten[formaat], soort);
  const pdf = new jsPDF({
    unit: 'pt',
    format: [papier.breedte, papier.hoogte],
    orientation: papier.breedte > papier.hoogte ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setDocumentProperties({
    title: titel,
    creator: 'Mede mogelijk gemaakt door Utrechtse mbo’ers',
  });
  pdf.setCreationDate(GEMAAKT).setFileId('0'.repeat(32)).setLanguage('nl');
  laadLetters(pdf, opdracht);
  zetSnijtekens(pdf, papier);
  const keer = (papier.breedte - 2 * papier.rand) / vel.breedte;
  pdf.advancedAPI((blad) => {
    blad.saveGraphicsState();
    const tot = papier.rand - papier.afloop;
    blad.rect(tot, tot, papier.breedte - 2 * tot, papier.hoogte - 2 * tot);
    blad.clip().discardPath();
    blad.setCurrentTransformationMatrix(blad.Matrix(keer, 0, 0, keer, papier.rand, papier.rand));
    for (const deel of vel.delen) teken(blad, deel, opdracht);
    blad.restoreGraphicsState();
  });
  metKaders(pdf, papier);
  return new Uint8Array(pdf.output('arraybuffer'));
}

function teken(pdf: jsPDF, deel: Deel, opdracht: Opdracht): void {
  switch (deel.soort) {
    case 'vlak':
      tekenVlak(pdf, deel);
      break;
    case 'prent':
      tekenPrent(pdf, deel, opdracht);
      break;
    case 'woorden':
      tekenWoorden(pdf, deel, opdracht);
      break;
    case 'foto':
      if (opdracht.foto !== null) tekenFoto(pdf, deel, opdracht.foto);
      break;
    case 'gedraaid': {
      const [x, y] = deel.om;
      const hoek = (deel.graden * Math.PI) / 180;
      const [cos, sin] = [Math.cos(hoek), Math.sin(hoek)];
      pdf.saveGraphicsState();
      pdf.setCurrentTransformationMatrix(
        pdf.Matrix(cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos),
      );
      for (const een of deel.delen) teken(pdf, een, opdracht);
      pdf.restoreGraphicsState();
    }
  }
}

function tekenVlak(pdf: jsPDF, { d, vul, lijn }: Vlak): void {
  if (lijn !== null) {
    pdf.setDrawColor(lijn.kleur).setLineWidth(lijn.dikte).setLineCap('round').setLineJoin('round');
  }
  if (vul !== null) pdf.setFillColor(vul);
  leg(pdf, d);
  verf(pdf, vul !== null, lijn !== null);
}

function tekenPrent(
  pdf: jsPDF,
  { prent, x, y, keer }: Geplaatst,
  { tekenvel, dagdeel }: Opdracht,
): void {
  const potten = tekenvel.verfpotten[dagdeel];
  pdf.saveGraphicsState();
  pdf.setCurrentTransformationMatrix(pdf.Matrix(keer, 0, 0, keer, x, y));
  let dekking = '1 1';
  for (const [d, vul, penseel] of prent.paden) {
    const streek = tekenvel.penselen[penseel];
    const [kleur, lijn] = [potten[vul], potten[streek?.kleur ?? -1]].map((pot) => zichtbaar(pot));
    if (kleur === undefined && lijn === undefined) continue;
    const nu = `${String(kleur?.[1] ?? 1)} ${String(lijn?.[1] ?? 1)}`;
    if (nu !== dekking) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- jsPDF names its options as the class
      pdf.setGState(new GState({ opacity: kleur?.[1] ?? 1, 'stroke-opacity': lijn?.[1] ?? 1 }));
      dekking = nu;
    }
    if (kleur !== undefined) pdf.setFillColor(kleur[0]);
    if (lijn !== undefined && streek !== undefined) {
      pdf.setDrawColor(lijn[0]).setLineWidth(streek.dikte);
      pdf.setLineCap(streek.eind).setLineJoin(streek.hoek);
    }
    leg(pdf, d);
    verf(pdf, kleur !== undefined, lijn !== undefined);
  }
  pdf.restoreGraphicsState();
}

function zichtbaar(kleur: Kleur | undefined): Kleur | undefined {
  return kleur?.[1] === 0 ? undefined : kleur;
}

function verf(pdf: jsPDF, gevuld: boolean, omlijnd: boolean): void {
  if (gevuld && omlijnd) pdf.fillStroke();
  else if (gevuld) pdf.fill();
  else pdf.stroke();
}

// Lays a path down. What a PDF does not know becomes what it does: Q is a C with both hands alike.
function leg(pdf: jsPDF, pad: string): void {
  let [x, y] = [0, 0];
  for (const [, opdracht = '', getallen = ''] of pad.matchAll(/([A-Zz])([^A-Za-z]*)/g)) {
    const p = getallen.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const stap = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4 }[opdracht] ?? 1;
    if (/z/i.test(opdracht)) pdf.close();
    for (let at = 0; at + stap <= p.length; at += stap) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = p.slice(at, at + stap);
      const van: readonly [number, number] = [x, y];
      if (opdracht === 'H') x = a;
      else if (opdracht === 'V') y = a;
      else [x, y] = stap === 6 ? [e, f] : stap === 4 ? [c, d] : [a, b];
      if (opdracht === 'M' && at === 0) pdf.moveTo(x, y);
      else if (opdracht === 'C') pdf.curveTo(a, b, c, d, e, f);
      else if (opdracht === 'Q') {
        const naar = (uit: number, hand: number): number => uit + ((hand - uit) * 2) / 3;
        pdf.curveTo(naar(van[0], a), naar(van[1], b), naar(x, a), naar(y, b), x, y);
      } else pdf.lineTo(x, y);
    }
  }
}

function tekenWoorden(pdf: jsPDF, deel: Woorden, { zet }: Opdracht): void {
  pdf.setTextColor(deel.kleur).setFontSize(deel.grootte);
  for (const reeks of inReeksen(zet(deel.tekst, deel).letters)) {
    const [eerste] = reeks;
    if (eerste === undefined) continue;
    pdf.setFont(lettersoort(deel.gewicht, eerste.bestand));
    pdf.text(reeks.map(({ teken }) => teken).join(''), deel.x + eerste.x, deel.y, {
      charSpace: deel.spatie * deel.grootte,
    });
  }
}

// Letters in a row between which there is no kerning: a PDF has none of its own.
function inReeksen(letters: readonly Gezet[]): Gezet[][] {
  const reeksen: Gezet[][] = [];
  let verwacht = Number.NaN;
  let bestand = -1;
  for (const letter of letters) {
    const sluitAan = Math.abs(letter.x - verwacht) < 0.01 && letter.bestand === bestand;
    if (sluitAan) reeksen.at(-1)?.push(letter);
    else reeksen.push([letter]);
    verwacht = letter.x + letter.voorloop;
    bestand = letter.bestand;
  }
  return reeksen;
}

function lettersoort(gewicht: Gewicht, bestand: number): string {
  return `letter-${String(gewicht)}-${String(bestand)}`;
}

function laadLetters(pdf: jsPDF, { letterbestanden }: Opdracht): void {
  for (const gewicht of [500, 800] as const) {
    letterbestanden[gewicht].forEach((bytes, nummer) => {
      const naam = lettersoort(gewicht, nummer);
      // jsPDF takes a file as a string in which every sign is a byte.
      const tekens = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      pdf.addFileToVFS(`${naam}.ttf`, tekens);
      pdf.addFont(`${naam}.ttf`, naam, 'normal', undefined, 'Identity-H');
    });
  }
}

// Over the whole of its room: what does not fit is cut off at both sides.
function tekenFoto(pdf: jsPDF, vak: Fotovak, foto: Jpeg): void {
  const keer = Math.max(vak.breedte / foto.breedte, vak.hoogte / foto.hoogte);
  const [breed, hoog] = [foto.breedte * keer, foto.hoogte * keer];
  pdf.saveGraphicsState();
  pdf.rect(vak.x, vak.y, vak.breedte, vak.hoogte);
  pdf.clip().discardPath();
  pdf.addImage(
    foto.bytes,
    'JPEG',
    vak.x + (vak.breedte - breed) / 2,
    vak.y + (vak.hoogte - hoog) / 2,
    breed,
    hoog,
  );
  pdf.restoreGraphicsState();
}
