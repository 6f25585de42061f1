import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { opMaat } from '../opMaat.ts';
import { zet, type Tekening } from '../tekening.ts';
import { mens } from '../mensen/mens.ts';

/** A made-up hospital bed with its brake on, a drip that counts the drops, and who looks after it. */
export function bed(): Tekening {
  const verpleegkundige = mens({
    huid: 'huid4',
    hoofd: 'knot',
    haar: 'inkt',
    jas: 'hemel',
    broek: 'hemel',
    houding: 'wijst',
    gereedschap: 'tablet',
  });
  const wiel = (x: number) =>
    streep(`M${String(x)} -34v18`, 'dik') + cirkel(x, -9, 8, { vlak: 'staal', lijn: 'dun' });
  const svg =
    zet(opMaat(verpleegkundige, 1.5), -6) +
    wiel(116) +
    wiel(306) +
    rechthoek(98, -46, 226, 12, { vlak: 'stoep', lijn: 'dun' }) +
    rechthoek(94, -100, 12, 66, { vlak: 'korst', lijn: 'dik' }) +
    rechthoek(318, -82, 12, 48, { vlak: 'korst', lijn: 'dik' }) +
    rechthoek(106, -62, 212, 18, { vlak: 'wit', lijn: 'dun' }) +
    vorm('M110 -62Q106 -88 124 -90H158Q170 -88 166 -62Z', { vlak: 'wit', lijn: 'dun' }) +
    cirkel(150, -84, 15, { vlak: 'huid1', lijn: 'dun' }) +
    vorm('M137 -78Q130 -100 150 -101Q164 -100 163 -92Q150 -94 146 -80Z', {
      vlak: 'stoep',
      lijn: 'dun',
    }) +
    cirkel(157, -84, 1.8, { vlak: 'inkt', lijn: 'geen' }) +
    vorm('M160 -62Q166 -82 196 -80Q250 -92 318 -74V-44H168Z', { vlak: 'blauw', lijn: 'dik' }) +
    streep('M186 -74v26M230 -80v32M274 -78v30', 'dun', 'hemel') +
    streep('M366 0v-168h-22M352 0h28', 'dun') +
    vorm('M332 -160h24v34q-12 10 -24 0Z', { vlak: 'hemel', lijn: 'dun' }) +
    streep('M344 -122v14M344 -98v20q0 26 -30 22', 'dun') +
    cirkel(344, -103, 2.5, { vlak: 'blauw', lijn: 'geen' }) +
    vorm('M212 0v-6q12 -6 22 0v6ZM240 0v-6q12 -6 22 0v6Z', { vlak: 'roze', lijn: 'dun' });
  return { svg, breedte: 384, hoogte: 176, diepte: 0 };
}
