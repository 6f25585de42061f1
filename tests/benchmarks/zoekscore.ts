/**
 * `npm run search:score`: asks the search of the built site each question in tests/zoekcorpus/, and
 * reports for each file how often the expected page stands first or among the first five, and the
 * mean of 1/place (MRR). `-- file` for other questions. Aim: first 0.8, first five 0.95.
 */
import { globSync, readFileSync } from 'node:fs';
import { SITE } from '#tests/built/pages.ts';
import { siteSearch } from '#tests/fixtures/siteSearch.ts';
import { placesOf, readQuestions, scoreOf } from '#tests/zoekcorpus/score.ts';

const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync('tests/zoekcorpus/*.txt').toSorted();
const ask = await siteSearch(SITE);
for (const file of files) {
  const answered = await placesOf(ask, readQuestions(readFileSync(file, 'utf8')));
  for (const { question, place, first } of answered.filter((one) => one.place !== 1)) {
    const at = place === 0 ? 'not found' : `place ${String(place)}`;
    console.log(`${question}: ${at}; first is ${first}`);
  }
  const { first, firstFive, mrr } = scoreOf(answered);
  console.log(
    `${file}: ${String(answered.length)} questions, success@1 ${first.toFixed(3)}, ` +
      `success@5 ${firstFive.toFixed(3)}, MRR ${mrr.toFixed(3)}\n`,
  );
}
