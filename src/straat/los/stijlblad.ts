/**
 * The style sheets of the site, read as data: what they say of the classes that drawings use. So
 * a drawing outside the site has the colours and lines of the one on it, from one source.
 */
import postcss, { type Rule } from 'postcss';

/** Property to value, as written. */
type Declaraties = ReadonlyMap<string, string>;

/** What the sheets say. */
export interface Stijlblad {
  /** Custom properties that hold everywhere. */
  readonly overal: Declaraties;
  /** What each class says of itself, custom properties too, in the order of the sheets. */
  readonly klassen: ReadonlyMap<string, Declaraties>;
}

const EEN_KLASSE = /^\.([\w-]+)$/u;

/**
 * Reads rules for `:root` and for one class alone. Rules for a situation (a narrow window, paper)
 * and rules with a longer selector are about pages, and are left out.
 */
export function leesStijlbladen(bladen: readonly string[]): Stijlblad {
  const overal = new Map<string, string>();
  const klassen = new Map<string, Map<string, string>>();
  for (const blad of bladen) {
    postcss.parse(blad).walkRules((regel) => {
      if (isVoorSituatie(regel)) return;
      for (const selector of regel.selectors) {
        if (selector === ':root') neemOver(regel, overal);
        const naam = EEN_KLASSE.exec(selector)?.[1];
        if (naam === undefined) continue;
        // Set again, so that the class stands where its last rule does.
        const declaraties = klassen.get(naam) ?? new Map<string, string>();
        klassen.delete(naam);
        klassen.set(naam, declaraties);
        neemOver(regel, declaraties);
      }
    });
  }
  return { overal, klassen };
}

function isVoorSituatie({ parent }: Rule): boolean {
  return parent?.type !== 'root' && !(parent?.type === 'atrule' && isLaag(parent));
}

function isLaag(blok: object): boolean {
  return 'name' in blok && blok.name === 'layer';
}

function neemOver(regel: Rule, declaraties: Map<string, string>): void {
  regel.each((knoop) => {
    if (knoop.type === 'decl') declaraties.set(knoop.prop, knoop.value.trim());
  });
}
