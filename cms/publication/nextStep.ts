/** What happens after publishing: told at once, with the address and how long it takes. */
import type { Day } from '#src/clock.ts';
import { dateInWords } from '#src/model/dateInWords.ts';
import { collections, type CollectionName } from '#src/model/index.ts';

/** A piece that was just published. */
export interface Published {
  readonly collection: CollectionName;
  readonly titel: string;
  readonly slug: string | null;
  readonly status: string | null;
  /** From which day it is on the site. */
  readonly from: Day | null;
}

/** What an editor reads, and the address where the piece will be, from the root of the site. */
export interface NextStep {
  readonly text: string;
  readonly address: string | null;
}

/** When and where a piece is published. */
export interface Moment {
  readonly vandaag: Day;
  /** True for the CMS on this computer: there no site is made anew by itself. */
  readonly isLocal: boolean;
}

/** How long it takes until a site is made anew, as the handbook says it. */
const SOON = 'Dat duurt een paar minuten.';

/** What is true of `npm run cms`, on the project itself and on a copy that is thrown away. */
const LOCAL =
  'staat nu in git op deze computer. De site verandert hier niet vanzelf. Stop npm run cms en start het opnieuw, dan zie je het. Een proef wordt bij het stoppen weggegooid.';

/** What to expect of a piece that was just published. */
export function nextStep(
  { collection, titel, slug, status, from }: Published,
  { vandaag, isLocal }: Moment,
): NextStep {
  const base = collections[collection].address;
  const address = base === null || slug === null ? null : `${base}${slug}/`;
  const name = `“${titel}”`;
  if (isLocal) return { text: `${name} ${LOCAL}`, address: null };
  if (address === null) {
    return { text: `${name} is gepubliceerd. De site wordt opnieuw gemaakt. ${SOON}`, address };
  }
  if (status === 'ingetrokken') {
    return {
      text: `${name} gaat van de site. ${SOON} Daarna zegt dit adres dat het weg is:`,
      address,
    };
  }
  if (status === 'concept') {
    return {
      text: `${name} is bewaard, maar blijft verborgen: zo staat de status.`,
      address: null,
    };
  }
  return from !== null && from > vandaag
    ? { text: `${name} komt op ${dateInWords(from) ?? from} op de site, hier:`, address }
    : { text: `${name} komt op de site. ${SOON} Dan staat het hier:`, address };
}
