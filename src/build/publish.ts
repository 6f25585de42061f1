/**
 * `npm run publiceer -- <map>`: builds the real site and makes the folder `map` what should be
 * online. When the site cannot be made, the folder stays as it is, but for the status that editors
 * see in the CMS. Ends with code 1 then.
 *
 * With `--proef` the settings may still be open. `MELDING_ADRES` and `MELDING_SLEUTEL` say where
 * failures are reported: see publication/report.ts.
 */
import { publish } from './publication/publish.ts';

const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (folder === undefined) {
  console.error('Zeg in welke map de site moet komen: npm run publiceer -- online');
  process.exitCode = 1;
} else {
  const status = await publish({
    folder,
    production: !process.argv.includes('--proef'),
    environment: process.env,
  });
  console.log(status.ok ? `Gepubliceerd in ${folder}/.` : 'Niet gepubliceerd.');
  if (!status.ok) process.exitCode = 1;
}
