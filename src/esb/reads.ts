import type { CatalogueApi } from '../catalogue.ts';
import type { OpenedEnvelope } from './envelope.ts';
import { callerLeft } from './errors.ts';
import type { Exchange } from './exchange.ts';
import type { GiveUp } from './give-up.ts';
import type { EsbClientOptions, ObservedRead } from './options.ts';
import { ResponseCache } from './response-cache.ts';
import type { Call } from './session.ts';
import { SingleFlight } from './single-flight.ts';

/**
 * The reads of all requests: each is answered from the cache, if there is one, or by an equal one
 * that the same caller has under way, or by a call of its own.
 */
export class Reads {
  readonly #exchange: Exchange;
  readonly #flights = new SingleFlight<OpenedEnvelope>();
  readonly #cache: ResponseCache | undefined;
  readonly #observe: EsbClientOptions['observeRead'];

  constructor({ cache, observeRead }: EsbClientOptions, exchange: Exchange) {
    this.#exchange = exchange;
    this.#cache = cache && new ResponseCache(cache);
    this.#observe = observeRead;
  }

  read(call: Call): Promise<OpenedEnvelope> {
    const { api, text, since, request } = call;
    const { signal } = request;
    if (signal?.aborted) return Promise.reject(callerLeft(api));
    const scope = scopeOf(call);
    const kept = this.#find(call, scope);
    if (kept) return Promise.resolve(kept);
    const left = () => callerLeft(api);
    const joined = () => this.#note(api, 'joined');
    return this.#flights.join({ scope, text }, { since, signal, left, joined }, (giveUp) =>
      this.#cache?.keeps(api)
        ? this.#keep(this.#cache, call, scope, giveUp)
        : this.#exchange.make(call, giveUp),
    );
  }

  /** When a write begins and when it ends: what was asked before serves no later read. */
  written(api: CatalogueApi): void {
    this.#flights.close();
    this.#cache?.written(api);
  }

  async #keep(
    cache: ResponseCache,
    call: Call,
    scope: string,
    giveUp: GiveUp,
  ): Promise<OpenedEnvelope> {
    const began = performance.now();
    const opened = await this.#exchange.make(call, giveUp);
    cache.keep(call.api, keyOf(call, scope), opened, began);
    return opened;
  }

  #find(call: Call, scope: string): OpenedEnvelope | undefined {
    const { api, since, request } = call;
    if (request.afresh || !this.#cache?.keeps(api)) return undefined;
    const found = this.#cache.find(api, keyOf(call, scope), since);
    this.#note(api, found ? 'hit' : 'miss');
    return found;
  }

  #note({ system, name }: CatalogueApi, how: ObservedRead['how']): void {
    this.#observe?.({ system, api: name, how });
  }
}

/** Who asks, in which language, and which API: two that differ in any of it share nothing. */
function scopeOf({ api, request: { caller, language = 'en' } }: Call): string {
  return `${caller.key} ${language} ${api.system}/${api.name}`;
}

function keyOf({ text }: Call, scope: string): string {
  return `${scope} ${text}`;
}
