import { Caller, EsbClient, type EsbClientOptions, esbRoute } from '../../src/esb/index.ts';
import {
  createGateway,
  createLogger,
  type Gateway,
  type GatewayOptions,
} from '../../src/gateway/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { comparable, firstDifference } from './comparable.ts';

/** One operation as it is sent. */
export interface Asked {
  readonly query: string;
  readonly variables?: object | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface TwinOptions {
  readonly esb: Pick<Sandbox, 'url' | 'credentials'>;
  readonly client?: Partial<EsbClientOptions> | undefined;
  readonly gateway?: Partial<GatewayOptions> | undefined;
}

/** How a gateway of the pair goes about its work. */
type Manner = Required<Pick<GatewayOptions, 'planner' | 'execution'>>;

const PLANNED: Manner = { planner: true, execution: 'compiled' };
const PLAIN: Manner = { planner: false, execution: 'interpreted' };

/**
 * Two gateways before one ESB, which must answer alike: one plans and compiles, the other does
 * neither. Each is started when it is first asked.
 */
export class Twin {
  readonly #planned: Half;
  readonly #plain: Half;

  constructor(options: TwinOptions) {
    this.#planned = new Half(PLANNED, options);
    this.#plain = new Half(PLAIN, options);
  }

  /** The body that the gateway without planner answers with, as it came. */
  askPlain(asked: Asked): Promise<string> {
    return this.#plain.ask(asked);
  }

  /** The body on which both agree; throws, with the query, where they do not. */
  async askBoth(asked: Asked): Promise<string> {
    const [planned, plain] = await Promise.all([this.#planned.ask(asked), this.#plain.ask(asked)]);
    demandEqual(asked, planned, plain);
    return planned;
  }

  async close(): Promise<void> {
    await Promise.all([this.#planned.close(), this.#plain.close()]);
  }
}

/** Throws, with the query and where they part, if two bodies say different things. */
export function demandEqual({ query, variables }: Asked, planned: string, plain: string): void {
  const [one, other] = [comparable(planned), comparable(plain)];
  if (one === other) return;
  throw new Error(
    [
      'The planner or the compiled execution changes this answer:',
      query,
      `variables: ${JSON.stringify(variables ?? {})}`,
      `planned above, plain below: ${firstDifference(one, other)}`,
    ].join('\n'),
  );
}

class Half {
  readonly #manner: Manner;
  readonly #options: TwinOptions;
  readonly #client: EsbClient;
  #gateway: Promise<Gateway> | undefined;

  constructor(manner: Manner, options: TwinOptions) {
    this.#manner = manner;
    this.#options = options;
    this.#client = new EsbClient({ ...options.client, route: esbRoute(options.esb.url) });
  }

  async ask({ query, variables, headers }: Asked): Promise<string> {
    this.#gateway ??= this.#start();
    const { url } = await this.#gateway;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  #start(): Promise<Gateway> {
    const { esb, gateway } = this.#options;
    const { appCode, appSecret, username } = esb.credentials;
    return createGateway({
      app: esb.credentials,
      demoCaller: new Caller({ appCode, appSecret, username }),
      graphiql: false,
      ...gateway,
      host: '127.0.0.1',
      port: 0,
      client: this.#client,
      trace: 'off',
      logger: createLogger('debug', { write: () => undefined }),
      ...this.#manner,
    });
  }

  async close(): Promise<void> {
    const gateway = await this.#gateway;
    await gateway?.close();
    await this.#client.close();
  }
}
