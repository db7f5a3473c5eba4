import type { CatalogueApi } from '../catalogue.ts';
import { dataOf, type Opened } from './envelope.ts';
import type { Params } from './route.ts';
import type { Esb } from './session.ts';

/** One request's way to the ESB, on which equal reads are one call. */
export interface SharedReads {
  readonly esb: Esb;
  /**
   * What is read from now on is read afresh, from no other request's answer either, unless that was
   * asked for after `since`, a reading of `performance.now()`; default: now.
   */
  readonly forget: (since?: number) => void;
}

/**
 * Shares reads inside one request: a field under many parents that all lead to one business asks
 * the same of it, and so may two aliases. A write forgets what was read before it and while it
 * was under way; a read that failed is not kept, so that it can be tried again.
 */
export function shareReads(esb: Esb): SharedReads {
  const sharing = new SharingEsb(esb);
  return { esb: sharing, forget: (since) => sharing.forget(since) };
}

type Answers = Map<string, Promise<Opened>>;

class SharingEsb implements Esb {
  readonly caller: Esb['caller'];
  readonly supplierAccount: string;
  readonly language: Esb['language'];
  readonly #esb: Esb;
  /** By API, then by the parameters as JSON. */
  readonly #answers = new Map<CatalogueApi, Answers>();
  #since = Number.NEGATIVE_INFINITY;

  constructor(esb: Esb) {
    this.caller = esb.caller;
    this.supplierAccount = esb.supplierAccount;
    this.language = esb.language;
    this.#esb = esb;
  }

  call(api: CatalogueApi, params: Params): Promise<unknown> {
    return this.callWhole(api, params).then(dataOf);
  }

  callWhole(api: CatalogueApi, params: Params): Promise<Opened> {
    return api.kind === 'mutation' ? this.#write(api, params) : this.#read(api, params);
  }

  forget(since = performance.now()): void {
    this.#answers.clear();
    this.#since = since;
  }

  #write(api: CatalogueApi, params: Params): Promise<Opened> {
    this.forget();
    return this.#esb.callWhole(api, params).finally(() => this.forget());
  }

  #read(api: CatalogueApi, params: Params): Promise<Opened> {
    const text = JSON.stringify(params);
    const answers = this.#answersOf(api);
    const known = answers.get(text);
    if (known) return known;
    const answer = this.#esb.callWhole(api, params, { text, since: this.#since });
    answers.set(text, answer);
    answer.catch(() => {
      if (answers.get(text) === answer) answers.delete(text);
    });
    return answer;
  }

  #answersOf(api: CatalogueApi): Answers {
    const known = this.#answers.get(api);
    if (known) return known;
    const answers: Answers = new Map();
    this.#answers.set(api, answers);
    return answers;
  }
}
