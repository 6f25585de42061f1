/** A QR code with the label of the campaign below it, as a drawing. */
import { encodeQR } from 'qr';
import { hangendLabel } from '#src/straat/los/label.ts';
import type { Schrift } from '#src/straat/los/schrift.ts';
import { rechthoek, vorm } from '#src/straat/lijnen.ts';
import { maat, zet, type Tekening } from '#src/straat/tekening.ts';

/** The side of a module, in units. With the code printed at 2 cm it is about half a millimetre. */
const VAKJE = 8;
/** The standard asks for four modules of white around the code (ISO/IEC 18004). */
const STIL = 4;
const LABEL = 96;

/** Draws `tekst`, an address, as a code that bears 15% of damage, with who made it on the label. */
export function qrTekening(tekst: string, makers: string, schrift: Schrift): Tekening {
  const vakjes = encodeQR(tekst, 'raw', { ecc: 'medium', border: STIL });
  const zijde = vakjes.length * VAKJE;
  const label = hangendLabel(makers, zijde - 24, schrift);
  const svg =
    rechthoek(0, -zijde, zijde, zijde + LABEL, { vlak: 'wit', lijn: 'geen' }) +
    vorm(blokken(vakjes), { vlak: 'inkt', lijn: 'geen' }) +
    zet(label, (zijde - label.breedte) / 2, 0);
  return { svg, breedte: zijde, hoogte: zijde, diepte: LABEL };
}

// Neighbours in a row are one block: less to draw, and no hairlines between them.
function blokken(vakjes: readonly boolean[][]): string {
  let pad = '';
  vakjes.forEach((rij, y) => {
    for (let x = 0; x < rij.length; x += 1) {
      if (rij[x] !== true) continue;
      let einde = x;
      while (rij[einde] === true) einde += 1;
      const boven = maat(y * VAKJE - vakjes.length * VAKJE);
      pad += `M${maat(x * VAKJE)} ${boven}H${maat(einde * VAKJE)}v${maat(VAKJE)}H${maat(x * VAKJE)}Z`;
      x = einde;
    }
  });
  return pad;
}
