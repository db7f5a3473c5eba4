import { LRUCache } from 'lru-cache';
import { deepFreeze } from './deep-freeze.ts';
import type { OpenedEnvelope } from './envelope.ts';
import type { ApiName } from './errors.ts';

export interface CacheOptions {
  /** How long an answer serves, in milliseconds, by `system/api`; others are not kept at all. */
  readonly ages: Readonly<Record<string, number>>;
  /** The systems that a write changes beside its own, by `system/api`. */
  readonly touches: Readonly<Record<string, readonly string[]>>;
  /** Default 10,000. */
  readonly maxEntries?: number;
  /** Of all answers together, in characters of their JSON. Default 64 Mi. */
  readonly maxSize?: number;
}

interface KeptAnswer {
  readonly opened: OpenedEnvelope;
  /** When it was asked for: it may not know of what was written later. */
  readonly began: number;
}

/**
 * Answers of success, each for its API's age from when it was asked for. The key has to tell
 * callers apart. A write makes all that its systems have answered too old, for every caller: what
 * one changes, another sees.
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

  keeps(api: ApiName): boolean {
    return this.#ageOf(api) > 0;
  }

  find(api: ApiName, key: string, since: number): OpenedEnvelope | undefined {
    const found = this.#kept.get(key);
    if (!found || found.began <= since) return undefined;
    if (found.began > (this.#writtenAt.get(api.system) ?? since)) return found.opened;
    this.#kept.delete(key);
    return undefined;
  }

  keep(api: ApiName, key: string, opened: OpenedEnvelope, began: number): void {
    if (!this.keeps(api) || began <= this.#lastWrite) return;
    deepFreeze(opened.envelope);
    const size = opened.size + key.length;
    this.#kept.set(key, { opened, began }, { ttl: this.#ageOf(api), start: began, size });
  }

  /** To be called when a write begins and again when it ends. */
  written({ system, name }: ApiName): void {
    this.#lastWrite = performance.now();
    for (const touched of [system, ...(this.#options.touches[`${system}/${name}`] ?? [])]) {
      this.#writtenAt.set(touched, this.#lastWrite);
    }
  }

  #ageOf({ system, name }: ApiName): number {
    return this.#options.ages[`${system}/${name}`] ?? 0;
  }
}
