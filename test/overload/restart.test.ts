import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Balancer, startBalancer } from '../kit/balancer.ts';
import {
  type BkgraphProcess,
  type SandboxProcess,
  startGatewayProcess,
  startSandboxProcess,
} from '../kit/bkgraph-process.ts';
import { figure } from '../kit/figures.ts';
import { deafPort } from '../kit/raw-server.ts';

const lost = figure('requests lost over restarts of two instances');

const REQUESTS = 10_000;
const CONNECTIONS = 40;

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandboxProcess({ SANDBOX_HOSTS: '200', SANDBOX_LATENCY_MS: '10' });
});
afterAll(() => sandbox.stop());

/** One gateway at a port of its own, that can be restarted. */
class Instance {
  readonly #port: number;
  readonly #env: Readonly<Record<string, string>>;
  #process: BkgraphProcess | undefined;

  constructor(port: number, env: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#env = env;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#process = await startGatewayProcess(sandbox.url, {
      ...this.#env,
      PORT: String(this.#port),
    });
  }

  async restart(): Promise<void> {
    expect(await this.stop()).toBe(0);
    await this.start();
  }

  stop(): Promise<number | null> | undefined {
    return this.#process?.stop();
  }
}

test.each([
  { how: 'say first that they end', env: { BKGRAPH_DRAIN_DELAY_MS: '500' } },
  { how: 'end at once', env: { BKGRAPH_DRAIN_DELAY_MS: '0' } },
])('none of 10,000 requests is lost over a restart of two instances that $how', async ({ env }) => {
  const instances = [await deafPort(), await deafPort()].map((port) => new Instance(port, env));
  await Promise.all(instances.map((instance) => instance.start()));
  const balancer = await startBalancer(instances.map(({ url }) => url));
  const asking = new Asking(balancer, sandbox.headers);
  const asked = asking.run();
  for (const instance of instances) {
    await asking.reached(0.1);
    await instance.restart();
  }
  asking.restarted = true;
  await asked;
  await balancer.stop();
  for (const instance of instances) await instance.stop();
  expect(asking.wrong).toEqual([]);
  expect(asking.asked).toBeGreaterThanOrEqual(REQUESTS);
  expect(Math.min(...balancer.answered)).toBeGreaterThan(REQUESTS / 10);
});

/** Asks over many connections at once, each answer known beforehand. */
class Asking {
  readonly #balancer: Balancer;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  /** What came instead of an answer. */
  readonly wrong: string[] = [];
  asked = 0;
  /** Until then it goes on, however many it has asked. */
  restarted = false;

  constructor(balancer: Balancer, headers: Readonly<Record<string, string>>) {
    this.#balancer = balancer;
    this.#headers = headers;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CONNECTIONS }, () => this.#askAgain()));
    this.#agent.destroy();
  }

  /** Resolves when a part of all has been asked from now on. */
  async reached(part: number): Promise<void> {
    const wanted = this.asked + REQUESTS * part;
    while (this.asked < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async #askAgain(): Promise<void> {
    while (this.asked < REQUESTS || !this.restarted) {
      this.asked += 1;
      const name = `a${this.asked}`;
      const answer = await this.#ask(`query { ${name}: business(bizId: 2) { bizId name } }`);
      const right = `200 {"data":{"${name}":{"bizId":2,"name":"蓝鲸"}}}`;
      lost.tried(answer !== right);
      if (answer !== right) this.wrong.push(answer);
    }
  }

  #ask(query: string): Promise<string> {
    const headers = { 'content-type': 'application/json', ...this.#headers };
    return new Promise((resolve) => {
      const options = { method: 'POST', agent: this.#agent, headers };
      const sent = request(`${this.#balancer.url}/graphql`, options, (res) => {
        let body = '';
        res.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        res.on('end', () => resolve(`${res.statusCode} ${body}`));
      });
      sent.on('error', (error) => resolve(error.message));
      sent.end(JSON.stringify({ query }));
    });
  }
}
