/** Values of the style sheets worked out to what a drawing outside the site can say. */

/** The two looks of the street: by day, and in the evening with the lamps on. */
export type Schema = 'dag' | 'avond';

/** The custom properties that hold for a drawing. */
export interface Omgeving {
  readonly eigenschappen: ReadonlyMap<string, string>;
  readonly schema: Schema;
}

/** A colour that every reader of SVG knows: six hexadecimal digits, and how much it covers. */
export interface Kleur {
  readonly hex: string;
  /** From 0 to 1. */
  readonly dekking: number;
}

/**
 * Works out `var()` and `light-dark()`, however deep, as far as they are the whole value.
 *
 * @throws when a custom property is used that has no value
 */
export function uitgewerkt(waarde: string, omgeving: Omgeving): string {
  const aanroep = ontleed(waarde);
  if (aanroep?.functie === 'light-dark') {
    return uitgewerkt(deel(aanroep, omgeving.schema === 'dag' ? 0 : 1), omgeving);
  }
  if (aanroep?.functie !== 'var') return waarde.trim();
  const gevonden = omgeving.eigenschappen.get(deel(aanroep, 0)) ?? aanroep.delen[1];
  if (gevonden === undefined) throw new Error(`${waarde} heeft geen waarde.`);
  return uitgewerkt(gevonden, omgeving);
}

/**
 * The colour that a value stands for; `null` for `none`.
 *
 * @throws when it is written in a way that this function does not know
 */
export function kleurVan(waarde: string, omgeving: Omgeving): Kleur | null {
  const kleur = uitgewerkt(waarde, omgeving);
  if (kleur === 'none') return null;
  const aanroep = ontleed(kleur);
  if (aanroep === null) return { hex: lang(kleur), dekking: 1 };
  if (aanroep.functie === 'rgb') return uitRgb(kleur);
  if (aanroep.functie === 'color-mix') return gemengd(aanroep, omgeving);
  throw onbekend(kleur);
}

function lang(hex: string): string {
  const cijfers = /^#([\da-f]{3}|[\da-f]{6})$/iu.exec(hex)?.[1]?.toLowerCase();
  if (cijfers === undefined) throw onbekend(hex);
  return `#${cijfers.length === 3 ? cijfers.replace(/./gu, '$&$&') : cijfers}`;
}

// `rgb(0 0 0 / 22%)`
function uitRgb(waarde: string): Kleur {
  const delen = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/u.exec(waarde)?.slice(1).map(Number);
  if (delen === undefined) throw onbekend(waarde);
  return { hex: alsHex(delen.slice(0, 3)), dekking: (delen[3] ?? 0) / 100 };
}

// `color-mix(in srgb, <colour>, <colour> 13%)`: so much of the second one in the first. With nothing
// of the second one it is the first, in whatever way they would have been mixed.
function gemengd(aanroep: Aanroep, omgeving: Omgeving): Kleur | null {
  const [, erin, hoeveel] = /^(.*) (\S+)$/su.exec(deel(aanroep, 2)) ?? [];
  const procent = /^(\d+)%$/u.exec(uitgewerkt(hoeveel ?? '', omgeving))?.[1];
  if (procent === '0') return kleurVan(deel(aanroep, 1), omgeving);
  const [een, ander] = [deel(aanroep, 1), erin ?? ''].map((kleur) => kleurVan(kleur, omgeving));
  if (deel(aanroep, 0) !== 'in srgb' || een?.dekking !== 1 || ander?.dekking !== 1) {
    throw onbekend(`color-mix(${aanroep.delen.join(', ')})`);
  }
  const aandeel = Number(procent) / 100;
  const tinten = waarden(ander.hex);
  const mengsel = waarden(een.hex).map(
    (tint, plek) => tint * (1 - aandeel) + (tinten[plek] ?? 0) * aandeel,
  );
  return { hex: alsHex(mengsel), dekking: 1 };
}

function waarden(hex: string): number[] {
  return [1, 3, 5].map((plek) => Number.parseInt(hex.slice(plek, plek + 2), 16));
}

function alsHex(tinten: readonly number[]): string {
  return `#${tinten.map((tint) => Math.round(tint).toString(16).padStart(2, '0')).join('')}`;
}

interface Aanroep {
  readonly functie: string;
  readonly delen: readonly string[];
}

// A value that is one function as a whole, with what stands between its outermost commas.
function ontleed(waarde: string): Aanroep | null {
  const [, functie, binnen] = /^([a-z-]+)\((.*)\)$/su.exec(waarde.trim()) ?? [];
  if (functie === undefined || binnen === undefined) return null;
  const delen = [''];
  let diepte = 0;
  for (const teken of binnen) {
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (teken === ',' && diepte === 0) delen.push('');
    else delen.push((delen.pop() ?? '') + teken);
  }
  return { functie, delen: delen.map((stuk) => stuk.trim()) };
}

function deel({ functie, delen }: Aanroep, plek: number): string {
  const gevonden = delen[plek];
  if (gevonden === undefined) throw onbekend(`${functie}(${delen.join(', ')})`);
  return gevonden;
}

function onbekend(waarde: string): Error {
  return new Error(`Een losse tekening kent deze schrijfwijze niet: ${waarde}`);
}
