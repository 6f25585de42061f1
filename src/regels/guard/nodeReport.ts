import type { Remark } from './advice.ts';
import type { Mention } from './mentions.ts';

/** What a check of one node of a text gives. */
export interface NodeReport {
  readonly remarks: readonly Remark[];
  readonly mentions: readonly Mention[];
}
