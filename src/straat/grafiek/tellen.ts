import { dun, los } from '../dingen/ding.ts';
import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** People stand in rows of ten, which are easy to count. */
const PER_RIJ = 10;
const MENS = { breedte: 26, hoogte: 52 } as const;
const RIJ = 68;
const STOEP = 8;

const HUID: readonly Verf[] = ['huid2', 'huid4', 'huid1', 'huid3'];
const JAS: readonly Verf[] = ['blauw', 'roze', 'blad', 'korst', 'hemel', 'geel', 'wit'];
const HAAR: readonly Verf[] = ['inkt', 'steen', 'korst', 'inkt', 'roze'];

/** So many people on the pavement, in rows of ten unless told otherwise. Nobody in the drawing is somebody who exists. */
export function menigte(aantal: number, perRij = PER_RIJ): Tekening {
  const rijen = Math.ceil(aantal / perRij);
  const breedte = Math.min(aantal, perRij) * MENS.breedte;
  let svg = '';
  for (let rij = 0; rij < rijen; rij += 1) {
    const y = -(rijen - 1 - rij) * RIJ - STOEP;
    const inRij = Math.min(perRij, aantal - rij * perRij);
    svg +=
      rechthoek(0, y, breedte, STOEP, los('stoep')) +
      streep(`M0 ${String(y)}H${String(breedte)}`, 'dun');
    for (let plek = 0; plek < inRij; plek += 1)
      svg += zet({ svg: staand(rij * perRij + plek) }, (plek + 0.5) * MENS.breedte, y);
  }
  return { svg, breedte, hoogte: (rijen - 1) * RIJ + MENS.hoogte + STOEP + 4, diepte: 0 };
}

// Seen from the front; every third waves, every fifth has long hair, every seventh sits in a wheelchair.
function staand(nummer: number): string {
  const uit = (reeks: readonly Verf[]): Verf => reeks[nummer % reeks.length] ?? 'inkt';
  const jas = uit(JAS);
  const huid = uit(HUID);
  const rolt = nummer % 7 === 4;
  const zwaait = nummer % 3 === 1;
  const haar = uit(HAAR);
  const onder = rolt
    ? cirkel(-6, -8, 7, dun(null)) + cirkel(6, -8, 7, dun(null))
    : vorm('M-6 0V-18H6V0H1V-10H-1V0Z', dun(nummer % 2 === 0 ? 'staal' : 'inkt'));
  return (
    (nummer % 5 === 3 ? vorm('M-7 -26V-42H7V-26Z', dun(haar)) : '') +
    onder +
    vorm('M-8 -15V-26Q-8 -31 -3 -31H3Q8 -31 8 -26V-15Z', dun(jas)) +
    (zwaait ? streep('M8 -25L11 -36', 'dun') : '') +
    cirkel(0, -38, 6.5, dun(huid)) +
    vorm('M-7 -38Q-7 -46 0 -46Q7 -46 7 -38Q0 -42 -7 -38Z', los(haar))
  );
}

const MEDAILLE = { breedte: 44, hoogte: 78 } as const;
const METAAL: readonly Verf[] = ['geel', 'stoep', 'korst'];

/** So many medals on their ribbons; `plaats` 1 is gold, 2 silver and 3 bronze. */
export function medailles(aantal: number, plaats: number): Tekening {
  const metaal = METAAL[plaats - 1] ?? 'wit';
  let svg = '';
  for (let nummer = 0; nummer < aantal; nummer += 1)
    svg += zet({ svg: medaille(metaal, String(plaats)) }, (nummer + 0.5) * MEDAILLE.breedte, 0);
  return { svg, breedte: aantal * MEDAILLE.breedte, hoogte: MEDAILLE.hoogte, diepte: 2 };
}

function medaille(metaal: Verf, cijfer: string): string {
  return (
    vorm('M-14 -74H-2L6 -34H-4Z', dun('blauw')) +
    vorm('M14 -74H2L-6 -34H4Z', dun('wit')) +
    cirkel(0, -19, 17, dun(metaal)) +
    letters(cijfer, 0, -12, 20, 'inkt')
  );
}
