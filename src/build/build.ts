/**
 * Builds the site: `npm run build`, with `-- --productie` (or PRODUCTIE=1) for the real one.
 *
 * Everything is made in a folder aside and put in place only when all of it is right. When a step
 * fails, the process ends with a code other than 0 and the site that was there stays as it was.
 */
import { build as astroBuild } from 'astro';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vandaag } from '#src/clock.ts';
import { fixedAddresses } from '#src/intake/fixedAddresses.ts';
import { tekenDeelbeelden } from '#src/delen/deelbeeld/draw.ts';
import { gevraagdeDeelbeelden } from '#src/delen/deelbeeld/register.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import type { Verdict } from '#src/regels/judge.ts';
import { ERROR_PAGES, GONE_CARD } from '#src/serving/hiddenPaths.ts';
import { writeServing } from '#src/serving/writeServing.ts';
import { placeholderNames } from '#src/settings.ts';
import { contentReport } from './contentReport.ts';
import { LEDGER_OUTPUT, readLedger, settleSite } from './ledger.ts';
import { onlineSite } from './onlineSite.ts';
import { checkPages } from './checkPages.ts';
import { keepPicturesOf } from './pictureCache.ts';
import { formatPageProblem } from './pageProblem.ts';
import { StoppedBuild, inSteps } from './progress.ts';
import { buildRedactie } from './redactie.ts';
import { makeSearchIndex } from './searchIndex.ts';
import { writeShownContent } from './shownContent.ts';

try {
  await buildSite(process.env['SITE_UIT'] ?? 'dist', isProduction());
} catch (error) {
  // Whoever runs this gets the message; where in our code it came from helps nobody mend a text.
  console.error(error instanceof StoppedBuild ? `\n${error.message}\n` : error);
  // Not `process.exitCode`: a bundler that stopped halfway can keep the process alive for ever.
  process.exit(1);
}

/** Builds into `target`, which then holds `site/` (public) and `serving/` (for the server). */
async function buildSite(target: string, production: boolean): Promise<void> {
  const aside = path.resolve('.cache', 'bouw', String(process.pid));
  const step = inSteps(8);
  // The day is asked once: a build around midnight must not draw one page for another day.
  process.env['VANDAAG'] = vandaag();
  try {
    step('Instellingen nakijken');
    checkSettings(production);

    step('Inhoud nakijken');
    const verdict = await judgeContent();
    console.log(`\n${contentReport(verdict)}\n`);
    if (verdict.errors.length > 0) throw new StoppedBuild(stopMessage(verdict));

    step('Pagina’s maken');
    await astroBuild({ outDir: path.join(aside, 'site'), logLevel: 'info' });
    await keepPicturesOf(path.join(aside, 'site'), process.env['CACHE_MAP'] ?? '.cache/astro');

    step('Deelbeelden maken');
    const { alle, getekend } = await tekenDeelbeelden(gevraagdeDeelbeelden(), {
      site: path.join(aside, 'site'),
      cache: path.join(process.env['CACHE_MAP'] ?? '.cache', 'deelbeelden'),
    });
    console.log(`${String(alle)} deelbeelden, waarvan ${String(getekend)} nieuw.`);

    step('Redactie maken');
    const fixed = await fixedAddresses();
    await buildRedactie(path.join(aside, 'site'), onlineSite(verdict.live, fixed));
    await writeShownContent(path.join(aside, 'site'), verdict, fixed);

    step('Zoekindex maken');
    console.log(`Te vinden: ${String(await makeSearchIndex(path.join(aside, 'site')))} pagina’s.`);

    step('Pagina’s nakijken');
    await finish(aside, verdict);

    step('Klaarzetten');
    await putInPlace(aside, path.resolve(target));
    console.log(`De site staat in ${target}/.`);
  } finally {
    // A bundler that stopped may still be writing; what stays behind is outside the site.
    await rm(aside, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
      console.error,
    );
  }
}

/** Why the build stops, and what that leaves on the site that should not be there. */
function stopMessage({ gone }: Verdict): string {
  const stopped = 'Gestopt: de inhoud heeft fouten.';
  if (gone.length === 0) return stopped;
  const addresses = gone.map((address) => `  - ${address}`).join('\n');
  return `${stopped}\nLET OP: deze adressen horen vandaag van de site, maar staan er misschien nog op tot de fouten hersteld zijn:\n${addresses}`;
}

function isProduction(): boolean {
  return process.argv.includes('--productie') || process.env['PRODUCTIE'] === '1';
}

function checkSettings(production: boolean): void {
  const open = placeholderNames();
  if (open.length === 0) return;
  const names = open.map((name) => `  - ${name}`).join('\n');
  if (production) {
    throw new StoppedBuild(
      `Deze instellingen zijn nog niet ingevuld:\n${names}\nVul ze in in src/settings.ts en bouw daarna opnieuw.`,
    );
  }
  console.log(`Nog in te vullen in src/settings.ts voordat de site echt online kan:\n${names}`);
}

/** Checks the pages that were made and adds what serving needs. */
async function finish(aside: string, verdict: Verdict): Promise<void> {
  const site = path.join(aside, 'site');
  // Astro makes a file at this level of the 404 page only; servers expect them side by side.
  for (const [made, served] of [
    ['410', ERROR_PAGES[410]],
    ['embed/weg', GONE_CARD],
  ] as const) {
    await rename(path.join(site, made, 'index.html'), path.join(site, served));
    await rmdir(path.join(site, made));
  }
  // Only a publication says what is online: an address that was published once is never lost.
  const before = readLedger(undefined, process.env['ADRESSEN_ONLINE']);
  const { moved, gone, problems: lost, notices, ledger } = settleSite(site, verdict, before);
  for (const notice of notices) console.log(`LET OP  ${notice}`);
  const former = moved.map(({ from }) => from);
  const problems = await checkPages(site, new Set([...former, ...gone]));
  const { findings, warnings } = writeServing({ distDir: aside, moved, gone });
  await writeFile(path.join(aside, LEDGER_OUTPUT), ledger);
  for (const warning of warnings) console.log(`LET OP  ${warning}`);
  const blocked = findings.map(({ file, message }) => `${file}: ${message}`);
  const wrong = [...lost, ...problems.map(formatPageProblem), ...blocked];
  if (wrong.length > 0) {
    throw new StoppedBuild(
      `De pagina’s kloppen niet:\n${wrong.map((line) => `  - ${line}`).join('\n')}`,
    );
  }
}

async function putInPlace(from: string, to: string): Promise<void> {
  const former = `${from}-vorige`;
  await mkdir(path.dirname(to), { recursive: true });
  await rename(to, former).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
  });
  try {
    await rename(from, to);
  } catch (error) {
    await rename(former, to).catch(console.error);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
