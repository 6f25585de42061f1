/** Under which heading of /cijfers/ a figure or a plot stands. */
import { choice } from '../fieldKinds.ts';

/** The headings of /cijfers/, in the order of the page. */
export const CIJFERGROEPEN = {
  mensen: 'Mensen en scholen',
  studentenleven: 'Studentenleven',
  stage: 'Stage en werk',
  imago: 'Imago',
  vakwedstrijden: 'Vakwedstrijden',
  stad: 'In de stad',
  geld: 'Geld',
} as const;

/** The key of such a heading. */
export type Cijfergroep = keyof typeof CIJFERGROEPEN;

/** The field of whatever stands on /cijfers/. */
export const cijfergroep = choice({
  label: 'Groep',
  hint: 'Onder welke kop het staat op de pagina met cijfers.',
  options: CIJFERGROEPEN,
});
