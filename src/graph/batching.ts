import { EsbError } from '../esb/index.ts';
import { createLoader, type Found, type Loader } from './loader.ts';

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

/**
 * Loads by key, many keys in one call; null for a key that nothing was answered for. A call that
 * is refused is tried again in halves, so that one bad key fails itself and no other.
 */
export function batchLoader<Key, Answer>(batch: Batch<Key, Answer>): Loader<Key, Answer | null> {
  return createLoader<Key, Answer | null>({
    key: batch.key,
    missing: () => null,
    fetch: (keys, found) =>
      Promise.all(callsFor(batch, keys).map((call) => new Halving(batch, found).fetch(call))),
  });
}

/** Loads by key with a call a key: for an API that takes but one. Equal keys share the call. */
export function singleLoader<Key, Value>(
  key: (key: Key) => string,
  fetch: (key: Key) => Promise<Value>,
): Loader<Key, Value> {
  return createLoader<Key, Value>({
    key,
    together: false,
    missing: () => new Error('a key was left without an answer'),
    fetch: (keys, found) =>
      Promise.all(
        keys.map(async (one) => found.set(key(one), await settle(attempt(() => fetch(one))))),
      ),
  });
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

/** Calls that one refused call may lead to: enough to find some bad keys among thousands. */
const MOST_CALLS = 40;

/** One call of a batch, and the halves that it falls into when it is refused. */
class Halving<Key, Answer> {
  readonly #batch: Batch<Key, Answer>;
  readonly #found: Found<Answer | null>;
  #calls = 1;

  constructor(batch: Batch<Key, Answer>, found: Found<Answer | null>) {
    this.#batch = batch;
    this.#found = found;
  }

  /** Breadth first, so that where all is refused the calls run out over large halves. */
  async fetch(keys: readonly Key[]): Promise<void> {
    let parts = [keys];
    while (parts.length > 0) {
      const refused = await Promise.all(parts.map((part) => this.#call(part)));
      parts = refused.flatMap((part) => part ?? []);
    }
  }

  /** Answers the halves to try in its place, if any. */
  async #call(keys: readonly Key[]): Promise<readonly (readonly Key[])[] | undefined> {
    const error = await settle(this.#take(keys));
    if (!(error instanceof Error)) return undefined;
    if (keys.length > 1 && this.#calls + 2 <= MOST_CALLS && isRefusal(error)) {
      this.#calls += 2;
      return chunks(keys, Math.ceil(keys.length / 2));
    }
    for (const key of keys) this.#found.set(this.#batch.key(key), error);
    return undefined;
  }

  /** One call's answers; one that cannot be matched fails the call, as one in a wrong form does. */
  async #take(keys: readonly Key[]): Promise<void> {
    const { fetch, match } = this.#batch;
    for (const answer of await fetch(keys)) this.#found.set(match(answer), answer);
  }
}

/** The system answered false: it may be for one key. Rights and silence are no key's fault. */
function isRefusal(error: Error): boolean {
  return error instanceof EsbError && error.code === 'ESB_ERROR' && !error.outcomeUnknown;
}

/** A failure as a value: it is taken for the one key that it belongs to. */
export function settle<T>(promise: Promise<T>): Promise<T | Error> {
  return promise.catch((error: unknown) =>
    error instanceof Error ? error : new Error('a loader threw something that is no error'),
  );
}

/** What throws before it has made its promise rejects it instead. */
async function attempt<T>(start: () => Promise<T>): Promise<T> {
  return start();
}
