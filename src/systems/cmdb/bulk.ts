import { EsbError } from '../../esb/index.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { Outcome } from '../../graph/outcome.ts';
import { attempt } from './attempt.ts';

/** What became of one thing of several. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** One write on several things, which the CMDB does one after another, not all or none. */
export interface BulkWrite<Item> {
  readonly items: readonly Item[];
  /** What can be said of an item without writing it; undefined for one that is to be written. */
  readonly judge: (item: Item) => Verdict | undefined;
  readonly write: (items: readonly Item[]) => Promise<void>;
  /** Looks again which items are as wanted; left out where nothing shows it. */
  readonly look?: () => Promise<(item: Item) => boolean>;
}

export function refused(message: string): Verdict {
  return { outcome: 'REFUSED', message };
}

export const UNCHANGED: Verdict = { outcome: 'UNCHANGED', message: null };

/** One item and what became of it. */
export interface Judged<Item> extends Verdict {
  readonly item: Item;
}

/** Writes what has to be written and answers for each, in the order of the items. */
export async function writeEach<Item>(
  context: GraphContext,
  { items, judge, write, look }: BulkWrite<Item>,
): Promise<Judged<Item>[]> {
  const judged = items.map(judge);
  const rest = items.filter((_, index) => judged[index] === undefined);
  const failure = rest.length > 0 ? await attempt(() => write(rest)) : undefined;
  context.forget();
  const isDone = rest.length > 0 && look ? await lookAgain(look) : undefined;
  const blind = look !== undefined && isDone === undefined;
  return items.map((item, index) => {
    const verdict = judged[index] ?? judgeAfter(failure, isDone?.(item), blind);
    return { item, ...verdict };
  });
}

/** The write is done, or may be: that nothing can be read again must not hide it. */
async function lookAgain<Item>(
  look: () => Promise<(item: Item) => boolean>,
): Promise<((item: Item) => boolean) | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof EsbError) return undefined;
    throw error;
  }
}

/** `blind` where one could look again, and it failed: a refused call may have done a part. */
function judgeAfter(
  failure: EsbError | undefined,
  isDone: boolean | undefined,
  blind: boolean,
): Verdict {
  if (failure?.outcomeUnknown) return { outcome: 'UNKNOWN', message: failure.message };
  if (blind) return judgeUnseen(failure);
  if (isDone ?? failure === undefined) return { outcome: 'APPLIED', message: null };
  return refused(failure?.message ?? 'The CMDB reported success, but it is not so.');
}

/** It could not be read again: only the call's own answer is left to go by. */
function judgeUnseen(failure: EsbError | undefined): Verdict {
  const unread = 'It could not be read again to see.';
  if (failure) return { outcome: 'UNKNOWN', message: `${failure.message} ${unread}` };
  return { outcome: 'APPLIED', message: unread };
}
