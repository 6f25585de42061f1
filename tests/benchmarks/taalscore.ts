/** `npm run taalcheck:score`: precision and recall of the rules on the labelled sentences. */
import { judgeContent } from '#src/intake/judgeContent.ts';
import { maakToets } from '#src/taal/toets.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { leesCorpus, precisie, scoor, vangst } from '#tests/taalcorpus/score.ts';

const { live } = await judgeContent();
const regels = woordregels(live);
const toets = maakToets(regels);
const corpus = leesCorpus();
const delen = {
  oefen: corpus.filter(({ deel }) => deel === 'oefen'),
  proef: corpus.filter(({ deel }) => deel === 'proef'),
  alles: corpus,
};
for (const [naam, zinnen] of Object.entries(delen)) {
  console.log(`${naam}: ${String(zinnen.length)} sentences`);
  for (const [ernst, score] of scoor(zinnen, toets, regels)) {
    const { goed, gemist, loos } = score;
    console.log(
      `  ${ernst}: precision ${precisie(score).toFixed(3)}, recall ${vangst(score).toFixed(3)} ` +
        `(${String(goed)} found, ${String(gemist.length)} missed, ${String(loos.length)} false alarms)`,
    );
    // What is kept apart is counted only: whoever reads it would write rules for it.
    if (naam !== 'oefen') continue;
    for (const regel of gemist) console.log(`    missed ${regel}`);
    for (const regel of loos) console.log(`    false ${regel}`);
  }
}
