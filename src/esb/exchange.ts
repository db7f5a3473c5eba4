import type { CatalogueApi } from '../catalogue.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type HttpAnswer, type OpenedEnvelope, openWholeEnvelope } from './envelope.ts';
import { EsbError } from './errors.ts';
import type { GiveUp } from './give-up.ts';
import type { Http, Timeouts } from './http.ts';
import { countItems } from './items.ts';
import { joinObjects } from './json-text.ts';
import type { EsbClientOptions } from './options.ts';
import type { RoutedRequest } from './route.ts';
import type { Call } from './session.ts';

/** The ESB gives a system 30 s before it answers 1306201 (behaviour.md A6): wait a little longer. */
const DEFAULT_TIMEOUTS: Timeouts = { headers: 35_000, body: 35_000 };

/** Makes calls, each one HTTP request, and tells the trace and the metrics of it. */
export class Exchange {
  readonly #options: EsbClientOptions;
  readonly #http: Http;
  readonly #supplier: Readonly<Record<string, string>>;
  readonly #supplierText: string;

  constructor(options: EsbClientOptions, http: Http) {
    this.#options = options;
    this.#http = http;
    this.#supplier = { bk_supplier_account: options.supplierAccount ?? '0' };
    this.#supplierText = JSON.stringify(this.#supplier);
  }

  make(call: Call, giveUp?: GiveUp): Promise<OpenedEnvelope> {
    const asked = performance.now();
    const { api } = call;
    const sent = this.#http.send(api, this.#routed(call), this.#limits(api), giveUp);
    return sent
      .then((answer) => this.#open(call, answer))
      .then(
        (opened) => {
          this.#note(call, asked, 'ok', opened);
          return opened;
        },
        (error: unknown) => {
          this.#note(call, asked, error instanceof EsbError ? error.code : 'INTERNAL_SERVER_ERROR');
          throw error;
        },
      );
  }

  #open({ api, request: { caller } }: Call, answer: HttpAnswer): OpenedEnvelope {
    const opened = openWholeEnvelope(api, answer, (text) => caller.redact(text));
    if (this.#options.frozen) deepFreeze(opened.envelope);
    return opened;
  }

  #routed({ api, params, text, request: { caller, language = 'en' } }: Call): RoutedRequest {
    const { route } = this.#options;
    if (!takesSupplier(api) || params['bk_supplier_account'] !== undefined) {
      return route.request(api, params, caller, language, text);
    }
    const all = { ...params, ...this.#supplier };
    return route.request(api, all, caller, language, joinObjects(text, this.#supplierText));
  }

  #limits({ system }: CatalogueApi): Timeouts {
    const { timeouts = {} } = this.#options;
    return timeouts[system] ?? timeouts.default ?? DEFAULT_TIMEOUTS;
  }

  #note({ api, request }: Call, asked: number, outcome: string, opened?: OpenedEnvelope): void {
    const { trace } = request;
    const { system, name } = api;
    const answered = performance.now();
    if (trace?.detailed) {
      const items = opened ? countItems(api, opened.data) : 0;
      trace.add({ system, api: name, items, outcome }, asked, answered);
    } else trace?.countOne();
    this.#options.observe?.({ system, api: name, durationMs: answered - asked, outcome });
  }
}

/** By the entry of the catalogue, which is looked through once. */
const suppliers = new WeakMap<CatalogueApi, boolean>();

function takesSupplier(api: CatalogueApi): boolean {
  const known = suppliers.get(api);
  if (known !== undefined) return known;
  const takesOne = api.params.some(({ name }) => name === 'bk_supplier_account');
  suppliers.set(api, takesOne);
  return takesOne;
}
