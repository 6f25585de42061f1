/** Where a fact comes from. Every published entry names at least one source. */
import { optional } from '../field.ts';
import { formatted, group, list, text } from '../fieldKinds.ts';

/** One source: who says it, where and when. */
export const bron = group({
  label: 'Bron',
  hint: 'Waar komt dit vandaan?',
  fields: {
    titel: text({
      label: 'Titel',
      hint: 'De titel van het stuk of de pagina.',
      max: 160,
      verbatim: true,
    }),
    uitgever: text({ label: 'Uitgever', hint: 'Wie het uitgaf, bijvoorbeeld Gemeente Utrecht.' }),
    datum: optional(
      formatted({
        label: 'Datum',
        hint: 'Wanneer het verscheen, zo precies als je het weet.',
        format: 'datum',
      }),
    ),
    adres: optional(
      formatted({ label: 'Webadres', hint: 'Waar je het kunt nalezen.', format: 'webadres' }),
    ),
  },
});

/** The sources of an entry. */
export const bronnen = list({
  label: 'Bronnen',
  hint: 'Elk feit heeft een bron. Noem er minstens één.',
  item: bron,
  min: 1,
  max: 20,
});
