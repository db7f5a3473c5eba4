import { catalogueApi } from '../catalogue.ts';
import { type Opened, openEnvelope } from './envelope.ts';
import { EsbError, notAsked } from './errors.ts';
import { Exchange } from './exchange.ts';
import { Http, type Way } from './http.ts';
import type { EsbClientOptions } from './options.ts';
import { Reads } from './reads.ts';
import { type Call, type Esb, Session, type SessionRequest } from './session.ts';

/** Past bulkheads and breakers: what they think of a system says nothing of the ESB. */
const PROBE: Way = {
  timeouts: { headers: 2_000, body: 2_000 },
  refusal: (api) => notAsked(api, 'no place is kept for it'),
};

/** The one door to the ESB: a pool of connections, shared by all requests of all callers. */
export class EsbClient {
  readonly #options: EsbClientOptions;
  readonly #http: Http;
  readonly #exchange: Exchange;
  readonly #reads: Reads;

  constructor(options: EsbClientOptions) {
    this.#options = options;
    this.#http = new Http({ connectTimeout: options.connectTimeout ?? 3_000 });
    this.#exchange = new Exchange(options, this.#http);
    this.#reads = new Reads(options, this.#exchange);
  }

  session(request: SessionRequest): Esb {
    const { supplierAccount = '0' } = this.#options;
    return new Session(request, supplierAccount, (call) =>
      call.api.kind === 'query' ? this.#reads.read(call) : this.#write(call),
    );
  }

  /** Resolves when the ESB answers at all, if only to say that it wants credentials. */
  async probe(): Promise<void> {
    const api = catalogueApi('bk_login', 'get_user');
    const request = this.#options.route.request(api, {}, null, 'en');
    const answer = await this.#http.send(api, request, PROBE);
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

  async #write(call: Call): Promise<Opened> {
    void this.#reads.written(call.api); // that it begins holds up nothing
    try {
      return await this.#exchange.make(call);
    } finally {
      const known = this.#reads.written(call.api);
      if (known) await known;
    }
  }
}
