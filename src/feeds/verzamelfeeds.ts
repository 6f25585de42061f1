/** The feeds for the sites of others: of everything, of each school and of each sector. */
import { elders } from '#src/bieb/elders.ts';
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import { oproepenDie } from '#src/bieb/oproepen.ts';
import { apiAddresses, schoolAddresses, sectorAddresses } from '#src/delen/api/addresses.ts';
import type { Feed } from './feed.ts';
import { alleStukken, stukkenVanSchool, stukkenVanSector } from './stukken.ts';

/** The feed of everything. */
export async function feedVanAlles(): Promise<Feed> {
  return {
    title: 'Ambassadeurs en verhalen',
    description: 'Het nieuwste over wat mbo’ers in Utrecht maken en meemaken.',
    page: '/',
    addresses: { atom: apiAddresses.atom, json: apiAddresses.jsonFeed },
    items: await alleStukken(),
  };
}

/** The feed of a school. */
export async function feedVanSchool({ id, data, address }: Item<'scholen'>): Promise<Feed> {
  const { atom, jsonFeed } = schoolAddresses(id);
  return {
    title: data.titel,
    description: `Ambassadeurs en verhalen van ${data.titel}.`,
    page: address ?? '/scholen/',
    addresses: { atom, json: jsonFeed },
    items: await stukkenVanSchool(id),
  };
}

/** The feed of a sector. */
export async function feedVanSector({ id, data }: Item<'sectoren'>): Promise<Feed> {
  const { atom, jsonFeed } = sectorAddresses(id);
  return {
    title: data.titel,
    description: `Ambassadeurs en verhalen uit de sector ${data.titel}.`,
    page: '/verhalen/',
    addresses: { atom, json: jsonFeed },
    items: await stukkenVanSector(id),
  };
}

/** The feed of the calls that are open. */
export async function feedVanOproepen(): Promise<Feed> {
  return {
    title: 'Oproepen',
    description: 'Projecten waar studenten in Utrecht aan mee kunnen doen.',
    page: '/oproepen/',
    addresses: { atom: apiAddresses.oproepenAtom, json: apiAddresses.oproepenFeed },
    items: elders(await oproepenDie('open')),
  };
}

/** For `getStaticPaths`: every school by its id. */
export async function schoolpaden() {
  return (await all('scholen')).map((school) => ({ params: { id: school.id }, props: { school } }));
}

/** For `getStaticPaths`: every sector by its key. */
export async function sectorpaden() {
  return (await all('sectoren')).map((sector) => ({
    params: { id: sector.id },
    props: { sector },
  }));
}
