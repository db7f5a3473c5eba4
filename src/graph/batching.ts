import DataLoader from 'dataloader';

/** How one component API answers for many keys at once. */
export interface Batch<Key, Answer> {
  /** The key's one text form: two keys of the same text are the same. */
  readonly key: (key: Key) => string;
  /** Keys share a call only inside one scope, such as one business. */
  readonly scope?: (key: Key) => string;
  /** Keys that one call takes. */
  readonly max: number;
  /** One call. Answers are matched by value: their order and their number do not matter. */
  readonly fetch: (keys: readonly Key[]) => Promise<Iterable<Answer>>;
  /** The text of the key that an answer belongs to. */
  readonly match: (answer: Answer) => string;
}

/** `max` of an API that answers for any number of keys, or for all there are. */
export const ALL_AT_ONCE = Number.MAX_SAFE_INTEGER;

export type Loader<Key, Value> = DataLoader<Key, Value, string>;

/**
 * Loads by key, many keys in one call; null for a key that nothing was answered for. A call that
 * fails fails its own keys and no others.
 */
export function batchLoader<Key, Answer>(batch: Batch<Key, Answer>): Loader<Key, Answer | null> {
  const load = async (keys: readonly Key[]) => {
    const found = new Map<string, Answer | Error>();
    await Promise.all(callsFor(batch, keys).map((chunk) => fetchInto(found, batch, chunk)));
    return keys.map((key) => found.get(batch.key(key)) ?? null);
  };
  return new DataLoader(load, { cacheKeyFn: batch.key, maxBatchSize: Number.POSITIVE_INFINITY });
}

/** Loads by key with a call a key: for an API that takes but one. Equal keys share the call. */
export function singleLoader<Key, Value>(
  key: (key: Key) => string,
  fetch: (key: Key) => Promise<Value>,
): Loader<Key, Value> {
  const load = (keys: readonly Key[]) => Promise.all(keys.map(async (one) => settle(fetch(one))));
  return new DataLoader(load, { batch: false, cacheKeyFn: key });
}

/** Parts of at most `max`, in order. */
export function chunks<T>(items: readonly T[], max: number): T[][] {
  const count = Math.ceil(items.length / max);
  return Array.from({ length: count }, (_, index) => items.slice(index * max, (index + 1) * max));
}

/** Things told apart by a text, in the order in which each text came first. */
export function groupBy<T>(items: Iterable<T>, text: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(text(item));
    if (group) group.push(item);
    else groups.set(text(item), [item]);
  }
  return groups;
}

function callsFor<Key, Answer>({ scope, max }: Batch<Key, Answer>, keys: readonly Key[]): Key[][] {
  const groups = scope ? [...groupBy(keys, scope).values()] : [keys];
  return groups.flatMap((group) => chunks(group, max));
}

async function fetchInto<Key, Answer>(
  found: Map<string, Answer | Error>,
  batch: Batch<Key, Answer>,
  keys: readonly Key[],
): Promise<void> {
  const answers = await settle(fetchByText(batch, keys));
  if (answers instanceof Error) {
    for (const key of keys) found.set(batch.key(key), answers);
    return;
  }
  for (const [text, answer] of answers) found.set(text, answer);
}

/** One call's answers; one that cannot be matched fails the call, as one in a wrong form does. */
async function fetchByText<Key, Answer>(
  { fetch, match }: Batch<Key, Answer>,
  keys: readonly Key[],
): Promise<Map<string, Answer>> {
  const answers = await fetch(keys);
  return new Map(Array.from(answers, (answer) => [match(answer), answer]));
}

/** A failure as a value: DataLoader takes it for the one key that it belongs to. */
export function settle<T>(promise: Promise<T>): Promise<T | Error> {
  return promise.catch((error: unknown) =>
    error instanceof Error ? error : new Error('a loader threw something that is no error'),
  );
}
