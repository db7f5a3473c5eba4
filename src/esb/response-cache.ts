import { LRUCache } from 'lru-cache';
import { deepFreeze } from './deep-freeze.ts';
import type { OpenedEnvelope } from './envelope.ts';
import type { ApiName } from './errors.ts';
import type { SharedAnswers } from './shared-answers.ts';

export interface CacheOptions {
  /** How long an answer serves, in milliseconds, by `system/api`; others are not kept at all. */
  readonly ages: Readonly<Record<string, number>>;
  /** The systems that a write changes beside its own, by `system/api`. */
  readonly touches: Readonly<Record<string, readonly string[]>>;
  /** Default 10,000. */
  readonly maxEntries?: number;
  /** Of all answers together, in characters of their JSON. Default 64 Mi. */
  readonly maxSize?: number;
  /** What other processes of the same gateway keep, and write. Default: there are no others. */
  readonly shared?: SharedAnswers | undefined;
}

interface KeptAnswer {
  readonly opened: OpenedEnvelope;
  /** When it was asked for; of what another process asked for that is not known. */
  readonly began: number;
  /** It may not know of what was written later. */
  readonly knows: number;
}

/** What is older than this is asked for again; nothing is too old for whoever says so. */
const ANY_AGE = Number.NEGATIVE_INFINITY;

/**
 * Answers of success, each for its API's age from when it was asked for. The key has to tell
 * callers apart. A write makes all that its systems have answered too old, for every caller: what
 * one changes, another sees.
 *
 * Where processes share their answers, what is kept here serves only while the writes of the
 * others are heard of. One that was answered by another process may thus be missed for as long as
 * its announcement is on its way: a moment, or the second after which a silent connection is no
 * longer believed. And a process that is cut off from what is shared, but not from the ESB, tells
 * of its writes once it is back: until then what others have kept serves for its age.
 */
export class ResponseCache {
  readonly #options: CacheOptions;
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #writtenAt = new Map<string, number>();
  #lastWrite = Number.NEGATIVE_INFINITY;

  constructor(options: CacheOptions) {
    const { maxEntries: max = 10_000, maxSize = 64 * 1024 * 1024 } = options;
    this.#options = options;
    this.#kept = new LRUCache({ max, maxSize, ttlResolution: 0 });
  }

  ageOf({ system, name }: ApiName): number {
    return this.#options.ages[`${system}/${name}`] ?? 0;
  }

  keeps(api: ApiName): boolean {
    return this.ageOf(api) > 0;
  }

  find(api: ApiName, key: string, since: number): OpenedEnvelope | undefined {
    const found = this.#kept.get(key);
    if (!found || (since !== ANY_AGE && found.began <= since)) return undefined;
    const { shared } = this.#options;
    if (shared && found.knows <= shared.heardSince()) return undefined;
    if (found.knows > (this.#writtenAt.get(api.system) ?? since)) return found.opened;
    this.#kept.delete(key);
    return undefined;
  }

  keep(api: ApiName, key: string, opened: OpenedEnvelope, began: number): void {
    const ttl = this.ageOf(api);
    if (ttl > 0) this.#put(key, { opened, began, knows: began }, { ttl, start: began });
  }

  /** Keeps, for the rest of its age, what was found elsewhere when it was looked for. */
  keepFound(key: string, opened: OpenedEnvelope, looked: number, restMs: number): void {
    const ttl = Math.floor(restMs);
    if (ttl > 0) this.#put(key, { opened, began: ANY_AGE, knows: looked }, { ttl, start: looked });
  }

  /** The systems that a write changes. */
  touchedBy({ system, name }: ApiName): readonly string[] {
    return [system, ...(this.#options.touches[`${system}/${name}`] ?? [])];
  }

  /** To be called when a write begins and again when it ends. */
  written(systems: readonly string[]): void {
    this.#lastWrite = performance.now();
    for (const touched of systems) this.#writtenAt.set(touched, this.#lastWrite);
  }

  #put(key: string, answer: KeptAnswer, life: { ttl: number; start: number }): void {
    if (answer.knows <= this.#lastWrite) return;
    deepFreeze(answer.opened.envelope);
    this.#kept.set(key, answer, { ...life, size: answer.opened.size + key.length });
  }
}
