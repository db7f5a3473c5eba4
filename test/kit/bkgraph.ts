import {
  Caller,
  EsbClient,
  type EsbClientOptions,
  esbRoute,
  type TraceReport,
} from '../../src/esb/index.ts';
import {
  callbackTokens,
  createGateway,
  createLogger,
  type GatewayOptions,
} from '../../src/gateway/index.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { Comparisons } from './comparisons.ts';
import { openSideDoor } from './side-door.ts';
import { type Asked, Twin } from './twin.ts';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly esb?: Readonly<Record<string, unknown>>;
    readonly [other: string]: unknown;
  };
}

export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphError[];
  readonly esb: TraceReport;
}

/** The gateway and the sandbox behind it, each a server of its own, as a user meets them. */
export interface Bkgraph {
  readonly url: string;
  readonly sandbox: Sandbox;
  /**
   * Sends one operation over HTTP; `Data` says what its answer looks like. A query is asked of a
   * gateway without planner, too: it fails if that answers otherwise.
   */
  ask<Data>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<GraphAnswer<Data>>;
  /** Where Job may call back about a launch. */
  readonly callbackAddress: (launch?: string) => string;
  /** How often each component API was called since the last `sandbox.calls.clear()`. */
  callCounts(): Readonly<Record<string, number>>;
  /** Everything that the gateway has logged. */
  log(): string;
  /** What became of the comparisons with the gateway without planner. */
  readonly comparisons: Comparisons;
  stop(): Promise<void>;
}

export interface BkgraphOptions {
  readonly sandbox?: SandboxOptions;
  readonly client?: Partial<EsbClientOptions>;
  readonly gateway?: Partial<GatewayOptions>;
}

/**
 * Starts both on free ports, with the settings of `npm start`, but that a failed call is made once
 * and no breaker opens: a test counts the calls of its faults, and may set another right after.
 */
export async function startBkgraph(options: BkgraphOptions = {}): Promise<Bkgraph> {
  const sandbox = await startSandbox(options.sandbox);
  // Frozen: what one request is answered may be another's answer, too, so none may change it.
  const client = new EsbClient({ route: esbRoute(sandbox.url), frozen: true, ...options.client });
  const lines: string[] = [];
  const { appCode, appSecret, username } = sandbox.credentials;
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    client,
    app: sandbox.credentials,
    demoCaller: new Caller({ appCode, appSecret, username }),
    trace: 'always',
    graphiql: true,
    callbackTokens: TOKENS,
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    ...options.gateway,
  });
  // What a mutation changes is not told to the twin: it remembers nothing beyond a request.
  const { cache: _, ...twinClient } = options.client ?? {};
  const door = await openSideDoor(sandbox, options.sandbox?.modes);
  const twin = new Twin({
    esb: { url: door.url, credentials: sandbox.credentials },
    client: twinClient,
    gateway: options.gateway,
  });
  const comparisons = new Comparisons(twin);
  return {
    url: gateway.url,
    sandbox,
    comparisons,
    ask: (query, variables, headers) =>
      ask(gateway.url, { query, variables, headers }, comparisons),
    callbackAddress: (launch = '') => `${gateway.url}/callbacks/job/${token(launch)}`,
    callCounts: () => callCounts(sandbox),
    log: () => lines.join(''),
    stop: async () => {
      await twin.close();
      await door.close();
      await gateway.close();
      await client.close();
      await sandbox.close();
    },
  };
}

const TOKENS = callbackTokens('the secret of the tests');

function token(launch: string): string {
  return TOKENS.make('job', { subject: launch, expiresAt: Date.now() + 3_600_000 });
}

async function ask<Data>(
  url: string,
  asked: Asked,
  comparisons: Comparisons,
): Promise<GraphAnswer<Data>> {
  const { query, variables, headers } = asked;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  await comparisons.check(asked, body);
  return { status: response.status, ...readAnswer<Data>(body) };
}

function readAnswer<Data>(body: string): Omit<GraphAnswer<Data>, 'status'> {
  // What the test says its answer looks like; its assertions are what checks it.
  const { data, errors, extensions } = JSON.parse(body) as {
    data: Data;
    errors?: GraphError[];
    extensions?: { esb?: TraceReport };
  };
  const esb = extensions?.esb ?? { calls: [], totalCalls: 0, waves: 0 };
  return { data, errors: errors ?? [], esb };
}

function callCounts({ calls }: Sandbox): Readonly<Record<string, number>> {
  const names = calls.entries.map(({ system, api }) => `${system}/${api}`);
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, calls.count(name)]));
}

/** The parameters of every call of one API, without the credentials. */
export function paramsOf({ calls }: Sandbox, api: string): Readonly<Record<string, unknown>>[] {
  const own = calls.entries.filter((call) => `${call.system}/${call.api}` === api);
  return own.map(({ params }) => {
    const entries = Object.entries(params).filter(([name]) => !CREDENTIALS.has(name));
    return Object.fromEntries(entries);
  });
}

const CREDENTIALS = new Set(['bk_app_code', 'bk_app_secret', 'bk_token', 'bk_username']);
