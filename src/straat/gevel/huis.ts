import type { EntryData } from '#src/model/index.ts';

/** What decides how a house looks. */
export interface Huis {
  readonly bouw: EntryData<'gevels'>['bouw'];
  /** The word above the shop window; empty for none. */
  readonly opschrift: string;
  /** The sign of the trade on the round board. */
  readonly teken: EntryData<'vakken'>['teken'];
  /** What stands in, on and before it. */
  readonly inrichting?: EntryData<'gevels'>['inrichting'];
  /** The lights are on. */
  readonly aan?: boolean;
  /** Nobody lives there yet: nothing is to be seen behind the windows. */
  readonly leeg?: boolean;
  /** The number beside the door. */
  readonly nummer?: string;
}
