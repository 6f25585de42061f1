/**
 * `npm run toestemming`: which consents end within 60 days, what went off the site because of one,
 * which pieces rest on a consent that is over, and which pictures name nobody. `-- agenda <file.ics>` also writes every end to come as a calendar.
 */
import { writeFileSync } from 'node:fs';
import { vandaag } from '#src/clock.ts';
import { contentRoot } from '#src/contentRoot.ts';
import { readContent } from '#src/intake/readContent.ts';
import { agenda } from '#src/regels/toestemming/agenda.ts';
import { DAGEN_VOORUIT, overzicht } from '#src/regels/toestemming/overzicht.ts';
import { entryRuleFindings } from '#src/regels/editorial/entryRules.ts';
import { formatFinding } from '#src/regels/finding.ts';

const [task, file] = process.argv.slice(2);
const isAgenda = task === 'agenda' && file !== undefined;

if (task !== undefined && !isAgenda) {
  console.error('Kies: npm run toestemming of npm run toestemming -- agenda <bestand.ics>');
  process.exitCode = 2;
} else {
  const { entries, findings } = await readContent(contentRoot());
  const { einden, looptAf, voorbij, geeindigd, zonderMensen } = overzicht(entries, vandaag());
  const gronden = [...findings, ...entryRuleFindings(entries)].filter(({ field }) =>
    /^(?:Grond|Wie komen erin voor)/.test(field ?? ''),
  );
  list(
    `Loopt af binnen ${String(DAGEN_VOORUIT)} dagen`,
    looptAf.map(({ tot, kenmerk, file: place }) => `${tot}  ${kenmerk}  ${place}`),
  );
  list('Van de site, omdat een toestemming voorbij is', voorbij);
  list(
    'Stukken die rusten op een toestemming die voorbij is',
    geeindigd.flatMap(({ kenmerk, stukken }) =>
      stukken.map(
        ({ file: place, zegtHetZelf }) =>
          `${kenmerk}  ${place}${zegtHetZelf ? '' : '  (hier zelf nog niet ingetrokken of voorbij)'}`,
      ),
    ),
  );
  list('Zonder volledige grond (de site wordt zo niet gemaakt)', gronden.map(formatFinding));
  list('Met beeld, maar zonder mensen: staat er iemand herkenbaar op?', zonderMensen);
  if (isAgenda) {
    writeFileSync(file, agenda(einden));
    console.log(`De agenda staat in ${file}.`);
  }
}

function list(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length === 0 ? 'niets' : String(lines.length)}`);
  for (const line of lines) console.log(`  ${line}`);
}
