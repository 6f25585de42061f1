/** Which chapter of the handbook helps with what is said beside a form. */
import type { Told } from '../checks/told.ts';

/** A chapter, as a link shows it. */
export interface Chapter {
  readonly address: string;
  readonly name: string;
}

const FIRST: Chapter = { address: '/handboek/eerste-verhaal/', name: 'je eerste verhaal' };

const CHAPTERS: ReadonlyArray<Chapter & { readonly about: RegExp }> = [
  {
    address: '/handboek/portretten/',
    name: 'portretten en toestemming',
    about: /grond|toestemming|komen erin voor|herkenbaar/i,
  },
  {
    address: '/handboek/beeld/',
    name: 'foto’s en tekeningen',
    about: /beeld|bestand|wat zie je/i,
  },
  { address: '/handboek/woorden/', name: 'woorden', about: /taalwijzer/i },
  { address: '/handboek/blokken/', name: 'blokken', about: /blok/i },
];

/** The chapters that help with these findings; the first one when none is special. */
export function helpWith(findings: readonly Told[]): readonly Chapter[] {
  const said = findings.map(({ field = '', problem, mend }) => `${field} ${problem} ${mend}`);
  const special = CHAPTERS.filter(({ about }) => said.some((words) => about.test(words)));
  return special.length > 0 ? special : [FIRST];
}
