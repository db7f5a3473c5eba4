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

/** Where a fetch puts what it finds, by the key's text. */
export interface Found<Value> {
  /** An error fails its key. */
  set(text: string, value: Value | Error): void;
  /** A whole answer, in which a key is looked up when it is loaded. */
  lookIn(answer: LookUp<Value>): void;
}

/** Undefined for a key that is not in the answer; an error fails its key. */
export type LookUp<Value> = (text: string) => Value | Error | undefined;

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

/** Keys that go out together, none twice, and their texts in the same order. */
interface Wanted<Key> {
  readonly keys: readonly Key[];
  readonly texts: readonly string[];
  /** The texts again, where they are many. */
  readonly index?: ReadonlySet<string>;
}

interface Together {
  readonly index: ReadonlySet<string>;
  readonly asked: Promise<unknown>;
}

class RememberingLoader<Key, Value> implements Loader<Key, Value> {
  readonly #options: LoaderOptions<Key, Value>;
  readonly #found = new Remembered<Value>();
  /** Keys that were asked for one by one, until they are answered. */
  readonly #coming = new Map<string, Promise<unknown>>();
  /** Keys that were asked for together: few sets, of which each may be large. */
  #comingTogether: readonly Together[] = [];
  #primers: (() => Iterable<readonly [Key, Value]>)[] | undefined;
  #queue: DataLoader<Wanted<Key>, undefined> | undefined;

  constructor(options: LoaderOptions<Key, Value>) {
    this.#options = options;
  }

  load(key: Key): Ready<Value> {
    this.#takePrimed();
    const text = this.#options.key(key);
    const value = this.#known(key, text);
    if (value instanceof Error) return Promise.reject(value);
    if (value !== undefined) return value;
    const coming = this.#comingWith(text) ?? this.#askOne(key, text);
    return coming.then(() => this.#answer(key, text));
  }

  async loadMany(keys: readonly Key[]): Promise<Value[]> {
    await this.ahead(keys);
    return Promise.all(keys.map(async (key) => this.load(key)));
  }

  ahead(keys: Iterable<Key>): Promise<void> | undefined {
    this.#takePrimed();
    const wanted: { keys: Key[]; texts: string[] } = { keys: [], texts: [] };
    const texts = new Set<string>();
    const coming = new Set<Promise<unknown>>();
    for (const key of keys) {
      const text = this.#options.key(key);
      if (texts.has(text) || this.#known(key, text) !== undefined) continue;
      const asked = this.#comingWith(text);
      if (asked) {
        coming.add(asked);
        continue;
      }
      texts.add(text);
      wanted.texts.push(text);
      wanted.keys.push(key);
    }
    if (texts.size > 0) coming.add(this.#askTogether(wanted, texts));
    return coming.size === 0 ? undefined : Promise.all(coming).then(() => undefined);
  }

  prime(key: Key, value: Value): void {
    const text = this.#options.key(key);
    if (this.#found.get(text) === undefined) this.#found.set(text, value);
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

  #askOne(key: Key, text: string): Promise<unknown> {
    const asked = this.#ask({ keys: [key], texts: [text] });
    this.#coming.set(text, asked);
    return asked;
  }

  #askTogether(wanted: Omit<Wanted<Key>, 'index'>, index: ReadonlySet<string>): Promise<unknown> {
    const asked = this.#ask({ ...wanted, index });
    this.#comingTogether = [...this.#comingTogether, { index, asked }];
    return asked;
  }

  #comingWith(text: string): Promise<unknown> | undefined {
    for (const { index, asked } of this.#comingTogether) if (index.has(text)) return asked;
    return this.#coming.size > 0 ? this.#coming.get(text) : undefined;
  }

  #come(wanted: Wanted<Key>): void {
    const { index, texts } = wanted;
    if (!index) for (const text of texts) this.#coming.delete(text);
    else this.#comingTogether = this.#comingTogether.filter((one) => one.index !== index);
  }

  #ask(wanted: Wanted<Key>): Promise<unknown> {
    this.#queue ??= this.#createQueue();
    return this.#queue.load(wanted);
  }

  /** All that is wanted in one tick goes out together. */
  #createQueue(): DataLoader<Wanted<Key>, undefined> {
    const { together = true } = this.#options;
    const maxBatchSize = together ? Number.POSITIVE_INFINITY : 1;
    const send = (wanted: readonly Wanted<Key>[]) => this.#send(wanted);
    return new DataLoader(send, { cache: false, batch: together, maxBatchSize });
  }

  /** A fetch that fails as a whole fails what it has not answered for. */
  async #send(wanted: readonly Wanted<Key>[]): Promise<undefined[]> {
    const { keys, texts } = joined(wanted);
    try {
      await this.#options.fetch(keys, this.#found);
      for (const one of wanted) this.#settle(one);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error('a fetch threw what is no error');
      for (const text of texts) {
        if (this.#found.get(text) === undefined) this.#found.set(text, error);
      }
    }
    for (const one of wanted) this.#come(one);
    return wanted.map(() => undefined);
  }

  /** What was not found is missing: of many, that is told when one is loaded. */
  #settle({ index, keys, texts }: Wanted<Key>): void {
    if (index) {
      this.#found.settle(index);
      return;
    }
    for (const [place, key] of keys.entries()) {
      const text = texts[place] ?? '';
      if (this.#found.get(text) === undefined) this.#found.set(text, this.#options.missing(key));
    }
  }

  #answer(key: Key, text: string): Value {
    const result = this.#known(key, text);
    if (result instanceof Error) throw result;
    if (result === undefined) throw new Error('a key was asked for and not answered');
    return result;
  }

  /** Undefined for what has not been asked for, or has not come yet. */
  #known(key: Key, text: string): Value | Error | undefined {
    const value = this.#found.get(text);
    if (value !== undefined || !this.#found.isSettled(text)) return value;
    const missing = this.#options.missing(key);
    this.#found.set(text, missing);
    return missing;
  }
}

/** What one loader has found so far. */
class Remembered<Value> implements Found<Value> {
  readonly #values = new Map<string, Value | Error>();
  readonly #answers: LookUp<Value>[] = [];
  /** Keys that have been asked for, a set for each time: those without a value are missing. */
  readonly #settled: ReadonlySet<string>[] = [];
  /** Keys that are asked for in one order are found in one: first in the answer of the one before. */
  #last = 0;

  get(text: string): Value | Error | undefined {
    const value = this.#values.size > 0 ? this.#values.get(text) : undefined;
    return value === undefined && this.#answers.length > 0 ? this.#lookUp(text) : value;
  }

  set(text: string, value: Value | Error): void {
    this.#values.set(text, value);
  }

  lookIn(answer: LookUp<Value>): void {
    this.#answers.push(answer);
  }

  settle(texts: ReadonlySet<string>): void {
    this.#settled.push(texts);
  }

  isSettled(text: string): boolean {
    return this.#settled.some((texts) => texts.has(text));
  }

  #lookUp(text: string): Value | Error | undefined {
    const count = this.#answers.length;
    for (let tried = 0; tried < count; tried += 1) {
      const place = (this.#last + tried) % count;
      const found = this.#answers[place]?.(text);
      if (found === undefined) continue;
      this.#last = place;
      return found;
    }
    return undefined;
  }
}

function joined<Key>(wanted: readonly Wanted<Key>[]): Wanted<Key> {
  const [first] = wanted;
  if (first && wanted.length === 1) return first;
  return {
    keys: wanted.flatMap(({ keys }) => keys),
    texts: wanted.flatMap(({ texts }) => texts),
  };
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
