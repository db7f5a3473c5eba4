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

/** Writes what has to be written and answers for each, in the order of the items. */
export async function writeEach<Item>(
  context: GraphContext,
  { items, judge, write, look }: BulkWrite<Item>,
): Promise<Verdict[]> {
  const judged = items.map(judge);
  const rest = items.filter((_, index) => judged[index] === undefined);
  const failure = rest.length > 0 ? await attempt(() => write(rest)) : undefined;
  context.forget();
  const isDone = rest.length > 0 && look ? await lookAgain(look) : undefined;
  return items.map((item, index) => judged[index] ?? judgeAfter(failure, isDone?.(item)));
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

function judgeAfter(failure: EsbError | undefined, isDone: boolean | undefined): Verdict {
  if (failure?.outcomeUnknown) return { outcome: 'UNKNOWN', message: failure.message };
  if (isDone ?? failure === undefined) return { outcome: 'APPLIED', message: null };
  return refused(failure?.message ?? 'The CMDB reported success, but it is not so.');
}
