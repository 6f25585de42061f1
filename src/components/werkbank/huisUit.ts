import type { Huis } from '#src/straat/gevel/huis.ts';

type Deel = string | number | Deel[] | { [naam: string]: Deel };

/** The fields of the form that are numbers; all others are text. */
const GETALLEN = new Set(['bouw.breedte', 'bouw.verdiepingen']);

/**
 * The house that a form describes. A name such as `inrichting.mensen.0.huid` says where a value
 * belongs; an empty value is left out, and so is somebody whose skin is not chosen.
 *
 * The form's own controls decide which values there can be: this does not check them again.
 */
export function huisUit(velden: Iterable<readonly [string, string]>): Huis {
  const inrichting: Record<string, Deel> = { etalage: [], ramen: [], stoep: [], mensen: [] };
  const huis: Record<string, Deel> = { opschrift: '', inrichting };
  const gevuld = [...velden].filter(([, waarde]) => waarde !== '');
  const namen = new Set(gevuld.map(([naam]) => naam));
  for (const [naam, waarde] of gevuld) {
    const [mens] = /^inrichting\.mensen\.\d+/.exec(naam) ?? [];
    if (mens !== undefined && !namen.has(`${mens}.huid`)) continue;
    zetOp(huis, naam.split('.'), GETALLEN.has(naam) ? Number(waarde) : waarde);
  }
  // A list closes up around the places that stayed empty.
  for (const [naam, deel] of Object.entries(inrichting))
    if (Array.isArray(deel)) inrichting[naam] = deel.flat(0);
  return huis as unknown as Huis;
}

function zetOp(deel: Deel, [naam, ...verder]: readonly string[], waarde: Deel): void {
  if (naam === undefined || typeof deel !== 'object') return;
  const vak = deel as Record<string, Deel | undefined>;
  if (verder.length === 0) vak[naam] = waarde;
  else zetOp((vak[naam] ??= {}), verder, waarde);
}
