import type { CatalogueApi } from '../catalogue.ts';
import type { Esb } from './client.ts';
import type { Params } from './route.ts';

/** One request's way to the ESB, on which equal reads are one call. */
export interface SharedReads {
  readonly esb: Esb;
  /** What is read from now on is read afresh. */
  readonly forget: () => void;
}

type Answer = ReturnType<Esb['callWhole']>;

/**
 * Shares reads inside one request: a field under many parents that all lead to one business asks
 * the same of it, and so may two aliases. A write forgets what was read before it and while it
 * was under way; a read that failed is not kept, so that it can be tried again.
 */
export function shareReads(esb: Esb): SharedReads {
  const answers = new Map<string, Answer>();
  const forget = () => answers.clear();
  const callWhole = (api: CatalogueApi, params: Params): Answer => {
    if (api.kind === 'mutation') {
      forget();
      return esb.callWhole(api, params).finally(forget);
    }
    const question = `${api.system}/${api.name} ${JSON.stringify(params)}`;
    const known = answers.get(question);
    if (known) return known;
    const answer = esb.callWhole(api, params);
    answers.set(question, answer);
    answer.catch(() => {
      if (answers.get(question) === answer) answers.delete(question);
    });
    return answer;
  };
  const call = async (api: CatalogueApi, params: Params) => (await callWhole(api, params)).data;
  return { esb: { ...esb, call, callWhole }, forget };
}
