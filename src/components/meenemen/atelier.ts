/** The colours of the site's own style sheets and its own typeface, for drawings outside it. */
import { readFileSync } from 'node:fs';
import { schriftUit, type Gewicht } from '#src/straat/los/schrift.ts';
import { leesStijlbladen } from '#src/straat/los/stijlblad.ts';
import type { Atelier } from '#src/straat/los/losseTekening.ts';
import brand from '../../styles/brand.css?raw';
import common from '../../styles/common.css?raw';
import layout from '../../styles/layout.css?raw';
import tekening from '../tekening/tekening.css?raw';

const LETTERS = 'node_modules/@fontsource/schibsted-grotesk/files';

function bestanden(gewicht: Gewicht): Uint8Array[] {
  return ['latin', 'latin-ext'].map((deel) =>
    readFileSync(`${LETTERS}/schibsted-grotesk-${deel}-${String(gewicht)}-normal.woff2`),
  );
}

/** What every file of a drawing is made with. */
export const atelier: Atelier = {
  stijlblad: leesStijlbladen([brand, common, layout, tekening]),
  schrift: schriftUit({ 500: bestanden(500), 800: bestanden(800) }),
};
