import type { CatalogueApi } from '../catalogue.ts';
import type { Params } from './route.ts';
import type { Esb } from './session.ts';

/** One request's way to the ESB, on which equal reads are one call. */
export interface SharedReads {
  readonly esb: Esb;
  /** What is read from now on is read afresh, from no other request's answer either. */
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
  let since = Number.NEGATIVE_INFINITY;
  const forget = () => {
    answers.clear();
    since = performance.now();
  };
  const callWhole = (api: CatalogueApi, params: Params): Answer => {
    if (api.kind === 'mutation') {
      forget();
      return esb.callWhole(api, params).finally(forget);
    }
    const text = JSON.stringify(params);
    const question = `${api.system}/${api.name} ${text}`;
    const known = answers.get(question);
    if (known) return known;
    const answer = esb.callWhole(api, params, { text, since });
    answers.set(question, answer);
    answer.catch(() => {
      if (answers.get(question) === answer) answers.delete(question);
    });
    return answer;
  };
  const call = async (api: CatalogueApi, params: Params) => (await callWhole(api, params)).data;
  return { esb: { ...esb, call, callWhole }, forget };
}
