import { fiets } from '../dingen/fietsen.ts';
import { ding, dun, los } from '../dingen/ding.ts';
import { cirkel, streep, vorm } from '../lijnen.ts';

/** Somebody on a bicycle, on the way to work, with bread under the straps. */
export const fietser = ding(
  110,
  112,
  vorm('M46 -62L62 -42L54 -22L62 -18L72 -44L58 -64Z', dun('blauw')) +
    fiets.svg +
    vorm('M38 -60L66 -48L62 -24L54 -24L54 -42L34 -50Z', dun('blauw')) +
    vorm('M50 -20V-26H60Q67 -26 67 -20Z', dun('inkt')) +
    vorm('M6 -48H34V-56Q20 -62 6 -56Z', dun('korst')) +
    streep('M4 -46H36', 'dun') +
    vorm('M34 -58Q34 -82 48 -86Q58 -86 58 -74L54 -56Z', dun('roze')) +
    vorm('M50 -82L62 -72L76 -66L73 -59L56 -64L46 -74Z', dun('roze')) +
    cirkel(77, -62, 4, dun('huid4')) +
    vorm('M44 -104Q34 -94 36 -80L48 -86Z', dun('inkt')) +
    cirkel(54, -98, 10.5, dun('huid4')) +
    vorm('M43 -98Q42 -112 55 -112Q66 -111 65 -103Q54 -106 49 -100Z', dun('inkt')) +
    cirkel(59, -97, 1.6, los('inkt')),
);
