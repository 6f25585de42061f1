/**
 * Guards texts in a separate process, so that a parser that crashes or hangs on one text costs a
 * message about that text and nothing else.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GuardReport } from '#src/regels/guard/check.ts';
import { beyondLimits } from '#src/regels/guard/limits.ts';

/** How texts are parsed. */
export interface Isolation {
  /** The program that parses: it gets texts as messages and answers each with a report. */
  readonly program: string;
  /** How long one text may take, in milliseconds. An honest one takes less than ten. */
  readonly patience: number;
}

const OURS: Isolation = {
  program: fileURLToPath(new URL('./process.ts', import.meta.url)),
  patience: 10_000,
};

/** The reports on `sources`, in the same order. */
export async function guardTexts(
  sources: readonly string[],
  isolation: Isolation = OURS,
): Promise<GuardReport[]> {
  const parser = new IsolatedParser(isolation);
  try {
    const reports: GuardReport[] = [];
    for (const source of sources) reports.push(await parser.guard(source));
    return reports;
  } finally {
    parser.stop();
  }
}

class IsolatedParser {
  readonly #isolation: Isolation;
  #child: ChildProcess | null = null;

  constructor(isolation: Isolation) {
    this.#isolation = isolation;
  }

  async guard(source: string): Promise<GuardReport> {
    const remark = beyondLimits(source);
    if (remark !== null) return { remarks: [remark], mentions: [], headings: [] };
    const { program, patience } = this.#isolation;
    this.#child ??= fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const report = await ask(this.#child, source, patience);
    if (report !== null) return report;
    this.stop();
    return UNPARSABLE;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

const UNPARSABLE: GuardReport = {
  remarks: [
    {
      line: 1,
      column: 1,
      field: 'De tekst',
      problem: 'is zo ingewikkeld dat hij niet gelezen kan worden',
      mend: 'maak de tekst eenvoudiger: minder haakjes, sterretjes en blokken in elkaar',
    },
  ],
  mentions: [],
  headings: [],
};

/** The report, or `null` when the process ends or stays silent. */
function ask(child: ChildProcess, source: string, patience: number): Promise<GuardReport | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, patience, null);
    const onEnd = () => {
      finish(null);
    };
    // The process is our own program, so its messages need no checking.
    const onMessage = (message: unknown) => {
      finish(message as GuardReport);
    };
    function finish(report: GuardReport | null): void {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
      resolve(report);
    }
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
    child.send(source, (error) => {
      if (error) finish(null);
    });
  });
}
