/**
 * Stories that nobody wrote, with the words of real text in the shares of real text: few words come
 * all the time, most come once, and the more is written the more words there are (the
 * Pitman-Yor process; its discount is the exponent of Heaps' law). The same number gives the same
 * stories.
 */
import { wordsOf } from '#src/zoeken/words.ts';

/** How fast new words come: 0.6 to 0.7 for Dutch, where compounds are made as one goes. */
const DISCOUNT = 0.65;
/** So often a word is one that the story already used: a text is about something. */
const ABOUT_SOMETHING = 0.2;
/** Words in a story, the length that `../shared/notes/performance.md` measured with. */
const STORY_WORDS = 700;
const SUBHEADINGS = 3;

/** What a generated page can be filtered by. */
export interface Values {
  readonly scholen: readonly string[];
  readonly sectoren: readonly string[];
  readonly themas: readonly string[];
}

/** A page of the site: its address from the root, and its HTML. */
export interface GeneratedPage {
  readonly address: string;
  readonly html: string;
}

/** @param corpus running text to begin with, at least some thousands of words */
export function generatedStories(count: number, corpus: string, values: Values): GeneratedPage[] {
  const random = randomFrom(8);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
  /** Every word that was written, in order: to repeat one is to draw from it. */
  const written = wordsOf(corpus);
  const known = [...new Set(written)];
  const parts = known.filter((word) => /^[a-z]{4,9}$/.test(word));
  const nextWord = (): string => {
    if (random() >= (DISCOUNT * known.length) / written.length) return pick(written);
    const word = pick(parts) + pick(parts);
    known.push(word);
    return word;
  };
  return Array.from({ length: count }, (_, number) => {
    const own: string[] = [];
    for (let length = 0; length < STORY_WORDS; length += 1) {
      const word = own.length > 0 && random() < ABOUT_SOMETHING ? pick(own) : nextWord();
      own.push(word);
      written.push(word);
    }
    const sentence = (from: number, length: number) => own.slice(from, from + length).join(' ');
    const day = `${String(2019 + Math.floor(random() * 8))}-0${String(1 + (number % 9))}-15`;
    const metas = [
      meta('filter', 'soort', 'Verhaal'),
      meta('meta', 'soort', 'Verhaal'),
      meta('filter', 'school', pick(values.scholen)),
      meta('filter', 'sector', pick(values.sectoren)),
      meta('filter', 'thema', pick(values.themas)),
      meta('filter', 'jaar', day.slice(0, 4)),
      meta('sort', 'datum', day),
      meta('meta', 'datum', day),
      meta('meta', 'title', sentence(20, 6)),
      meta('meta', 'samenvatting', `${sentence(40, 16)}.`),
      meta('meta', 'verwant', [pick(values.sectoren), pick(values.themas)].join(', ')),
    ];
    const each = Math.floor(STORY_WORDS / SUBHEADINGS);
    const body = Array.from({ length: SUBHEADINGS }, (_unused, part) => {
      const from = part * each;
      return `<h2 id="deel-${String(part)}">${sentence(from, 4)}</h2><p>${sentence(from + 4, each - 4)}.</p>`;
    });
    return {
      address: `/verhalen/gemaakt-${String(number)}/`,
      html:
        `<!doctype html><html lang="nl"><head><title>${sentence(20, 6)}</title>${metas.join('')}</head>` +
        `<body><main data-pagefind-body><h1>${sentence(20, 6)}</h1>${body.join('')}</main></body></html>`,
    };
  });
}

/** One thing that the index is told of a page, as `Zoekgegevens.astro` writes it. */
function meta(what: 'filter' | 'meta' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${value}">`;
}

/** Numbers from 0 to 1 that look like chance (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
