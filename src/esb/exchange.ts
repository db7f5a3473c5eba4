import type { CatalogueApi } from '../catalogue.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type OpenedEnvelope, openWholeEnvelope } from './envelope.ts';
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

  async make(call: Call, giveUp?: GiveUp): Promise<OpenedEnvelope> {
    const { api, request } = call;
    const asked = performance.now();
    try {
      const answer = await this.#http.send(api, this.#routed(call), this.#limits(api), giveUp);
      const opened = openWholeEnvelope(api, answer, (text) => request.caller.redact(text));
      if (this.#options.frozen) deepFreeze(opened.envelope);
      this.#note(call, asked, 'ok', countItems(api, opened.data));
      return opened;
    } catch (error) {
      this.#note(call, asked, error instanceof EsbError ? error.code : 'INTERNAL_SERVER_ERROR', 0);
      throw error;
    }
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

  #note({ api, request: { trace } }: Call, asked: number, outcome: string, items: number): void {
    const { system, name } = api;
    const answered = performance.now();
    trace?.add({ system, api: name, items, outcome }, asked, answered);
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
