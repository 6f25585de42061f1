/** `npm run inhoud`: says what is wrong with the content, without building anything. */
import { contentReport } from './contentReport.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';

const verdict = await judgeContent();
console.log(contentReport(verdict));
if (verdict.errors.length > 0) process.exitCode = 1;
