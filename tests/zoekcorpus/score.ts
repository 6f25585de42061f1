/** How well the search answers questions of which the answer is known. */
import type { AskSite } from '#tests/fixtures/siteSearch.ts';

/** What somebody types, and the pages of which any is right. */
export interface Question {
  readonly question: string;
  readonly expected: readonly string[];
}

/** Where the first right page stands, from 1; 0 when it is not shown. */
export interface Answered {
  readonly question: string;
  readonly place: number;
  /** The page that does stand first. */
  readonly first: string;
}

/** @param text lines of `question => address, address`; other lines are comments */
export function readQuestions(text: string): Question[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.includes('=>'))
    .map((line) => {
      const [question = '', addresses = ''] = line.split('=>');
      return { question: question.trim(), expected: addresses.split(',').map((one) => one.trim()) };
    });
}

/** Asks each question. */
export async function placesOf(ask: AskSite, questions: readonly Question[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const { question, expected } of questions) {
    const { addresses } = await ask(question);
    const place = 1 + addresses.findIndex((address) => expected.includes(address));
    answered.push({ question, place, first: addresses[0] ?? 'nothing' });
  }
  return answered;
}

/** Shares from 0 to 1: right page first, right page among the first five, and the mean of 1/place. */
export function scoreOf(answered: readonly Answered[]) {
  const share = (sum: number) => sum / answered.length;
  const within = (most: number) =>
    answered.filter(({ place }) => place > 0 && place <= most).length;
  return {
    first: share(within(1)),
    firstFive: share(within(5)),
    mrr: share(answered.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0)),
  };
}
