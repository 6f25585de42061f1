/** The content of the site, and what drafts are judged by, as the CMS has them. */
import type { Surroundings } from '#cms/checks/judgeDraft.ts';
import { onlineSite } from '#src/build/onlineSite.ts';
import { fixedAddresses } from '#src/intake/fixedAddresses.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { maakToets } from '#src/taal/toets.ts';

/** What is online. */
export const { live } = await judgeContent();

/** On a fixed day; what Decap keeps of a text is the matter of roundTrip.test.ts. */
export const surroundings: Surroundings = {
  site: onlineSite(live, await fixedAddresses()),
  toets: maakToets(woordregels(live)),
  vandaag: '2026-11-26',
  roundTrip: (markdown) => markdown,
};
