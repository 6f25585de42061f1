/** What stands on the houses of the cities. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import type { Stadsnaam } from '#src/straat/rij/stedenrij.ts';

/** For each of these cities its name and its sign, in their order. */
export async function stadsnamen(steden: ReadonlyArray<Item<'steden'>>): Promise<Stadsnaam[]> {
  const tekens = new Map((await all('vakken')).map(({ id, data }) => [id, data.teken]));
  return steden.map(({ data }) => ({ stad: data.stad, teken: tekens.get(data.vak) ?? 'letter' }));
}
