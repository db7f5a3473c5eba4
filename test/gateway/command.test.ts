import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { envelope, type FakeEsb, startFakeEsb } from '../kit/fake-esb.ts';
import { ownDirectory } from '../kit/own-directory.ts';
import { APP_HEADER } from './a-gateway.ts';

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code and signal. */
  readonly ended: Promise<unknown[]>;
}

const started: Run[] = [];
afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
});

/** Runs the command line as `npm start` does, with nothing in its environment but what is given. */
function run(args: string[], env: Record<string, string> = {}): Run {
  const own = env['BK_ESB_URL'] ? { BKGRAPH_DATA_DIR: ownDirectory() } : {};
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_HOSTS: '20', ...own, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const one = { child, output: () => output, ended: once(child, 'exit') };
  started.push(one);
  return one;
}

/** The address that the greeting names, once it is there. */
async function address({ output, ended }: Run): Promise<string> {
  const gone = ended.then(() => Promise.reject(new Error(`it ended: ${output()}`)));
  gone.catch(() => {});
  for (;;) {
    const url = /GraphQL {2}(http:\S+)\/graphql/.exec(output())?.[1];
    if (url && output().includes('curl')) return url;
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
}

function post(url: string, query: string, headers: Record<string, string> = {}) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

describe('bkgraph serve', { timeout: 20_000 }, () => {
  let esb: FakeEsb | undefined;
  afterEach(async () => {
    await esb?.close();
    esb = undefined;
  });

  test('finishes what is in flight on SIGTERM, and exits with 0', async () => {
    esb = await startFakeEsb();
    let asked = () => {};
    const reached = new Promise<void>((resolve) => {
      asked = resolve;
    });
    esb.answer(async () => {
      asked();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return envelope({ bk_username: 'ada', chname: 'Ada' });
    });
    const serving = run([], { BK_ESB_URL: esb.url });
    const url = await address(serving);
    const answer = post(url, '{ viewer { username } }', APP_HEADER);
    await reached;
    serving.child.kill('SIGTERM');
    expect(await (await answer).json()).toEqual({ data: { viewer: { username: 'ada' } } });
    expect(await serving.ended).toEqual([0, null]);
    expect(serving.output()).toContain('ESB      configured');
    expect(serving.output()).not.toContain(new URL(esb.url).host);
  });

  test('has written every line of its log when it exits', async () => {
    const serving = run([]);
    const url = await address(serving);
    const asked = Array.from({ length: 40 }, () => post(url, '{ __typename }'));
    await Promise.all(asked);
    serving.child.kill('SIGTERM');
    await once(serving.child, 'close');
    const lines = serving
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages).toEqual([...asked.map(() => 'graphql request'), 'stopping']);
  });

  test('ends open subscriptions on SIGTERM, not as if they were over, and exits with 0', async () => {
    esb = await startFakeEsb();
    esb.answer(() => new Promise(() => {})); // Job takes its time over each look
    const serving = run([], { BK_ESB_URL: esb.url });
    const url = await address(serving);
    const query = 'subscription { jobInstanceProgress(bizId: 2, jobInstanceId: 5) { status } }';
    const response = await post(url, query, { ...APP_HEADER, accept: 'text/event-stream' });
    const { requests } = esb;
    await expect.poll(() => requests.length, { timeout: 10_000 }).toBe(1);
    const started = performance.now();
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toEqual([0, null]);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await response.text()).not.toContain('event: complete');
  });

  test('starts while the ESB is down, and says at /readyz that it is', async () => {
    const serving = run([], { BK_ESB_URL: 'http://127.0.0.1:9' });
    const url = await address(serving);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  test('does not start where it could not remember, and says why', async () => {
    const directory = ownDirectory();
    const env = { BK_ESB_URL: 'http://127.0.0.1:9', BKGRAPH_DATA_DIR: directory };
    await address(run([], env));
    const second = run([], env);
    expect(await second.ended).toEqual([1, null]);
    expect(second.output()).toBe(
      `BKGRAPH_DATA_DIR: ${directory} is in use by another bkgraph; give each its own\n`,
    );
  });

  test('greets with a request that works as pasted', async () => {
    const serving = run(['serve']);
    const url = await address(serving);
    const [, pasted = '', body = ''] = /curl -s (\S+) .* -d '(.*)'/.exec(serving.output()) ?? [];
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(pasted, { method: 'POST', headers, body });
    expect(pasted).toBe(`${url}/graphql`);
    expect(await response.text()).toMatch(/^\{"data":\{"businesses":\{"nodes":\[\{"bizId":\d+,/);
  });

  test('says which variable to change when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const serving = run([], { PORT: String(port) });
    expect(await serving.ended).toEqual([1, null]);
    expect(serving.output()).toMatch(new RegExp(`^PORT: ${port} is in use on 127.0.0.1; .*\\n$`));
    other.close();
  });

  test('says in one line which variable is wrong', async () => {
    const serving = run(['serve'], { PORT: 'http' });
    expect(await serving.ended).toEqual([1, null]);
    expect(serving.output()).toMatch(/^PORT: takes a port number .* \(got "http"\)\n$/);
  });
});

test('a manifest with a document that is not valid stops the start in one line', {
  timeout: 20_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bkgraph-'));
  const file = join(folder, 'manifest.json');
  writeFileSync(file, '{"abc":"{ nothing }"}');
  const serving = run(['serve'], { BKGRAPH_PERSISTED_DOCUMENTS: file });
  expect(await serving.ended).toEqual([1, null]);
  expect(serving.output()).toMatch(
    /^BKGRAPH_PERSISTED_DOCUMENTS: document "abc": Cannot query field "nothing" .+\n$/,
  );
  rmSync(folder, { recursive: true });
});

test('bkgraph schema prints the SDL', { timeout: 20_000 }, async () => {
  const printing = run(['schema']);
  expect(await printing.ended).toEqual([0, null]);
  expect(printing.output()).toContain('directive @esb(');
});

test('bkgraph sandbox serves the ESB alone and names its demo user', {
  timeout: 20_000,
}, async () => {
  const serving = run(['sandbox', '--port', '0']);
  while (!serving.output().includes('curl')) await new Promise((go) => setTimeout(go, 20));
  const [, url = '', body = ''] = /curl -s (\S+) .* -d '(.*)'/.exec(serving.output()) ?? [];
  const response = await fetch(url, { method: 'POST', body });
  expect(await response.json()).toMatchObject({ result: true });
  serving.child.kill('SIGINT');
  expect(await serving.ended).toEqual([0, null]);
});

describe('bkgraph explain', { timeout: 20_000 }, () => {
  const CHAIN = 'bench/queries/chain.graphql';
  const variables = '{"bizId":2,"since":"2026-01-01T00:00:00Z"}';

  test('prints the calls that a query would make, in waves, and what it counted', async () => {
    const explaining = run(['explain', CHAIN, '--variables', variables]);
    expect(await explaining.ended).toEqual([0, null]);
    expect(explaining.output()).toMatch(
      /^wave +API +calls +pages +for +why\n1 +cc\/search_business +1 /,
    );
    expect(explaining.output()).toMatch(/\n2 +gse\/get_agent_status +1 +AgentStatus.alive /);
    expect(explaining.output()).toContain(
      '\n7 ESB calls in 2 waves.\nCounted by calls of its own: ',
    );
  });

  test('answers as JSON, and asks no ESB where it is to assume', async () => {
    const env = { BK_ESB_URL: 'http://127.0.0.1:9' };
    const explaining = run(['explain', CHAIN, '--variables', variables, '--assume', '--json'], env);
    expect(await explaining.ended).toEqual([0, null]);
    expect(JSON.parse(explaining.output())).toMatchObject({
      totalCalls: 16,
      counted: [],
      assumed: { 'Business.hosts': 2_000 },
    });
  });

  test('counts at the ESB as whom the environment names', async () => {
    const esb = await startFakeEsb();
    esb.answer(async () => envelope({ count: 450, info: [] }));
    const explaining = run(
      ['explain', 'bench/queries/hosts-with-agents.graphql', '--variables', '{"bizId":7}'],
      {
        ...{ BK_ESB_URL: esb.url, BK_APP_CODE: 'my_app', BK_APP_SECRET: 'canary-secret' },
        BK_TOKEN: 'canary-token',
      },
    );
    expect(await explaining.ended).toEqual([0, null]);
    expect(explaining.output()).toContain('2 ESB calls in 2 waves.');
    expect(explaining.output()).not.toContain('canary');
    expect(esb.requests).toHaveLength(1);
    await esb.close();
  });

  test('says in one line each what is wrong with a document, and where', async () => {
    const explaining = run(['explain', CHAIN]);
    expect(await explaining.ended).toEqual([1, null]);
    expect(explaining.output()).toBe(
      `${CHAIN}:1:13: Variable "$bizId" of required type "Int!" was not provided.\n` +
        `${CHAIN}:1:27: Variable "$since" of required type "DateTime!" was not provided.\n`,
    );
  });

  test('says which variable is missing to call a real ESB', async () => {
    const app = { BK_APP_CODE: 'my_app', BK_APP_SECRET: 'canary-secret' };
    const env = { BK_ESB_URL: 'http://127.0.0.1:9', ...app };
    const explaining = run(['explain', CHAIN, '--variables', variables], env);
    expect(await explaining.ended).toEqual([1, null]);
    expect(explaining.output()).toBe(
      'BK_TOKEN: must be set, or BK_USERNAME, to call the ESB (got nothing)\n',
    );
  });
});
