import { formaten, type Formaat } from '../formaten.ts';
import type { Poster } from '../poster.ts';
import type { Vel } from '../vel.ts';
import { affiche } from './affiche.ts';
import { sticker, straatnaambord, stroken } from './borden.ts';
import type { Gereedschap } from './gereedschap.ts';

/**
 * Lays a poster out on its sheet.
 *
 * @throws when the drawing of the poster is not among those of the tools
 */
export function opmaken(poster: Poster, gereedschap: Gereedschap): Vel {
  const formaat: Formaat = formaten[poster.formaat];
  switch (formaat.vorm) {
    case 'affiche': {
      const keuze = gereedschap.tekenvel.keuzes.find(({ sleutel }) => sleutel === poster.tekening);
      if (keuze === undefined) throw new Error(`Er is geen tekening ${poster.tekening}.`);
      return affiche(poster, formaat, keuze, gereedschap);
    }
    case 'label':
      return sticker(poster, formaat, gereedschap);
    case 'straatnaambord':
      return straatnaambord(poster, formaat, gereedschap);
    case 'stroken':
      return stroken(poster, formaat, gereedschap);
  }
}
