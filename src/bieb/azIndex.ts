/** Everything that the list from A to Z leads to. */
import { begripAddress } from '#src/model/begripAddress.ts';
import { collections, type CollectionName } from '#src/model/index.ts';
import { all, waysIn } from './index.ts';
import type { Item } from './item.ts';
import { selectionKinds } from './selections.ts';
import { achternaamEerst, opLetter, type Letter, type Trefwoord } from './trefwoorden.ts';
import { isVindbaar, vastePaginas } from './vindbaar.ts';

/**
 * Every page that can be found (`vindbaar.ts`) by its title, and besides: people by surname, trades,
 * terms and what they stand for, schools by their abbreviation, and words that can be better.
 */
export async function azIndex(): Promise<Letter[]> {
  const [stukken, wegen, vakken, gevels, begrippen] = await Promise.all([
    Promise.all(Object.values(collections).map(({ name }) => all(name))),
    waysIn(),
    all('vakken'),
    all('gevels'),
    all('begrippen'),
  ]);
  const vakAddress = (id: string) =>
    wegen.find(({ kind, name }) => kind === 'vak' && name === id)?.address ??
    gevels.find(({ data }) => data.vak === id)?.address;
  return opLetter([
    ...stukken.flat().flatMap(vanStuk),
    ...vastePaginas
      .filter(({ vindbaar }) => vindbaar)
      .map(({ address, titel }) => ({ woord: titel, address, soort: 'Pagina' })),
    ...wegen
      .filter(({ kind, address }) => kind !== 'vak' && isVindbaar(address, undefined))
      .map(({ kind, title, address }) => ({ woord: title, address, soort: selectionKinds[kind] })),
    ...vakken.flatMap(({ id, data: { titel } }) => {
      const address = vakAddress(id);
      return address == null ? [] : [{ woord: titel, address, soort: selectionKinds.vak }];
    }),
    ...begrippen.flatMap(({ id, data: { titel, voluit } }) => {
      const plek = { address: begripAddress(id), soort: collections.begrippen.labelOne };
      return [titel, ...(voluit === undefined ? [] : [voluit])].map((woord) => ({
        woord,
        ...plek,
      }));
    }),
  ]);
}

/** A piece by its title, and by the other words for it. */
function vanStuk(stuk: Item<CollectionName>): Trefwoord[] {
  const { address, collection } = stuk;
  if (address === null || !isVindbaar(address, collection)) return [];
  const trefwoord = (woord: string) => ({
    woord,
    address,
    soort: collections[collection].labelOne,
  });
  return [
    trefwoord(stuk.data.titel),
    ...andereWoorden(stuk).map((woord) => trefwoord(woord)),
    ...betereWoorden(stuk).map(({ woord, liever }) => ({ ...trefwoord(woord), liever })),
  ];
}

function andereWoorden({ data }: Item<CollectionName>): string[] {
  // A company has no surname.
  if ('soort' in data && data.soort !== 'leerbedrijf') return [achternaamEerst(data.titel)];
  return 'afkorting' in data && data.afkorting !== undefined ? [data.afkorting] : [];
}

function betereWoorden({ data }: Item<CollectionName>): Array<{ woord: string; liever: string }> {
  if (!('lieverNiet' in data)) return [];
  const liever = data.lieverWel.map(({ woord }) => woord).join(', ');
  return data.lieverNiet.map((woord) => ({ woord, liever }));
}
