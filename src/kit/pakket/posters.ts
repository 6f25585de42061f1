/** The posters, stickers and labels that lie ready: to hang up. */
import { formaten } from '#src/maken/formaten.ts';
import { doelgroepnamen } from '#src/model/doelgroepen.ts';
import {
  bestandVan,
  klaarliggend,
  posteradres,
  type Klaarliggend,
} from '../../components/maken/klaarliggend.ts';
import type { Bijlage } from './bijlage.ts';

/** One PDF of each, as it is printed at home or in an office. */
export async function posters(): Promise<Bijlage[]> {
  return (await klaarliggend()).map((een) => ({
    soort: isAffiche(een) ? 'affiches' : 'stickers',
    naam: `${een.naam}.pdf`,
    titel: isAffiche(een) ? een.zin : `${formaten[een.poster.formaat].naam}: ${een.zin}`,
    voorWie: doelgroepnamen,
    adres: posteradres(een, '.pdf'),
    inhoud: () => bestandVan(een, '.pdf'),
  }));
}

function isAffiche({ poster }: Klaarliggend): boolean {
  return formaten[poster.formaat].vorm === 'affiche';
}
