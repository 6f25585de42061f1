/** Where schools find what is ready for them. */

/** The page for all schools. */
export const VOOR_SCHOLEN = '/voor-scholen/';

/** The page of one school, by its id: the school may get another name, and people keep its address. */
export function voorSchoolAddress(id: string): string {
  return `${VOOR_SCHOLEN}${id}/`;
}
