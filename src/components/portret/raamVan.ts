/** Which window belongs to a person: always the same one for the same id. */
import type { Item } from '#src/bieb/index.ts';
import type { Portretraam } from '#src/straat/raam/portretraam.ts';
import { keuzes } from '#src/straat/verzonnenBouw.ts';

const KLEUREN = [
  { glas: 'geel', gordijn: 'roze' },
  { glas: 'hemel', gordijn: 'geel' },
  { glas: 'roze', gordijn: 'blad' },
  { glas: 'zand', gordijn: 'blauw' },
] as const;

/** Glass and curtains by id, the initial where there is no photo, the sill as the editor filled it. */
export function raamVan({ id, data, picture }: Item<'ambassadeurs'>): Portretraam {
  const [initiaal = ''] = data.titel;
  return {
    ...keuzes(id)(KLEUREN),
    initiaal: picture === null ? initiaal : null,
    vensterbank: data.vensterbank,
  };
}
