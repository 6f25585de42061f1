/** The style sheets and the typeface as the build hands them to drawings outside the site. */
import { readFileSync } from 'node:fs';
import type { Atelier } from '#src/straat/los/losseTekening.ts';
import { schriftUit } from '#src/straat/los/schrift.ts';
import { leesStijlbladen } from '#src/straat/los/stijlblad.ts';

const SHEETS = [
  'src/styles/brand.css',
  'src/styles/common.css',
  'src/styles/layout.css',
  'src/components/tekening/tekening.css',
];

const files = (weight: number) =>
  ['latin', 'latin-ext'].map((part) =>
    readFileSync(
      `node_modules/@fontsource/schibsted-grotesk/files/schibsted-grotesk-${part}-${String(weight)}-normal.woff2`,
    ),
  );

export const atelier: Atelier = {
  stijlblad: leesStijlbladen(SHEETS.map((sheet) => readFileSync(sheet, 'utf8'))),
  schrift: schriftUit({ 500: files(500), 800: files(800) }),
};
