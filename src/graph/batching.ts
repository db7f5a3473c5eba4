import { EsbError } from '../esb/index.ts';
import { createLoader, type Found, type Loader, type LookUp } from './loader.ts';

/** How one component API answers for many keys at once. */
interface Calls<Key> {
  /** The key's one text form: two keys of the same text are the same. */
  readonly key: (key: Key) => string;
  /** Keys share a call only inside one scope, such as one business. */
  readonly scope?: (key: Key) => string;
  /** Keys that one call takes. */
  readonly max: number;
}

/** One that answers with a list. */
export interface Batch<Key, Answer> extends Calls<Key> {
  /** One call. Answers are matched by value: their order and their number do not matter. */
  readonly fetch: (keys: readonly Key[]) => Promise<Iterable<Answer>>;
  /** The text of the key that an answer belongs to. */
  readonly match: (answer: Answer) => string;
}

/** One that answers with a map, which is looked into as it is. */
export interface LookUpBatch<Key, Answer> extends Calls<Key> {
  /** One call; what it answers finds a key by its text. */
  readonly fetch: (keys: readonly Key[]) => Promise<LookUp<Answer>>;
}

/** `max` of an API that answers for any number of keys, or for all there are. */
export const ALL_AT_ONCE = Number.MAX_SAFE_INTEGER;

/**
 * Loads by key, many keys in one call; null for a key that nothing was answered for. A call that
 * is refused is tried again in halves, so that one bad key fails itself and no other.
 */
export function batchLoader<Key, Answer>(batch: Batch<Key, Answer>): Loader<Key, Answer | null> {
  const { fetch, match } = batch;
  return callsLoader<Key, Answer>(batch, async (keys, found) => {
    for (const answer of await fetch(keys)) found.set(match(answer), answer);
  });
}

/** The same from answers that are maps. */
export function lookUpLoader<Key, Answer>(
  batch: LookUpBatch<Key, Answer>,
): Loader<Key, Answer | null> {
  return callsLoader<Key, Answer>(batch, async (keys, found) =>
    found.lookIn(await batch.fetch(keys)),
  );
}

/** Makes one call and takes its answers; one that cannot be matched fails the call, as one in a wrong form does. */
type Take<Key, Answer> = (keys: readonly Key[], found: Found<Answer | null>) => Promise<void>;

function callsLoader<Key, Answer>(
  calls: Calls<Key>,
  take: Take<Key, Answer>,
): Loader<Key, Answer | null> {
  return createLoader<Key, Answer | null>({
    key: calls.key,
    missing: () => null,
    fetch: (keys, found) => {
      const fetch = (part: readonly Key[]) => take(part, found);
      const fail = (key: Key, error: Error) => found.set(calls.key(key), error);
      return together(callsFor(calls, keys), (call) => callOf(call, fetch, fail));
    },
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
      together(keys, async (one) => {
        found.set(key(one), await settle(attempt(() => fetch(one))));
      }),
  });
}

/** Nearly always there is but one. */
function together<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<unknown> {
  const [first] = items;
  return items.length === 1 && first !== undefined ? each(first) : Promise.all(items.map(each));
}

/** Parts of at most `max`, in order. */
export function chunks<T>(items: readonly T[], max: number): (readonly T[])[] {
  if (items.length <= max) return items.length > 0 ? [items] : [];
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

function callsFor<Key>({ scope, max }: Calls<Key>, keys: readonly Key[]): (readonly Key[])[] {
  if (!scope || keys.length === 1) return chunks(keys, max);
  return [...groupBy(keys, scope).values()].flatMap((group) => chunks(group, max));
}

/** One key alone cannot be halved. */
function callOf<Key>(
  keys: readonly Key[],
  take: (keys: readonly Key[]) => Promise<void>,
  fail: (key: Key, error: Error) => void,
): Promise<void> {
  const [key] = keys;
  if (keys.length > 1 || key === undefined) return new Halving(take, fail).fetch(keys);
  return take(keys).catch((thrown: unknown) => fail(key, errorOf(thrown)));
}

/** Calls that one refused call may lead to: enough to find some bad keys among thousands. */
const MOST_CALLS = 40;

/** One call of a batch, and the halves that it falls into when it is refused. */
class Halving<Key> {
  readonly #take: (keys: readonly Key[]) => Promise<void>;
  readonly #fail: (key: Key, error: Error) => void;
  #calls = 1;

  constructor(
    take: (keys: readonly Key[]) => Promise<void>,
    fail: (key: Key, error: Error) => void,
  ) {
    this.#take = take;
    this.#fail = fail;
  }

  /** Breadth first, so that where all is refused the calls run out over large halves. */
  async fetch(keys: readonly Key[]): Promise<void> {
    let parts = await this.#call(keys);
    while (parts && parts.length > 0) {
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
    for (const key of keys) this.#fail(key, error);
    return undefined;
  }
}

/** The system answered false: it may be for one key. Rights and silence are no key's fault. */
function isRefusal(error: Error): boolean {
  return error instanceof EsbError && error.code === 'ESB_ERROR' && !error.outcomeUnknown;
}

/** A failure as a value: it is taken for the one key that it belongs to. */
export function settle<T>(promise: Promise<T>): Promise<T | Error> {
  return promise.catch(errorOf);
}

function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('a loader threw something that is no error');
}

/** What throws before it has made its promise rejects it instead. */
async function attempt<T>(start: () => Promise<T>): Promise<T> {
  return start();
}
