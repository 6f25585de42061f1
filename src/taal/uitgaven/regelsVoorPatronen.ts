/** Rules as far as regular expressions can express them. */
import type { Ernst } from '../woordregel.ts';
import type { WoordregelMetGrondslag } from '../uitWoordkeuze.ts';
import { isVormProbleem, ontleedVorm } from '../vorm/ontleed.ts';
import { patroonVan } from './patroon.ts';

/** A form as a regular expression. */
export interface VormPatroon {
  readonly patroon: string;
  /** True when capitals count. */
  readonly precies: boolean;
  /** The best replacement; `null` when there is only advice. */
  readonly beter: string | null;
}

/** A rule for a tool with regular expressions. */
export interface Patroonregel {
  /** Made of the address of its page: readable, and unique among the rules. */
  readonly naam: string;
  /** A rule that needs to see its whole sentence is a tip at most: here it cannot see that. */
  readonly ernst: Ernst;
  readonly patronen: readonly VormPatroon[];
  readonly uitzonderingen: readonly VormPatroon[];
  readonly regel: WoordregelMetGrondslag;
}

/**
 * The rules with their forms as expressions.
 *
 * @throws an Error when a form cannot be read; the rules of the site have been judged before
 */
export function regelsVoorPatronen(regels: readonly WoordregelMetGrondslag[]): Patroonregel[] {
  return regels.map((regel) => ({
    naam: regel.adres.split('/').findLast((deel) => deel !== '') ?? regel.id,
    ernst: regel.alleenBij.length > 0 || regel.nietBij.length > 0 ? 'tip' : regel.ernst,
    patronen: regel.vormen.map(({ vorm, beter: [eerste] }) =>
      alsPatroon(vorm, eerste === undefined || eerste.includes('*') ? null : eerste),
    ),
    uitzonderingen: regel.uitzonderingen.map((vorm) => alsPatroon(vorm, null)),
    regel,
  }));
}

function alsPatroon(bron: string, beter: string | null): VormPatroon {
  const vorm = ontleedVorm(bron);
  if (isVormProbleem(vorm)) throw new Error(`De vorm “${bron}” ${vorm.problem}.`);
  return { patroon: patroonVan(vorm), precies: vorm.precies, beter };
}
