import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Balancer, startBalancer } from '../kit/balancer.ts';
import { type BkgraphProcess, startGatewayProcess } from '../kit/bkgraph-process.ts';
import { ownDirectory } from '../kit/own-directory.ts';
import { deafPort } from '../kit/raw-server.ts';
import { type RedisServer, startRedisServer } from '../kit/redis-server.ts';

/** Points that a caller may use up in a minute. */
export const RATE = 300;

type Environment = Readonly<Record<string, string>>;
type Headers = Readonly<Record<string, string>>;

/** One of three: at a port of its own, with a file of its own, whatever becomes of its process. */
export class Replica {
  readonly #port: number;
  readonly #begin: (env: Environment) => Promise<BkgraphProcess>;
  readonly #directory = ownDirectory();
  #process: BkgraphProcess | undefined;

  constructor(port: number, begin: (env: Environment) => Promise<BkgraphProcess>) {
    this.#port = port;
    this.#begin = begin;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const env = { PORT: String(this.#port), BKGRAPH_DATA_DIR: this.#directory };
    this.#process = await this.#begin(env);
  }

  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  /** What its metrics say under a name. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }
}

interface Parts {
  readonly clock: { later: number };
  readonly sandbox: Sandbox;
  readonly redis: RedisServer;
  readonly replicas: readonly [Replica, Replica, Replica];
  readonly balancer: Balancer;
}

/** A gateway in three replicas over one ESB and one Redis, behind a balancer. */
export async function startThreeReplicas() {
  const clock = { later: 0 };
  const sandbox = await startSandbox({ now: () => Date.now() + clock.later });
  const redis = await startRedisServer();
  const { appCode, appSecret } = sandbox.credentials;
  const env = {
    ...{ BK_APP_CODE: appCode, BK_APP_SECRET: appSecret, REDIS_URL: redis.url },
    ...{ BKGRAPH_CACHE: 'on', BKGRAPH_RATE_LIMIT: String(RATE) },
    // Where nobody listens: what Job calls back, a test sends by itself.
    PUBLIC_URL: `http://127.0.0.1:${await deafPort()}`,
    BKGRAPH_CALLBACK_LOOPBACK: 'on',
  };
  const begin = (own: Environment) => startGatewayProcess(sandbox.url, { ...env, ...own });
  const aReplica = async () => new Replica(await deafPort(), begin);
  const replicas = [await aReplica(), await aReplica(), await aReplica()] as const;
  await Promise.all(replicas.map((replica) => replica.start()));
  const balancer = await startBalancer(replicas.map(({ url }) => url));
  return new ThreeReplicas({ clock, sandbox, redis, replicas, balancer });
}

export class ThreeReplicas {
  readonly #clock: Parts['clock'];
  readonly sandbox: Sandbox;
  readonly redis: RedisServer;
  readonly replicas: Parts['replicas'];
  readonly balancer: Balancer;

  constructor({ clock, sandbox, redis, replicas, balancer }: Parts) {
    this.#clock = clock;
    this.sandbox = sandbox;
    this.redis = redis;
    this.replicas = replicas;
    this.balancer = balancer;
  }

  /** As a caller of that name; by default as the demo user. */
  headers(username = this.sandbox.credentials.username): Headers {
    const { appCode, appSecret } = this.sandbox.credentials;
    const caller = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: username };
    return { 'x-bkapi-authorization': JSON.stringify(caller) };
  }

  async ask<Data>(url: string, query: string, variables: object = {}, headers = this.headers()) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    // As the test says what it asks for; an answer that is refused has no data.
    const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
    return { status: response.status, ...answer };
  }

  /** Starts a run that ends when the clock of the ESB goes on, and answers its number. */
  async startRun(url: string, hostId = 2): Promise<number> {
    const { data, errors } = await this.ask<{ executeScript: { jobInstanceId: number } }>(
      url,
      'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
      {
        input: {
          ...{ bizId: 2, content: 'sleep 300', language: 'SHELL', account: 'root' },
          targets: { hostIds: [hostId] },
        },
      },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.executeScript.jobInstanceId;
  }

  /** All runs end, as the ESB sees it. */
  endRuns(): void {
    this.#clock.later += 3_600_000;
  }

  /** Sends one replica what Job would call back about the run that was started last. */
  async callBack(url: string, jobInstanceId: number): Promise<number> {
    const started = this.sandbox.calls.entries.filter(({ api }) => api === 'fast_execute_script');
    const address = started.at(-1)?.params['bk_callback_url'];
    const path = typeof address === 'string' ? new URL(address).pathname : '/callbacks/job';
    const response = await fetch(url + path, {
      method: 'POST',
      body: JSON.stringify({ job_instance_id: jobInstanceId, status: 3, step_instances: [] }),
    });
    return response.status;
  }

  /** How often Job was asked how a run stands. */
  get looks(): number {
    return this.sandbox.calls.count('job/get_job_instance_status');
  }

  /** Of the replicas, the one whose answer to a client is still open. */
  get serving(): number {
    return this.balancer.open.findIndex((count) => count > 0);
  }

  async stop(): Promise<void> {
    await this.balancer.stop();
    await Promise.all(this.replicas.map((replica) => replica.stop()));
    await this.redis.remove();
    await this.sandbox.close();
  }
}
