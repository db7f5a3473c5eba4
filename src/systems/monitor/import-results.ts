import { EsbError } from '../../esb/index.ts';
import { groupBy } from '../../graph/batching.ts';
import { badInput } from '../../graph/errors.ts';
import type { Outcome } from '../../graph/outcome.ts';

/** What the monitor said of one thing that it was sent. */
export interface Told<Extra> {
  /** The text by which the thing is known; null when the monitor did not say which it is. */
  readonly key: string | null;
  /** Why it was refused; null for one that was taken. */
  readonly refusal: string | null;
  readonly extra: Extra;
}

export interface ImportResult<Extra> {
  readonly key: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly extra: Extra | null;
}

/**
 * Imports and answers for each thing sent, by its key. A monitor that answers true may have
 * refused some, or all. A refusal of the whole call stays an error; a call without an answer
 * leaves all of them unknown, since imports act again and are never repeated (behaviour.md J).
 */
export async function importAll<Extra>(
  keys: readonly string[],
  send: () => Promise<readonly Told<Extra>[]>,
): Promise<ImportResult<Extra>[]> {
  const told = await attempt(send);
  if (told instanceof EsbError) {
    return keys.map((key) => ({ key, outcome: 'UNKNOWN', message: told.message, extra: null }));
  }
  const byKey = new Map(claimed(keys, told).map((one) => [one.key, one]));
  return keys.map((key) => resultOf(key, byKey.get(key)));
}

/** Refuses a call that names a thing twice: its answers could not be told apart. */
export function distinct(argument: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) throw badInput(argument, 'must name at least one');
  const twice = [...groupBy(keys, (key) => key)].find(([, same]) => same.length > 1);
  if (twice) throw badInput(argument, `has "${twice[0]}" twice`);
  return keys;
}

async function attempt<T>(send: () => Promise<T>): Promise<T | EsbError> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof EsbError && error.outcomeUnknown) return error;
    throw error;
  }
}

/** The one thing that nothing was said of is the one that was answered for without a name. */
function claimed<Extra>(keys: readonly string[], told: readonly Told<Extra>[]): Told<Extra>[] {
  const named = new Set(told.map(({ key }) => key));
  const [silent, ...further] = keys.filter((key) => !named.has(key));
  const nameless = told.filter(({ key }) => key === null);
  const known = told.filter(({ key }) => key !== null);
  const [one] = nameless;
  if (silent === undefined || further.length > 0 || nameless.length !== 1 || !one) return known;
  return [...known, { ...one, key: silent }];
}

function resultOf<Extra>(key: string, told: Told<Extra> | undefined): ImportResult<Extra> {
  if (!told) {
    const message = 'The monitor did not say what became of it: look before you send it again.';
    return { key, outcome: 'UNKNOWN', message, extra: null };
  }
  const outcome = told.refusal === null ? 'APPLIED' : 'REFUSED';
  return { key, outcome, message: told.refusal, extra: told.extra };
}
