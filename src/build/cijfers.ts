/**
 * `npm run cijfers`: the numbers in texts that do not come from a figure or a plot. No error: not
 * every number needs one, but somebody should look at each.
 */
import { contentRoot } from '#src/contentRoot.ts';
import { readContent } from '#src/intake/readContent.ts';
import { losseGetallen } from '#src/regels/getallen/losseGetallen.ts';

const { entries } = await readContent(contentRoot());
const getallen = losseGetallen(entries);
for (const { file, line, getal, zinsdeel, zelfde } of getallen) {
  const plaats = line === undefined ? file : `${file}:${String(line)}`;
  const ook = zelfde.length === 0 ? '' : `  (zelfde getal als ${zelfde.join(', ')})`;
  console.log(`${plaats}  ${getal}  … ${zinsdeel} …${ook}`);
}
const bekend = getallen.filter(({ zelfde }) => zelfde.length > 0).length;
console.log(
  `${String(getallen.length)} getallen in de tekst komen niet uit een cijfer of grafiek in dat stuk; ${String(bekend)} ervan staan wel in cijfers of grafieken.`,
);
