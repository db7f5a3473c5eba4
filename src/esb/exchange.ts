import type { CatalogueApi } from '../catalogue.ts';
import { type Health, REFUSED } from './breaker.ts';
import { deepFreeze } from './deep-freeze.ts';
import { type HttpAnswer, type OpenedEnvelope, openWholeEnvelope } from './envelope.ts';
import { callerLeft, EsbError, NotAskedError } from './errors.ts';
import type { GiveUp } from './give-up.ts';
import type { Http } from './http.ts';
import { countItems } from './items.ts';
import { joinObjects } from './json-text.ts';
import { keysAsked } from './keys-asked.ts';
import { type Lane, Lanes } from './lane.ts';
import type { EsbClientOptions } from './options.ts';
import { pause } from './pause.ts';
import type { Attempts } from './retries.ts';
import type { RoutedRequest } from './route.ts';
import type { Call } from './session.ts';
import type { CallSpan } from './spans.ts';

/** Makes calls, each one HTTP request, and tells the trace and the metrics of it. */
export class Exchange {
  readonly #options: EsbClientOptions;
  readonly #http: Http;
  readonly #lanes: Lanes;
  readonly #supplier: Readonly<Record<string, string>>;
  readonly #supplierText: string;

  constructor(options: EsbClientOptions, http: Http) {
    this.#options = options;
    this.#http = http;
    this.#lanes = new Lanes(options);
    this.#supplier = { bk_supplier_account: options.supplierAccount ?? '0' };
    this.#supplierText = JSON.stringify(this.#supplier);
  }

  /** Makes a call; a read that fails in a way that may pass is made again, as far as allowed. */
  make(call: Call, giveUp?: GiveUp): Promise<OpenedEnvelope> {
    const lane = this.#lanes.of(call.api.system);
    if (call.api.repeat === 'read') lane.retries?.earn();
    return this.#attempt(call, lane, giveUp, undefined);
  }

  #attempt(
    call: Call,
    lane: Lane,
    giveUp: GiveUp | undefined,
    before: Attempts | undefined,
  ): Promise<OpenedEnvelope> {
    const { api } = call;
    const turn = lane.enter();
    if (turn === REFUSED) return Promise.reject(lane.refusal(api));
    const asked = performance.now();
    const span = call.request.spans?.begin(api);
    const request = span ? followed(this.#routed(call), span) : this.#routed(call);
    return this.#http
      .send(api, request, lane, giveUp)
      .then((answer) => {
        span?.answered(answer.status);
        return this.#open(call, answer);
      })
      .then(
        (opened) => {
          lane.report(turn, 'well');
          this.#note(call, asked, 'ok', opened);
          span?.end('ok');
          return opened;
        },
        (error: unknown) => {
          lane.report(turn, healthOf(error, giveUp));
          blotRequestId(error, call);
          this.#noteFailure(call, asked, error);
          span?.end(codeOf(error));
          return this.#again({ call, lane, giveUp, before, asked }, error);
        },
      );
  }

  async #again({ call, lane, giveUp, before, asked }: Failed, error: unknown) {
    if (call.api.repeat !== 'read' || giveUp?.given || !(error instanceof EsbError)) throw error;
    const attempts = lane.retries?.next(error, asked, before);
    if (!attempts) throw error;
    await pause(attempts.pause, giveUp);
    if (giveUp?.given) throw callerLeft(call.api);
    this.#options.observeRetry?.({ system: call.api.system, api: call.api.name });
    try {
      return await this.#attempt(call, lane, giveUp, attempts);
    } catch (again) {
      throw again instanceof NotAskedError ? error : again; // it was asked, before
    }
  }

  #open({ api, request: { caller } }: Call, answer: HttpAnswer): OpenedEnvelope {
    const body = caller.unlent(answer.body);
    const heard = body === answer.body ? answer : { ...answer, body };
    const opened = openWholeEnvelope(api, heard, (text) => caller.redact(text));
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

  #noteFailure(call: Call, asked: number, error: unknown): void {
    if (!(error instanceof NotAskedError)) this.#note(call, asked, codeOf(error));
  }

  #note(
    { api, params, request }: Call,
    asked: number,
    outcome: string,
    opened?: OpenedEnvelope,
  ): void {
    const { trace } = request;
    const { system, name } = api;
    const answered = performance.now();
    const times = { asked, answered, deals: dealsKeys(api) ? system : undefined };
    if (trace?.detailed) {
      const items = opened ? countItems(api, opened.data) : 0;
      trace.add({ system, api: name, items, outcome }, times);
    } else trace?.countOne(times);
    const { observe } = this.#options;
    if (!observe) return;
    const keys = keysAsked(api, params);
    observe({ system, api: name, durationMs: answered - asked, outcome, keys });
  }
}

/** One attempt that has failed. */
interface Failed {
  readonly call: Call;
  readonly lane: Lane;
  readonly giveUp: GiveUp | undefined;
  readonly before: Attempts | undefined;
  readonly asked: number;
}

function healthOf(error: unknown, giveUp: GiveUp | undefined): Health {
  if (!(error instanceof EsbError) || error instanceof NotAskedError || giveUp?.given) {
    return 'nothing';
  }
  return error.fault ? 'failed' : 'well';
}

/** The id that a system gives its answer is its own text, as its message is. */
function blotRequestId(error: unknown, { request: { caller } }: Call): void {
  if (error instanceof EsbError && error.requestId !== undefined) {
    error.requestId = caller.redact(error.requestId);
  }
}

function codeOf(error: unknown): string {
  return error instanceof EsbError ? error.code : 'INTERNAL_SERVER_ERROR';
}

function followed(request: RoutedRequest, span: CallSpan): RoutedRequest {
  return { ...request, headers: { ...request.headers, ...span.headers } };
}

/** Whether the keys of one question are dealt out to several calls; pages do wait for the first. */
function dealsKeys({ batch, pagination }: CatalogueApi): boolean {
  return batch !== null && pagination === null;
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
