import { wireCallbacks } from '../../src/command/callbacks.ts';
import { demoCaller } from '../../src/command/embedded.ts';
import { readCallbacksConfig } from '../../src/config/callbacks.ts';
import { EsbClient, esbRoute } from '../../src/esb/index.ts';
import { createGateway, createLogger, createMetrics } from '../../src/gateway/index.ts';
import type { EventLog } from '../../src/graph/live/event-log.ts';
import type { Live } from '../../src/graph/live/live.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

export interface CalledBackOptions {
  readonly sandbox?: SandboxOptions;
  readonly events: EventLog;
  readonly live?: Partial<Live>;
  readonly checkEveryMs?: number;
  /** Where the sandbox is to reach it; its own address when left out. */
  readonly publicUrl?: string;
  /** Another sandbox than one of its own, as replicas have. */
  readonly on?: Sandbox;
}

export interface CalledBack {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Where the CMDB posts its events to by now; empty where it posts none. */
  eventAddress(): string;
  ask<Data>(query: string, variables: object): Promise<Data>;
  log(): string;
  metrics(): Promise<string>;
  stop(): Promise<void>;
}

/** A gateway on the sandbox that is called back as with `npm start`. */
export async function startCalledBack(options: CalledBackOptions): Promise<CalledBack> {
  const sandbox = options.on ?? (await startSandbox(options.sandbox));
  const client = new EsbClient({ route: esbRoute(sandbox.url), frozen: true });
  const [metrics, lines] = [createMetrics(), [] as string[]];
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  const { checkEveryMs = 50 } = options;
  const callbacks = wireCallbacks({
    ...{ sandbox, client, metrics, logger, live: { ...options.live, events: options.events } },
    config: {
      callbacks: {
        ...readCallbacksConfig({ PUBLIC_URL: options.publicUrl }, true),
        eventCheckSeconds: checkEveryMs / 1_000,
      },
    },
  });
  const gateway = await createGateway({
    ...{ host: '127.0.0.1', port: 0, client, logger, metrics, trace: 'always', graphiql: false },
    ...{ app: sandbox.credentials, demoCaller: demoCaller(sandbox), drainMs: 500 },
    ...{ live: callbacks.live, callbackTokens: callbacks.tokens },
  });
  callbacks.begin(gateway.url);
  return {
    url: gateway.url,
    sandbox,
    eventAddress: () => addressIn(sandbox, gateway.url),
    ask: (query, variables) => ask(gateway.url, { query, variables }),
    log: () => lines.join(''),
    metrics: () => metrics.text(),
    stop: async () => {
      await callbacks.close();
      await gateway.close();
      await client.close();
      if (!options.on) await sandbox.close();
    },
  };
}

function addressIn({ state }: Sandbox, url: string): string {
  const all = state.cmdb.events.subscriptions.all();
  return all.find(({ callbackUrl }) => callbackUrl.startsWith(url))?.callbackUrl ?? '';
}

async function ask<Data>(url: string, body: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // What the test says its answer looks like; its assertions are what checks it.
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
