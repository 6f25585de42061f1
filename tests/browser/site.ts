/** What the built site says of itself. */
import { readFileSync } from 'node:fs';

/** The address of every page that wants to be found, from the sitemap of the build. */
export function everyAddress(): string[] {
  const sitemap = readFileSync('dist/site/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}

/** Lists that the build makes, and pages that fields fill more than texts: houses, words, codes. */
const FILLED_IN =
  /^\/(verhalen\/(?:sector|vak|thema|school|jaar)|voor-scholen|mbo-straat|taalwijzer)\/[^/]+\/$/;

/** The same, but of pages that are filled in alike the first of each kind stands for all. */
export function everyWrittenAddress(): string[] {
  const seen = new Set<string>();
  return everyAddress().filter((address) => {
    const kind = FILLED_IN.exec(address)?.[1];
    if (kind === undefined) return true;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst;
  });
}

/**
 * One page of every template, by what it is: its lists, and the first entry of each list. Pages
 * made from the same template differ in their words only.
 */
export function everyTemplate(): Map<string, string> {
  const addresses = everyAddress();
  const first = (name: string, pattern: RegExp): [string, string] => {
    const address = addresses.find((candidate) => pattern.test(candidate));
    if (address === undefined) throw new Error(`The site has no page like ${String(pattern)}.`);
    return [name, address];
  };
  return new Map([
    ['home', '/'],
    ['search', '/zoeken/'],
    ['style guide', '/stijlgids/'],
    ['ambassadeurs', '/ambassadeurs/'],
    ['mbo-straat', '/mbo-straat/'],
    ['editions', '/mbo-straat/edities/'],
    ['sign to print', '/mbo-straat/afdrukken/'],
    ['workbench', '/werkbank/'],
    ['cities', '/steden/'],
    ['list to tick', '/steden/checklist/'],
    ['news', '/nieuws/'],
    ['schools', '/scholen/'],
    ['taalwijzer', '/taalwijzer/'],
    ['terms', '/taalwijzer/begrippen/'],
    ['card to print', '/taalwijzer/taalkaart/'],
    ['for makers', '/taalwijzer/voor-makers/'],
    ['tekstcheck', '/tekstcheck/'],
    ['campaign kit', '/campagnekit/'],
    first('piece of the kit', /^\/campagnekit\/les-/),
    ['for schools', '/voor-scholen/'],
    ['maker', '/maak/'],
    ['figures', '/cijfers/'],
    ['milestones', '/mijlpalen/'],
    ['agenda', '/agenda/'],
    ['calls', '/oproepen/'],
    first('for one school', /^\/voor-scholen\/[^/]+\/$/),
    ['data', '/api/v1/'],
    ['handbook', '/handboek/'],
    ['chapter of the handbook', '/handboek/eerste-verhaal/'],
    ['stories', '/verhalen/'],
    ['ways in', '/ontdek/'],
    ['from A to Z', '/a-z/'],
    ['surprise', '/verras-me/'],
    first('way in by sector', /^\/verhalen\/sector\//),
    first('way in by trade', /^\/verhalen\/vak\//),
    first('way in by year', /^\/verhalen\/jaar\/2019\//),
    first('story', /^\/verhalen\/(?!sector|vak|school|thema|jaar|pagina)[^/]+\/$/),
    first('profile', /^\/ambassadeurs\/[^/]+\/$/),
    first('house', /^\/mbo-straat\/(?!edities|afdrukken)[^/]+\/$/),
    first('edition', /^\/mbo-straat\/edities\/[^/]+\/$/),
    first('city', /^\/steden\/(?!checklist)[^/]+\/$/),
    first('news item', /^\/nieuws\/[^/]+\/$/),
    first('school', /^\/scholen\/[^/]+\/$/),
    first('word', /^\/taalwijzer\/(?!begrippen|taalkaart|voor-makers)[^/]+\/$/),
    first('page', /^\/over\/$/),
    first('page about a theme', /^\/stage\/$/),
    ['not found', '/404.html'],
  ]);
}
