import type { CatalogueApi } from '../catalogue.ts';
import { AnswersElsewhere, type Look } from './answers-elsewhere.ts';
import type { OpenedEnvelope } from './envelope.ts';
import { callerLeft } from './errors.ts';
import type { Exchange } from './exchange.ts';
import type { GiveUp } from './give-up.ts';
import type { EsbClientOptions, ObservedRead } from './options.ts';
import { ResponseCache } from './response-cache.ts';
import type { Call } from './session.ts';
import type { SharedAnswers } from './shared-answers.ts';
import { SingleFlight } from './single-flight.ts';

/**
 * The reads of all requests: each is answered from the cache, if there is one, or from what other
 * processes keep, or by an equal one that the same caller has under way, or by a call of its own.
 */
export class Reads {
  readonly #exchange: Exchange;
  readonly #flights = new SingleFlight<OpenedEnvelope>();
  readonly #cache: ResponseCache | undefined;
  readonly #shared: SharedAnswers | undefined;
  readonly #elsewhere: AnswersElsewhere | undefined;
  readonly #looks = new SingleFlight<Look>();
  readonly #observe: EsbClientOptions['observeRead'];

  constructor({ cache, observeRead }: EsbClientOptions, exchange: Exchange) {
    this.#exchange = exchange;
    this.#cache = cache && new ResponseCache(cache);
    this.#shared = cache?.shared;
    this.#elsewhere =
      cache?.shared && this.#cache && new AnswersElsewhere(cache.shared, this.#cache);
    this.#shared?.onWritten((systems) => this.#forget(systems));
    this.#observe = observeRead;
  }

  read(call: Call): Promise<OpenedEnvelope> {
    const { api, request } = call;
    if (request.signal?.aborted) return Promise.reject(callerLeft(api));
    const scope = scopeOf(call);
    const kept = this.#find(call, scope);
    if (kept) return Promise.resolve(kept);
    const looks = this.#elsewhere && this.#mayLook(call);
    return looks ? this.#look(this.#elsewhere, call, scope) : this.#ask(call, scope);
  }

  /**
   * When a write begins and when it ends: what was asked before serves no later read. Where others
   * share the answers, resolves when they can know.
   */
  written(api: CatalogueApi): Promise<void> | undefined {
    const systems = this.#cache?.touchedBy(api) ?? [];
    this.#forget(systems);
    return this.#shared?.written(systems);
  }

  #forget(systems: readonly string[]): void {
    this.#flights.close();
    this.#looks.close();
    this.#cache?.written(systems);
  }

  #ask(call: Call, scope: string, stamp?: string): Promise<OpenedEnvelope> {
    const { api, text, since, request } = call;
    const { signal } = request;
    const left = () => callerLeft(api);
    const joined = () => this.#note(api, 'joined');
    return this.#flights.join({ scope, text }, { since, signal, left, joined }, (giveUp) =>
      this.#cache?.keeps(api)
        ? this.#keep(this.#cache, call, { scope, giveUp, stamp })
        : this.#exchange.make(call, giveUp),
    );
  }

  /** Whoever will not have what was asked before some moment asks for it. */
  #mayLook({ api, since }: Call): boolean {
    return since === Number.NEGATIVE_INFINITY && this.#cache?.keeps(api) === true;
  }

  async #look(elsewhere: AnswersElsewhere, call: Call, scope: string): Promise<OpenedEnvelope> {
    const { api, text, since, request } = call;
    const { signal } = request;
    const passenger = { since, signal, left: () => callerLeft(api), joined: () => undefined };
    const start = () => elsewhere.find(call, keyOf(call, scope));
    const look = await this.#looks.join({ scope, text }, passenger, start);
    this.#note(api, 'opened' in look ? 'shared' : 'miss');
    return 'opened' in look ? look.opened : this.#ask(call, scope, look.stamp);
  }

  async #keep(cache: ResponseCache, call: Call, { scope, giveUp, stamp }: Asking) {
    const began = performance.now();
    const opened = await this.#exchange.make(call, giveUp);
    const key = keyOf(call, scope);
    cache.keep(call.api, key, opened, began);
    if (stamp !== undefined) this.#elsewhere?.keep(call, key, opened, { began, stamp });
    return opened;
  }

  #find(call: Call, scope: string): OpenedEnvelope | undefined {
    const { api, since, request } = call;
    if (request.afresh || !this.#cache?.keeps(api)) return undefined;
    const found = this.#cache.find(api, keyOf(call, scope), since);
    if (found) this.#note(api, 'hit');
    else if (!this.#elsewhere || !this.#mayLook(call)) this.#note(api, 'miss');
    return found;
  }

  #note({ system, name }: CatalogueApi, how: ObservedRead['how']): void {
    this.#observe?.({ system, api: name, how });
  }
}

/** How a call of its own is made. */
interface Asking {
  readonly scope: string;
  readonly giveUp: GiveUp;
  readonly stamp: string | undefined;
}

/** Who asks, in which language, and which API: two that differ in any of it share nothing. */
function scopeOf({ api, request: { caller, language = 'en' } }: Call): string {
  return `${caller.key} ${language} ${api.system}/${api.name}`;
}

function keyOf({ text }: Call, scope: string): string {
  return `${scope} ${text}`;
}
