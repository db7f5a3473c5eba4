import type { CatalogueApi } from '../../catalogue.ts';
import type { Esb } from '../../esb/index.ts';

type Params = Parameters<Esb['call']>[1];
type Known = Parameters<Esb['call']>[2];

/** A call of a component API that changes something. */
export interface WrittenCall {
  readonly api: CatalogueApi;
  readonly params: Params;
}

/** A way to the ESB that notes the writes which go by. */
export class WrittenCalls implements Esb {
  readonly caller: Esb['caller'];
  readonly supplierAccount: string;
  readonly language: Esb['language'];
  /** In their order. */
  readonly writes: WrittenCall[] = [];
  readonly #esb: Esb;
  readonly #rehearsing: boolean;

  /** `rehearsing` sends no write at all: each is noted, and answered with nothing. */
  constructor(esb: Esb, rehearsing = false) {
    this.caller = esb.caller;
    this.supplierAccount = esb.supplierAccount;
    this.language = esb.language;
    this.#esb = esb;
    this.#rehearsing = rehearsing;
  }

  call(api: CatalogueApi, params: Params, known?: Known): Promise<unknown> {
    return this.callWhole(api, params, known).then(({ data }) => data);
  }

  callWhole(api: CatalogueApi, params: Params, known?: Known): ReturnType<Esb['callWhole']> {
    if (api.kind !== 'mutation') return this.#esb.callWhole(api, params, known);
    this.writes.push({ api, params });
    if (this.#rehearsing) return Promise.resolve({ data: null, beside: {} });
    return this.#esb.callWhole(api, params, known);
  }
}
