/** Other words by which people look for something. */
import { list, text } from '../fieldKinds.ts';

/** The field of what can be found by a word that does not stand in its text. */
export const zoekFields = {
  zoekwoorden: list({
    label: 'Ook te vinden met',
    hint: 'Andere woorden die mensen hiervoor typen, zoals haarstylist bij kapper. Ze staan niet op de pagina.',
    max: 20,
    item: text({ label: 'Zoekwoord', hint: 'Eén woord of naam.', max: 40, verbatim: true }),
  }),
} as const;
