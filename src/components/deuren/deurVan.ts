import type { Voordeur } from '#src/straat/deur/voordeur.ts';

const DEUREN: readonly [Voordeur, ...Voordeur[]] = [
  { kleur: 'staal', bovenlicht: 'ruiten', paneel: 'strook', stoep: 'camera' },
  { kleur: 'blauw', bovenlicht: 'waaier', paneel: 'vier', stoep: 'fiets' },
  { kleur: 'geel', bovenlicht: 'rond', paneel: 'glas', stoep: 'verf' },
  { kleur: 'gracht', bovenlicht: 'schuin', paneel: 'twee', stoep: 'plant' },
];

/** The front door of a school: the one that belongs to its place (from 0) in the list of schools. */
export function deurVan(plek: number): Voordeur {
  return DEUREN[plek % DEUREN.length] ?? DEUREN[0];
}
