import DataLoader from 'dataloader';

/** A value that is at hand, or one to wait for. */
export type Ready<T> = T | Promise<T>;

/**
 * Loads by key and remembers. What has been read is answered at once, without a promise; so
 * thousands of fields that ask for what a call has brought cost no more than a look-up each.
 */
export interface Loader<Key, Value> {
  /** Rejects with why there is none. */
  load(key: Key): Ready<Value>;
  /** All of them, in the order of the keys; rejects with the first failure. */
  loadMany(keys: readonly Key[]): Promise<Value[]>;
  /**
   * Asks for many at once, before they are loaded one by one. Undefined when all are at hand;
   * never rejects: what fails fails `load`.
   */
  ahead(keys: Iterable<Key>): Promise<void> | undefined;
  /** Remembers what was read elsewhere, unless the key is known. */
  prime(key: Key, value: Value): void;
  /** The same for many, made only once somebody loads. */
  primeLater(entries: () => Iterable<readonly [Key, Value]>): void;
}

/** Where a fetch puts what it finds, by the key's text; an error fails its key. */
export type Found<Value> = Map<string, Value | Error>;

export interface LoaderOptions<Key, Value> {
  /** The key's one text form: two keys of the same text are the same. */
  readonly key: (key: Key) => string;
  /** Answers for every key, in calls of its own choosing; never rejects. */
  readonly fetch: (keys: readonly Key[], found: Found<Value>) => Promise<unknown>;
  /** The answer for a key that was not found. */
  readonly missing: (key: Key) => Value | Error;
  /** Whether keys that come one by one in a tick wait for one another; default true. */
  readonly together?: boolean;
}

export function createLoader<Key, Value>(options: LoaderOptions<Key, Value>): Loader<Key, Value> {
  return new RememberingLoader(options);
}

/** Keys by their texts that go out together. */
type Wanted<Key> = ReadonlyMap<string, Key>;

interface Together<Key> {
  readonly wanted: Wanted<Key>;
  readonly asked: Promise<unknown>;
}

class RememberingLoader<Key, Value> implements Loader<Key, Value> {
  readonly #options: LoaderOptions<Key, Value>;
  readonly #found: Found<Value> = new Map();
  /** Keys that were asked for one by one, until they are answered. */
  readonly #coming = new Map<string, Promise<unknown>>();
  /** Keys that were asked for together: few sets, of which each may be large. */
  #comingTogether: readonly Together<Key>[] = [];
  #primers: (() => Iterable<readonly [Key, Value]>)[] | undefined;
  #queue: DataLoader<Wanted<Key>, undefined> | undefined;

  constructor(options: LoaderOptions<Key, Value>) {
    this.#options = options;
  }

  load(key: Key): Ready<Value> {
    this.#takePrimed();
    const text = this.#options.key(key);
    const value = this.#found.get(text);
    if (value instanceof Error) return Promise.reject(value);
    if (value !== undefined) return value;
    const coming = this.#comingWith(text) ?? this.#ask(new Map([[text, key]]));
    return coming.then(() => this.#answer(key, text));
  }

  async loadMany(keys: readonly Key[]): Promise<Value[]> {
    await this.ahead(keys);
    return Promise.all(keys.map(async (key) => this.load(key)));
  }

  ahead(keys: Iterable<Key>): Promise<void> | undefined {
    this.#takePrimed();
    const wanted = new Map<string, Key>();
    const coming = new Set<Promise<unknown>>();
    for (const key of keys) {
      const text = this.#options.key(key);
      if (this.#found.has(text) || wanted.has(text)) continue;
      const asked = this.#comingWith(text);
      if (asked) coming.add(asked);
      else wanted.set(text, key);
    }
    if (wanted.size > 0) coming.add(this.#ask(wanted));
    return coming.size === 0 ? undefined : Promise.all(coming).then(() => undefined);
  }

  prime(key: Key, value: Value): void {
    const text = this.#options.key(key);
    if (!this.#found.has(text)) this.#found.set(text, value);
  }

  primeLater(entries: () => Iterable<readonly [Key, Value]>): void {
    this.#primers ??= [];
    this.#primers.push(entries);
  }

  #takePrimed(): void {
    if (!this.#primers) return;
    const primers = this.#primers;
    this.#primers = undefined;
    for (const entries of primers) for (const [key, value] of entries()) this.prime(key, value);
  }

  #ask(wanted: Wanted<Key>): Promise<unknown> {
    this.#queue ??= this.#createQueue();
    const asked = this.#queue.load(wanted);
    if (wanted.size > 1) this.#comingTogether = [...this.#comingTogether, { wanted, asked }];
    else for (const text of wanted.keys()) this.#coming.set(text, asked);
    return asked;
  }

  #comingWith(text: string): Promise<unknown> | undefined {
    for (const { wanted, asked } of this.#comingTogether) if (wanted.has(text)) return asked;
    return this.#coming.size > 0 ? this.#coming.get(text) : undefined;
  }

  /** All that is wanted in one tick goes out together. */
  #createQueue(): DataLoader<Wanted<Key>, undefined> {
    const { together = true } = this.#options;
    const maxBatchSize = together ? Number.POSITIVE_INFINITY : 1;
    const send = (wanted: readonly Wanted<Key>[]) => this.#send(wanted);
    return new DataLoader(send, { cache: false, batch: together, maxBatchSize });
  }

  async #send(wanted: readonly Wanted<Key>[]): Promise<undefined[]> {
    const [first] = wanted;
    const keys =
      first && wanted.length === 1 ? first : new Map(wanted.flatMap((each) => [...each]));
    await this.#fetch(keys);
    for (const [text, key] of keys) this.#result(key, text);
    this.#comingTogether = this.#comingTogether.filter((each) => !wanted.includes(each.wanted));
    for (const each of wanted) if (each.size === 1) this.#settled(each);
    return wanted.map(() => undefined);
  }

  #settled(wanted: Wanted<Key>): void {
    for (const text of wanted.keys()) this.#coming.delete(text);
  }

  /** A fetch that fails as a whole fails what it has not answered for. */
  async #fetch(keys: Wanted<Key>): Promise<void> {
    try {
      await this.#options.fetch([...keys.values()], this.#found);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error('a fetch threw what is no error');
      for (const text of keys.keys()) if (!this.#found.has(text)) this.#found.set(text, error);
    }
  }

  #answer(key: Key, text: string): Value {
    const result = this.#result(key, text);
    if (result instanceof Error) throw result;
    return result;
  }

  #result(key: Key, text: string): Value | Error {
    const value = this.#found.get(text);
    if (value !== undefined) return value;
    const missing = this.#options.missing(key);
    this.#found.set(text, missing);
    return missing;
  }
}

/** Goes on with a value, at once when it is at hand. */
export function whenReady<T, R>(value: Ready<T>, goOn: (value: T) => Ready<R>): Ready<R> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

/** Goes on with many values, at once when all are at hand. */
export function whenAllReady<T, R>(
  values: readonly Ready<T>[],
  goOn: (values: readonly T[]) => R,
): Ready<R> {
  return areAtHand(values) ? goOn(values) : Promise.all(values).then(goOn);
}

function areAtHand<T>(values: readonly Ready<T>[]): values is readonly T[] {
  return !values.some((value) => value instanceof Promise);
}
