/**
 * `npm run adressen`: how the site in `dist/` answers every address that was ever published.
 * `-- herstel` adds former addresses that only the ledger knows to the pieces they belong to.
 * `-- bijwerken <map>` puts the addresses of the site in that folder into the ledger: for the
 * publication, once that site is online. Exit code 1: an address has no answer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE, contentRoot } from '#src/contentRoot.ts';
import { formatLedger, parseLedger } from '#src/delen/adressen/ledger.ts';
import { forgottenSlugs, withFormerSlugs } from '#src/delen/adressen/repair.ts';
import type { Answer } from '#src/delen/adressen/settle.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { SITE_FOLDER } from '#src/serving/servingFolders.ts';
import { LEDGER_OUTPUT, readLedger, settleSite } from './ledger.ts';

const [task, folder = 'dist'] = process.argv.slice(2);

if (task === undefined) await show();
else if (task === 'herstel') await repair();
else if (task === 'bijwerken') update(folder);
else {
  console.error('Kies: npm run adressen, npm run adressen -- herstel of -- bijwerken <map>');
  process.exitCode = 2;
}

async function show(): Promise<void> {
  const ledger = readLedger();
  const { addresses, problems, notices, added } = settleSite(
    path.join(folder, SITE_FOLDER),
    await judgeContent(),
    ledger,
  );
  for (const { address, answer } of addresses) console.log(`${address}  ${inWords(answer)}`);
  console.log(
    `\n${String(ledger.length)} adressen stonden ooit online. De site in ${folder}/ voegt er ${String(added)} toe.`,
  );
  for (const notice of notices) console.log(`LET OP  ${notice}`);
  for (const problem of problems) console.error(`FOUT    ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function inWords(answer: Answer | null): string {
  if (answer === null) return 'geen antwoord';
  return answer.status === 301 ? `301 → ${answer.to}` : String(answer.status);
}

async function repair(): Promise<void> {
  const { live } = await judgeContent();
  const forgotten = forgottenSlugs(readLedger(), live);
  for (const { file, slugs } of forgotten) {
    writeFileSync(file, withFormerSlugs(readFileSync(file, 'utf8'), slugs));
    console.log(`${file}: ${slugs.join(', ')} bij de oude adressen gezet.`);
  }
  if (forgotten.length === 0) console.log('Elk stuk kent zijn eigen oude adressen.');
}

function update(online: string): void {
  const file = path.join(contentRoot(), LEDGER_FILE);
  const ofSite = parseLedger(readFileSync(path.join(online, LEDGER_OUTPUT), 'utf8'));
  // What another publication put there meanwhile stays.
  writeFileSync(file, formatLedger([...readLedger(), ...ofSite]));
  console.log(`De adressen van ${online}/ staan in ${path.relative(process.cwd(), file)}.`);
}
