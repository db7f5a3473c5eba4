import type { CatalogueApi } from '../catalogue.ts';
import { catalogueApi } from '../catalogue.ts';
import type { Caller } from './caller.ts';
import { type Opened, openEnvelope, openWholeEnvelope } from './envelope.ts';
import { EsbError } from './errors.ts';
import { Http, type Timeouts } from './http.ts';
import { countItems } from './items.ts';
import type { Language, Params, Route } from './route.ts';
import type { Trace } from './trace.ts';

export interface EsbClientOptions {
  readonly route: Route;
  /** Sent where the catalogue says that an API takes one. Default `0`. */
  readonly supplierAccount?: string;
  /** Requests on the way to one origin at a time. Default 64. */
  readonly connections?: number;
  /** Until a connection stands, in milliseconds. Default 3,000. */
  readonly connectTimeout?: number;
  /** By system name; `default` for those not named. */
  readonly timeouts?: Readonly<Record<string, Timeouts>>;
  /** Told of every finished call, for metrics. */
  readonly observe?: (call: ObservedCall) => void;
}

export interface ObservedCall {
  readonly system: string;
  readonly api: string;
  readonly durationMs: number;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

export interface SessionRequest {
  readonly caller: Caller;
  readonly trace?: Trace | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly language?: Language | undefined;
}

/** The ESB as one caller reaches it in one request. */
export interface Esb {
  readonly caller: Caller;
  /** For the few APIs that take it under another name than `bk_supplier_account`. */
  readonly supplierAccount: string;
  /**
   * Calls one component API and answers the `data` of its envelope; rejects with an `EsbError`.
   * A read is given up when the request's signal aborts; a write never is, once sent.
   */
  call(api: CatalogueApi, params: Params): Promise<unknown>;
  /** The same with what stands beside `data`, such as the `_meta` that tells a list's total. */
  callWhole(api: CatalogueApi, params: Params): Promise<Opened>;
}

/** The ESB gives a system 30 s before it answers 1306201 (behaviour.md A6): wait a little longer. */
const DEFAULT_TIMEOUTS: Timeouts = { headers: 35_000, body: 35_000 };

/** The one door to the ESB: a pool of connections, shared by all requests of all callers. */
export class EsbClient {
  readonly #options: EsbClientOptions;
  readonly #http: Http;

  constructor(options: EsbClientOptions) {
    this.#options = options;
    this.#http = new Http({
      connections: options.connections ?? 64,
      connectTimeout: options.connectTimeout ?? 3_000,
    });
  }

  session(request: SessionRequest): Esb {
    return {
      caller: request.caller,
      supplierAccount: this.#supplierAccount,
      call: async (api, params) => (await this.#call(api, params, request)).data,
      callWhole: (api, params) => this.#call(api, params, request),
    };
  }

  get #supplierAccount(): string {
    return this.#options.supplierAccount ?? '0';
  }

  /** Resolves when the ESB answers at all, if only to say that it wants credentials. */
  async probe(): Promise<void> {
    const api = catalogueApi('bk_login', 'get_user');
    const request = this.#options.route.request(api, {}, null, 'en');
    const answer = await this.#http.send(api, request, { headers: 2_000, body: 2_000 });
    try {
      openEnvelope(api, answer);
    } catch (error) {
      // A code of its own is what only the ESB gives: a proxy's page has none, whatever its status.
      const answered = error instanceof EsbError && error.esbCode !== undefined;
      if (!answered) throw error;
    }
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  async #call(api: CatalogueApi, params: Params, request: SessionRequest): Promise<Opened> {
    const asked = performance.now();
    try {
      const answer = await this.#send(api, params, request);
      const opened = openWholeEnvelope(api, answer, (text) => request.caller.redact(text));
      this.#note(api, request, asked, 'ok', countItems(api, opened.data));
      return opened;
    } catch (error) {
      const outcome = error instanceof EsbError ? error.code : 'INTERNAL_SERVER_ERROR';
      this.#note(api, request, asked, outcome, 0);
      throw error;
    }
  }

  #send(api: CatalogueApi, params: Params, { caller, signal, language = 'en' }: SessionRequest) {
    const { route, timeouts = {} } = this.#options;
    const routed = route.request(api, this.#withSupplier(api, params), caller, language);
    const limits = timeouts[api.system] ?? timeouts.default ?? DEFAULT_TIMEOUTS;
    return this.#http.send(api, routed, limits, api.kind === 'query' ? signal : undefined);
  }

  #withSupplier(api: CatalogueApi, params: Params): Params {
    const takesOne = api.params.some(({ name }) => name === 'bk_supplier_account');
    if (!takesOne) return params;
    const account = params['bk_supplier_account'] ?? this.#supplierAccount;
    return { ...params, bk_supplier_account: account };
  }

  #note(
    { system, name }: CatalogueApi,
    { trace }: SessionRequest,
    asked: number,
    outcome: string,
    items: number,
  ): void {
    const answered = performance.now();
    trace?.add({ system, api: name, items, outcome }, asked, answered);
    this.#options.observe?.({ system, api: name, durationMs: answered - asked, outcome });
  }
}
