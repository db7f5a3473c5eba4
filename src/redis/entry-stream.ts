import type { Redis } from 'ioredis';
import type { Entry, PendingEntry, PlacedEntry } from '../store/entry.ts';
import { type Script, script } from './script.ts';

/** An entry as it stands in the stream. */
export interface StreamedEntry extends PlacedEntry {
  /** The replica that has written it, and its number there. */
  readonly replica: string;
  readonly seq: number;
}

/** An entry with its writer, before it has a place. */
export interface SentEntry extends Omit<Entry, 'kind'> {
  readonly kind: string;
  readonly replica: string;
  readonly seq: number;
}

export interface StreamBounds {
  readonly first: string;
  /** The place of the last entry that ever was in it. */
  readonly end: string;
  readonly length: number;
}

/** Before every place. */
export const START = '0-0';

/** The one stream in which all replicas write down what happens. */
export class EntryStream {
  readonly max: number;
  readonly #redis: Redis;
  readonly #key: string;
  readonly #put: Script;

  /** Of its oldest entries those beyond about `max` are dropped. */
  constructor(redis: Redis, key: string, max: number) {
    this.#redis = redis;
    this.#key = key;
    this.max = max;
    this.#put = script(redis, 'bkgraphPut', 1, PUT);
  }

  /** Adds entries in their order; rejects unless Redis has taken all of them. */
  async add(replica: string, entries: readonly PendingEntry[]): Promise<void> {
    const adding = this.#redis.pipeline();
    for (const entry of entries) {
      adding.xadd(this.#key, 'MAXLEN', '~', this.max, '*', ...fieldsOf({ ...entry, replica }));
    }
    for (const [error] of (await adding.exec()) ?? []) if (error) throw error;
  }

  /** To be called before many are put at once: they keep their order only where it is known how. */
  async prepare(): Promise<void> {
    await this.#redis.script('LOAD', PUT);
  }

  /** Adds an entry at a place unless there is one; behind all others where that is too late. */
  async put(entry: SentEntry, place: string): Promise<void> {
    await this.#put(this.#key, place, this.max, ...fieldsOf(entry));
  }

  /** What follows a place, waiting for it for up to `blockMs`. */
  async after(place: string, count: number, blockMs: number): Promise<StreamedEntry[]> {
    const asked = ['COUNT', count, 'BLOCK', blockMs, 'STREAMS', this.#key, place] as const;
    const [stream] = (await this.#redis.xread(...asked)) ?? [];
    return stream ? stream[1].map(([position, fields]) => entryOf(position, fields)) : [];
  }

  /** Of the entries up to a place, the last one's. */
  async upTo(place: string): Promise<string | undefined> {
    const [last] = await this.#redis.xrevrange(this.#key, place, '-', 'COUNT', 1);
    return last?.[0];
  }

  async bounds(): Promise<StreamBounds> {
    if ((await this.#redis.exists(this.#key)) === 0) return { first: START, end: START, length: 0 };
    const told = byName((await this.#redis.xinfo('STREAM', this.#key)) as unknown[]);
    const first = told.get('first-entry') as [string, string[]] | null; // so Redis has it
    const end = String(told.get('last-generated-id'));
    return { first: first?.[0] ?? end, end, length: Number(told.get('length')) };
  }
}

function fieldsOf({ replica, seq, kind, at, body }: SentEntry): string[] {
  return ['replica', replica, 'seq', `${seq}`, 'kind', kind, 'at', `${at}`, 'body', body];
}

function entryOf(position: string, fields: readonly string[]): StreamedEntry {
  const told = byName(fields);
  const textOf = (name: string) => told.get(name) ?? '';
  return {
    position,
    // One that this version does not know is skipped by whoever applies it.
    kind: textOf('kind') as Entry['kind'],
    at: Number(textOf('at')),
    body: textOf('body'),
    replica: textOf('replica'),
    seq: Number(textOf('seq')),
  };
}

/** What Redis tells as names and values in turn. */
function byName<T>(told: readonly T[]): ReadonlyMap<T, T | undefined> {
  return new Map(told.flatMap((name, index) => (index % 2 ? [] : [[name, told[index + 1]]])));
}

const PUT = `
local function add(place)
  return redis.pcall('xadd', KEYS[1], 'MAXLEN', '~', ARGV[2], place, unpack(ARGV, 3))
end
if ARGV[1] ~= '*' then
  if #redis.call('xrange', KEYS[1], ARGV[1], ARGV[1]) > 0 then return 0 end
  if type(add(ARGV[1])) == 'string' then return 1 end
end
return add('*')`;
