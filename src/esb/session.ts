import type { CatalogueApi } from '../catalogue.ts';
import type { Caller } from './caller.ts';
import { dataOf, type Opened } from './envelope.ts';
import type { Language, Params } from './route.ts';
import type { CallSpans } from './spans.ts';
import type { Trace } from './trace.ts';

/** As much of an AbortSignal as is needed. */
export type Leaving = Pick<AbortSignal, 'aborted'> & {
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

export interface SessionRequest {
  readonly caller: Caller;
  readonly trace?: Trace | undefined;
  /** Who follows each call; nobody does where it is absent. */
  readonly spans?: CallSpans | undefined;
  /** Tells that nobody waits for the answers any more. */
  readonly signal?: Leaving | undefined;
  readonly language?: Language | undefined;
  /** Nothing is answered from the cache: a write decides by what it has read. */
  readonly afresh?: boolean | undefined;
}

/** The ESB as one caller reaches it in one request. */
export interface Esb {
  readonly caller: Caller;
  /** For the few APIs that take it under another name than `bk_supplier_account`. */
  readonly supplierAccount: string;
  /** In which it answers; default `en`. */
  readonly language?: Language | undefined;
  /**
   * Calls one component API and answers the `data` of its envelope; rejects with an `EsbError`.
   * A read is given up when the request's signal aborts; a write never is, once sent. What is
   * answered may be shared with other requests: nobody may change it.
   */
  call(api: CatalogueApi, params: Params, known?: Known): Promise<unknown>;
  /** The same with what stands beside `data`, such as the `_meta` that tells a list's total. */
  callWhole(api: CatalogueApi, params: Params, known?: Known): Promise<Opened>;
}

/** What whoever calls knows already of the call. */
export interface Known {
  /** The parameters as JSON, which serves as key and as body. */
  readonly text?: string;
  /** An answer that somebody asked for before this reading of `performance.now()` will not do. */
  readonly since?: number;
}

/** One call, with all that has to be known to make it. */
export interface Call {
  readonly api: CatalogueApi;
  readonly params: Params;
  /** `params` as JSON. */
  readonly text: string;
  readonly since: number;
  readonly request: SessionRequest;
}

/** One request's session: whatever is called on it is a call of that request. */
export class Session implements Esb {
  readonly caller: Caller;
  readonly supplierAccount: string;
  readonly language: Language | undefined;
  readonly #request: SessionRequest;
  readonly #make: (call: Call) => Promise<Opened>;
  /** Who decides by what is read joins nothing that was asked before. */
  readonly #opened: number;

  constructor(
    request: SessionRequest,
    supplierAccount: string,
    make: (call: Call) => Promise<Opened>,
  ) {
    this.caller = request.caller;
    this.supplierAccount = supplierAccount;
    this.language = request.language;
    this.#request = request;
    this.#make = make;
    this.#opened = request.afresh ? performance.now() : Number.NEGATIVE_INFINITY;
  }

  call(api: CatalogueApi, params: Params, known?: Known): Promise<unknown> {
    return this.callWhole(api, params, known).then(dataOf);
  }

  callWhole(api: CatalogueApi, params: Params, known?: Known): Promise<Opened> {
    const text = known?.text ?? JSON.stringify(params);
    const since = Math.max(this.#opened, known?.since ?? this.#opened);
    return this.#make({ api, params, text, since, request: this.#request });
  }
}
