import { verfpotten } from '../dingen/bouw.ts';
import { waaierdeur } from '../deur/voordeur.ts';
import { meeuw } from '../kade/stad.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { opMaat } from '../opMaat.ts';
import { los } from '../dingen/ding.ts';
import { mens } from '../mensen/mens.ts';
import { maat, zet, type Tekening } from '../tekening.ts';

const LADDER = { x: 258, breedte: 62, hoogte: 372, helling: 16 } as const;
const SPORT = 26;
const SPORTEN = 13;
/** The rung that the painter stands on. */
const STAAT_OP = 4;
/** The wall is seen from close by: who works there is larger than in the street. */
const DICHTBIJ = 1.8;

/**
 * The door under the fanlight of three leaves, and beside it the only ladder there is: the
 * painter’s, at work on the wall. A gull keeps the top.
 */
export function waaiermuur(): Tekening {
  const { x, breedte, hoogte, helling } = LADDER;
  const scheef = (hoog: number) => x + (helling * hoog) / hoogte;
  let sporten = '';
  for (let nummer = 1; nummer <= SPORTEN; nummer += 1) {
    sporten += `M${maat(scheef(nummer * SPORT))} ${maat(-nummer * SPORT)}h${maat(breedte)}`;
  }
  const schilder = opMaat(
    mens({
      huid: 'huid2',
      hoofd: 'pet',
      haar: 'wit',
      jas: 'wit',
      broek: 'wit',
      kleding: 'overall',
      houding: 'reikt',
      gereedschap: 'kwast',
    }),
    DICHTBIJ,
  );
  const voet = STAAT_OP * SPORT;
  const svg =
    streep('M226 -352h18M436 -96h18m8 0h18M226 -150h14M440 -372h18m8 0h18', 'dun', 'diepte') +
    [96, 70, 108, 50]
      .map((lang, baan) => rechthoek(356 + baan * 30, -338, 31, lang, los('geel')))
      .join('') +
    streep(
      `M${maat(x)} 0L${maat(x + helling)} ${maat(-hoogte)}M${maat(x + breedte)} 0L${maat(x + breedte + helling)} ${maat(-hoogte)}`,
      'dik',
    ) +
    streep(sporten, 'dun') +
    // The plant beside the door stands before the foot of the ladder.
    waaierdeur().svg +
    zet(schilder, scheef(voet) - 6, -voet) +
    zet(meeuw(), x + helling + 2, -hoogte) +
    zet(opMaat(verfpotten, 1.4), 352);
  return { svg, breedte: 480, hoogte: hoogte + 42, diepte: 0 };
}
