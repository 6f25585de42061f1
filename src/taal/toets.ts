/** The checker: rules on one side, a text on the other, and what was found in it. */
import { passendBeter } from './beter.ts';
import { lees } from './lezen/lees.ts';
import type { Stroom } from './lezen/stroom.ts';
import { AFBREKING, SPATIE, isWoordteken } from './lezen/tekens.ts';
import { zinnen } from './lezen/zinnen.ts';
import { Bereiken } from './bereiken.ts';
import { Automaat } from './vorm/automaat.ts';
import type { Toestand } from './vorm/automaat.ts';
import { isVormProbleem, ontleedVorm } from './vorm/ontleed.ts';
import { ERNSTEN } from './woordregel.ts';
import type { Tekstsoort, Treffer, VormMetBeter, Woordregel } from './woordregel.ts';

/** A set of rules, ready to be held against texts. */
export interface Taaltoets<Regel extends Woordregel = Woordregel> {
  /**
   * Everything the rules find in `tekst`, in reading order; hits never overlap. Of two words in the
   * same place the graver wins, then the longer. Takes time in proportion to the text.
   */
  vind(tekst: string, soort: Tekstsoort): Treffer<Regel>[];
}

/**
 * Makes a checker of these rules.
 *
 * @throws an Error with a Dutch message when a form cannot be read
 */
export function maakToets<Regel extends Woordregel>(regels: readonly Regel[]): Taaltoets<Regel> {
  const vormen = regels.flatMap(vormenVan);
  const ongeacht = new Automaat();
  const precies = new Automaat();
  vormen.forEach((vorm, nummer) => {
    const ontleed = ontleedVorm(vorm.bron);
    if (isVormProbleem(ontleed)) {
      throw new Error(`De vorm “${vorm.bron}” van ${vorm.regel.titel} ${ontleed.problem}.`);
    }
    (ontleed.precies ? precies : ongeacht).voegToe(ontleed, nummer);
  });
  return {
    vind(tekst, soort) {
      const stroom = lees(tekst, soort);
      const zin = zinnen(stroom);
      const zoektocht = new Zoektocht<Regel>(vormen, zin);
      zoektocht.doorloop(stroom, stroom.klein, ongeacht);
      zoektocht.doorloop(stroom, stroom.precies, precies);
      return treffers(tekst, stroom, zin, zoektocht.overgebleven());
    },
  };
}

/** What a form is for. */
type Rol = 'vorm' | 'uitzondering' | 'alleenBij' | 'nietBij';

interface VormVanRegel<Regel extends Woordregel> {
  readonly bron: string;
  readonly rol: Rol;
  readonly regel: Regel;
  readonly beter: readonly string[];
}

function vormenVan<Regel extends Woordregel>(regel: Regel): Array<VormVanRegel<Regel>> {
  const zonderBeter = (rol: Rol, bronnen: readonly string[]) =>
    bronnen.map((bron) => ({ bron, rol, regel, beter: [] }));
  return [
    ...regel.vormen.map(({ vorm, beter }: VormMetBeter) => ({
      bron: vorm,
      rol: 'vorm' as const,
      regel,
      beter,
    })),
    ...zonderBeter('uitzondering', regel.uitzonderingen),
    ...zonderBeter('alleenBij', regel.alleenBij),
    ...zonderBeter('nietBij', regel.nietBij),
  ];
}

/** A form that was read, in places of the stream. */
interface Vondst<Regel extends Woordregel> {
  readonly vorm: VormVanRegel<Regel>;
  readonly van: number;
  readonly tot: number;
  /** Where its last `*` began; `tot` when it has none. */
  readonly stam: number;
}

/** A word is broken at the end of so many lines at most; without a limit a text could be one word. */
const MEESTE_REGELEINDEN = 2;

/** One walk over one text. */
class Zoektocht<Regel extends Woordregel> {
  private readonly vondsten: Array<Vondst<Regel>> = [];
  private readonly uitzonderingen = new Map<Regel, Bereiken>();
  /** For each rule, by the begin of a sentence, the stretch of its neighbours in that sentence. */
  private readonly alleenBij = new Map<Regel, Map<number, { van: number; tot: number }>>();
  private readonly nietBij = new Map<Regel, Map<number, { van: number; tot: number }>>();
  private readonly vormen: ReadonlyArray<VormVanRegel<Regel>>;
  private readonly zin: Uint32Array;

  constructor(vormen: ReadonlyArray<VormVanRegel<Regel>>, zin: Uint32Array) {
    this.vormen = vormen;
    this.zin = zin;
  }

  /** Reads all forms of `automaat` in `tekens`, from the begin of every word. */
  doorloop(stroom: Stroom, tekens: Uint16Array, automaat: Automaat): void {
    let voor = 0;
    for (let plek = 0; plek < stroom.lengte; plek += 1) {
      const teken = stroom.klein[plek] ?? 0;
      if (!isWoordteken(voor) && teken !== SPATIE) this.vanaf(plek, stroom, tekens, automaat);
      voor = teken;
    }
  }

  /** The words that count after exceptions and neighbours. */
  overgebleven(): Array<Vondst<Regel>> {
    return this.vondsten.filter(({ vorm: { regel }, van, tot }) => {
      if (this.uitzonderingen.get(regel)?.raakt(van, tot)) return false;
      if (this.staatErbij(this.nietBij, regel, van, tot)) return false;
      return regel.alleenBij.length === 0 || this.staatErbij(this.alleenBij, regel, van, tot);
    });
  }

  // Every form of which the longest reading begins at `plek`.
  private vanaf(plek: number, stroom: Stroom, tekens: Uint16Array, automaat: Automaat): void {
    let toestand: Toestand | null = automaat.begin();
    const heel = new Map<number, number>();
    const stam = new Map<number, number>();
    let regeleinden = 0;
    for (let op = plek; toestand !== null && op < stroom.lengte; op += 1) {
      if (tekens[op] === AFBREKING) regeleinden += 1;
      if (regeleinden > MEESTE_REGELEINDEN) break;
      toestand = automaat.stap(toestand, tekens[op] ?? 0);
      if (toestand === null || toestand.eindes.length === 0) continue;
      const woordGaatDoor = isWoordteken(stroom.klein[op + 1] ?? 0) && op + 1 < stroom.lengte;
      for (const { vorm, soort } of toestand.eindes) {
        if (soort === 'stam') stam.set(vorm, op + 1);
        else if (!woordGaatDoor || !isWoordteken(tekens[op] ?? 0)) heel.set(vorm, op + 1);
      }
    }
    // Of forms of one rule that find the same, the first counts.
    for (const [nummer, tot] of [...heel].toSorted(([a], [b]) => a - b)) {
      const vorm = this.vormen[nummer];
      if (vorm) this.bewaar({ vorm, van: plek, tot, stam: stam.get(nummer) ?? tot });
    }
  }

  private bewaar(vondst: Vondst<Regel>): void {
    const { vorm, van, tot } = vondst;
    const { rol, regel } = vorm;
    if (rol === 'vorm') this.vondsten.push(vondst);
    else if (rol === 'uitzondering')
      bijRegel(this.uitzonderingen, regel, () => new Bereiken()).voegToe(van, tot);
    else {
      const zinnenMet = bijRegel(
        rol === 'nietBij' ? this.nietBij : this.alleenBij,
        regel,
        () => new Map<number, { van: number; tot: number }>(),
      );
      const zin = this.zin[van] ?? 0;
      const eerder = zinnenMet.get(zin);
      // The first and the last in the sentence tell whether there is one outside a word between.
      if (eerder === undefined) zinnenMet.set(zin, { van: tot, tot: van });
      else {
        eerder.van = Math.min(eerder.van, tot);
        eerder.tot = Math.max(eerder.tot, van);
      }
    }
  }

  private staatErbij(
    bij: ReadonlyMap<Regel, ReadonlyMap<number, { van: number; tot: number }>>,
    regel: Regel,
    van: number,
    tot: number,
  ): boolean {
    const zin = this.zin[van] ?? 0;
    const buren = bij.get(regel)?.get(zin);
    return buren !== undefined && (buren.van <= van || buren.tot >= tot);
  }
}

function bijRegel<Regel, Waarde>(
  kaart: Map<Regel, Waarde>,
  regel: Regel,
  maak: () => Waarde,
): Waarde {
  const bekend = kaart.get(regel);
  if (bekend !== undefined) return bekend;
  const nieuw = maak();
  kaart.set(regel, nieuw);
  return nieuw;
}

function treffers<Regel extends Woordregel>(
  tekst: string,
  stroom: Stroom,
  zin: Uint32Array,
  vondsten: Array<Vondst<Regel>>,
): Array<Treffer<Regel>> {
  const bezet = new Uint8Array(stroom.lengte);
  return vondsten
    .toSorted(
      (a, b) =>
        ERNSTEN.indexOf(a.vorm.regel.ernst) - ERNSTEN.indexOf(b.vorm.regel.ernst) ||
        b.tot - b.van - (a.tot - a.van) ||
        a.van - b.van,
    )
    .filter(({ van, tot }) => {
      if (bezet.subarray(van, tot).includes(1)) return false;
      bezet.fill(1, van, tot);
      return true;
    })
    .map(({ vorm, van: begin, tot: einde, stam }) => {
      const van = stroom.van[begin] ?? 0;
      const tot = stroom.tot[einde - 1] ?? van;
      const rest = stam < einde ? tekst.slice(stroom.van[stam] ?? tot, tot) : '';
      const gevonden = tekst.slice(van, tot);
      const wijze = {
        gevonden,
        rest,
        vooraan: zin[begin] === begin,
        precies: vorm.bron.startsWith('='),
      };
      return {
        van,
        tot,
        gevonden,
        regel: vorm.regel,
        beter: [...new Set(vorm.beter.map((woord) => passendBeter(woord, wijze)))],
        citaat: stroom.citaat[begin] === 1,
      };
    })
    .toSorted((a, b) => a.van - b.van);
}
