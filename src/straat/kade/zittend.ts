import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Verf } from '../verf.ts';
import { dun, los } from '../dingen/ding.ts';

/** What decides how somebody who sits looks. Nobody in the drawing is somebody who exists. */
export interface Zitter {
  readonly huid: Verf;
  readonly haar: Verf;
  readonly kapsel: 'kort' | 'krullen' | 'lang' | 'muts';
  readonly jas: Verf;
  readonly broek: Verf;
}

const KAPSELS: Readonly<Record<Zitter['kapsel'], { achter: string; voor: string }>> = {
  kort: { achter: '', voor: 'M-10 -60Q-11 -73 1 -73Q11 -73 11 -65Q2 -68 -5 -62Z' },
  krullen: {
    achter: 'M-12 -54Q-20 -60 -15 -67Q-15 -77 -4 -77Q4 -82 10 -75Q18 -70 13 -62Z',
    voor: 'M-10 -62Q-10 -73 1 -73Q10 -73 10 -66Q2 -69 -6 -62Z',
  },
  lang: {
    achter: 'M-10 -62Q-15 -44 -11 -38H4V-60Z',
    voor: 'M-10 -58Q-11 -73 1 -73Q12 -73 11 -64Q2 -69 -5 -62Z',
  },
  muts: { achter: '', voor: 'M-12 -63Q-12 -77 0 -77Q12 -77 12 -63Z' },
};

/**
 * Somebody who sits, looking to the right, with the middle of the back at x = 0 and the feet on
 * y = 0. Without `stoel` they sit on something that is already there.
 */
export function zittend({ huid, haar, kapsel, jas, broek }: Zitter, stoel = true): string {
  const { achter, voor } = KAPSELS[kapsel];
  return (
    (stoel ? streep('M-13 -50V0M-13 -20H8V0', 'dun') : '') +
    (achter === '' ? '' : vorm(achter, dun(haar))) +
    vorm('M14 0V-22H2V-14H6V0Z', dun(broek)) +
    vorm('M-10 -14V-26H14Q18 -26 18 -20V-4H8V-14Z', dun(broek)) +
    vorm('M7 0V-5H16Q21 -5 21 0Z', dun('inkt')) +
    vorm('M-11 -20V-38Q-11 -49 -1 -49H2Q11 -49 11 -38V-20Z', dun(jas)) +
    cirkel(0, -60, 10.5, dun(huid)) +
    vorm(voor, dun(haar)) +
    (kapsel === 'muts'
      ? cirkel(0, -79, 4, dun(haar)) + rechthoek(-13, -67, 26, 6, dun('wit'))
      : '') +
    cirkel(5, -59, 1.6, los('inkt')) +
    vorm('M-1 -44Q4 -46 8 -38L13 -32H21V-25H10L-2 -36Z', dun(jas)) +
    cirkel(22, -28.5, 4, dun(huid))
  );
}
