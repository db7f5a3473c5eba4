import { Pool } from 'undici';

/** Calls one component API and answers the `data` of its envelope. */
export type Ask = <Data>(api: string, params: object) => Promise<Data>;

/** What the calls of one answer cost. */
export interface Cost {
  totalCalls: number;
  waves: number;
}

interface Span {
  readonly asked: number;
  readonly answered: number;
}

/** As many connections as the gateway keeps to one ESB. */
const CONNECTIONS = 64;

export class Esb {
  readonly #pool: Pool;

  constructor(url: string) {
    this.#pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  }

  /** Calls on behalf of whom these credentials name. */
  as(credentials: object): Ask {
    return async (api, params) => {
      const { body } = await this.#pool.request({
        path: `/api/c/compapi/v2/${api}/`,
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ ...params, ...credentials }),
      });
      // Leanest: the wire is believed to have the documented form.
      const envelope = (await body.json()) as Envelope;
      if (!envelope.result) throw new Error(`${api}: ${envelope.message}`);
      return envelope.data as never;
    };
  }
}

/** The same calls, noting when each was asked for and answered. */
export function traced(ask: Ask): { ask: Ask; cost: () => Cost } {
  const spans: Span[] = [];
  const noting: Ask = async (api, params) => {
    const asked = performance.now();
    try {
      return await ask(api, params);
    } finally {
      spans.push({ asked, answered: performance.now() });
    }
  };
  return { ask: noting, cost: () => ({ totalCalls: spans.length, waves: countWaves(spans) }) };
}

interface Envelope {
  readonly result: boolean;
  readonly message: string;
  readonly data: unknown;
}

const HEADERS = { 'content-type': 'application/json', 'blueking-language': 'en' };

/** The longest chain of calls that had to wait for one another, as the contract's trace has it. */
function countWaves(spans: readonly Span[]): number {
  let waves = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { asked, answered } of [...spans].sort((a, b) => a.answered - b.answered)) {
    if (asked < reached) continue;
    waves += 1;
    reached = answered;
  }
  return waves;
}
