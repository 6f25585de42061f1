/** All files to take along beside the texts: the one place where a part of the site adds its own. */
import type { Doelgroep } from '#src/model/doelgroepen.ts';
import { bijlagesoorten, type Bijlage, type Bijlagebron } from './bijlage.ts';
import { posters } from './posters.ts';
import { tekeningen } from './tekeningen.ts';

/** Who makes files for the zips. */
const BRONNEN: readonly Bijlagebron[] = [posters, tekeningen];

/** Every file, by kind and then by name: the order of the zips and of the page. */
export async function alleBijlagen(): Promise<Bijlage[]> {
  const lijsten = await Promise.all(BRONNEN.map((bron) => bron()));
  const plek = ({ soort }: Bijlage): number => Object.keys(bijlagesoorten).indexOf(soort);
  return lijsten.flat().toSorted((a, b) => plek(a) - plek(b) || a.naam.localeCompare(b.naam, 'nl'));
}

/** Those in the zip of one audience. */
export async function bijlagenVoor(doelgroep: Doelgroep): Promise<Bijlage[]> {
  return (await alleBijlagen()).filter(({ voorWie }) => voorWie.includes(doelgroep));
}
