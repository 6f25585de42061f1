import { cirkel, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** What decides how a front door looks. */
export interface Voordeur {
  readonly kleur: Verf;
  readonly bovenlicht: 'waaier' | 'schuin' | 'ruiten' | 'rond';
  readonly paneel: 'twee' | 'vier' | 'strook' | 'glas';
  /** What stands on the pavement beside it. */
  readonly stoep: 'plant' | 'fiets' | 'camera' | 'verf';
}

const DIK = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dik' });
const DUN = (vlak: Verf | null): Verfstreek => ({ vlak, lijn: 'dun' });

/** A front door from close by, with its fanlight, its step, and what somebody left beside it. */
export function voordeur({ kleur, bovenlicht, paneel, stoep }: Voordeur): Tekening {
  const koper: Verf = kleur === 'geel' ? 'wit' : 'geel';
  const svg =
    rechthoek(12, -306, 146, 306, DIK('wit')) +
    rechthoek(26, -292, 118, 56, DUN('glas')) +
    zet({ svg: BOVENLICHTEN[bovenlicht] }, 85, -236) +
    rechthoek(26, -226, 118, 226, DUN(kleur)) +
    panelen(paneel) +
    rechthoek(66, -112, 36, 8, DUN(koper)) +
    cirkel(132, -106, 6, DUN(koper)) +
    rechthoek(0, -16, 170, 16, DIK('stoep')) +
    zet({ svg: STOEP[stoep] }, 182);
  return { svg, breedte: 290, hoogte: 309, diepte: 0 };
}

const BOVENLICHTEN: Readonly<Record<Voordeur['bovenlicht'], string>> = {
  schuin:
    streep('M0 -2L-42 -54M0 -2L42 -54', 'dun', 'wit') +
    vorm('M-14 0A14 14 0 0 1 14 0Z', DUN('wit')),
  waaier:
    vorm('M-50 0A50 50 0 0 1 50 0Z', DUN('licht')) +
    streep('M0 0L-35 -35M0 0V-50M0 0L35 -35', 'dun') +
    vorm('M-12 0A12 12 0 0 1 12 0Z', DUN('wit')),
  ruiten:
    rechthoek(-50, -48, 28, 40, DUN('geel')) +
    rechthoek(-14, -48, 28, 40, DUN('roze')) +
    rechthoek(22, -48, 28, 40, DUN('hemel')),
  rond: streep('M-58 -28H58', 'dun', 'wit') + cirkel(0, -28, 18, DUN('licht')),
};

function panelen(paneel: Voordeur['paneel']): string {
  const diep = (x: number, y: number, breedte: number, hoogte: number) =>
    rechthoek(x, y, breedte, hoogte, DUN('diepte'));
  const glas = (x: number, y: number, breedte: number, hoogte: number) =>
    rechthoek(x, y, breedte, hoogte, DUN('ruit'));
  switch (paneel) {
    case 'twee':
      return diep(44, -206, 82, 72) + diep(44, -92, 82, 66);
    case 'vier':
      return (
        diep(40, -206, 38, 78) +
        diep(92, -206, 38, 78) +
        diep(40, -88, 38, 62) +
        diep(92, -88, 38, 62)
      );
    case 'strook':
      return (
        glas(106, -206, 22, 82) + streep('M40 -206v180M56 -206v180M72 -206v80', 'dun', 'diepte')
      );
    case 'glas':
      return glas(44, -206, 82, 80) + diep(44, -92, 82, 66);
  }
}

const STOEP: Readonly<Record<Voordeur['stoep'], string>> = {
  plant:
    vorm('M4 -38Q-6 -56 12 -60Q20 -80 36 -66Q54 -66 50 -46Q54 -38 44 -36Z', DUN('blad')) +
    vorm('M4 -36H46L40 0H10Z', DUN('steen')),
  fiets:
    cirkel(20, -21, 20, DUN(null)) +
    cirkel(82, -21, 20, DUN(null)) +
    streep('M20 -21L38 -58H70L82 -21M38 -58L52 -21L70 -58M20 -21H52', 'dik', 'blauw') +
    streep('M38 -58L35 -68M26 -69H44M70 -58L66 -74H78', 'dun'),
  camera:
    streep('M40 -66L16 0M40 -66V0M40 -66L64 0', 'dun') +
    rechthoek(16, -100, 44, 32, DUN('blauw')) +
    vorm('M60 -90L76 -98V-72L60 -80Z', DUN('blauw')) +
    cirkel(26, -110, 10, DUN('stoep')) +
    cirkel(48, -110, 10, DUN('stoep')),
  verf:
    vorm('M0 0V-34H32V0Z', DUN('stoep')) +
    rechthoek(-3, -38, 38, 8, DUN('geel')) +
    vorm('M44 0V-28H74V0Z', DUN('stoep')) +
    rechthoek(41, -32, 36, 8, DUN('roze')) +
    streep('M2 -38Q16 -66 30 -38', 'dun') +
    streep('M58 -32L82 -62', 'dik', 'korst'),
};

/** A door under an arched fanlight of three leaves, all as large: mbo, hbo and wo. */
export function waaierdeur(): Tekening {
  // The leaves meet at (95, -252); each is a third of the half circle.
  const punt = (graden: number) => {
    const hoek = (graden * Math.PI) / 180;
    return `${maat(95 + 62 * Math.cos(hoek))} ${maat(-252 - 62 * Math.sin(hoek))}`;
  };
  const blad = (van: number, tot: number, vlak: Verf) =>
    vorm(`M95 -252L${punt(van)}A62 62 0 0 0 ${punt(tot)}Z`, DUN(vlak));
  const svg =
    vorm('M0 0V-252A95 95 0 0 1 190 -252V0Z', DIK('zand')) +
    vorm('M18 0V-252A77 77 0 0 1 172 -252V0Z', DIK('wit')) +
    blad(0, 60, 'hemel') +
    blad(60, 120, 'roze') +
    blad(120, 180, 'geel') +
    vorm('M81 -252A14 14 0 0 1 109 -252Z', DUN('wit')) +
    rechthoek(18, -252, 154, 12, DUN('wit')) +
    rechthoek(33, -232, 124, 232, DUN('blauw')) +
    rechthoek(50, -214, 90, 78, DUN('diepte')) +
    rechthoek(50, -96, 90, 72, DUN('diepte')) +
    rechthoek(77, -120, 36, 8, DUN('geel')) +
    cirkel(146, -112, 6, DUN('geel')) +
    vorm('M80 -336L76 -362H114L110 -336Z', DIK('wit')) +
    rechthoek(-10, -14, 210, 14, DIK('stoep')) +
    zet({ svg: STOEP.plant }, 214);
  return { svg: zet({ svg }, 10), breedte: 286, hoogte: 365, diepte: 0 };
}
