import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { envelope, type FakeEsb, startFakeEsb } from '../kit/fake-esb.ts';
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
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_HOSTS: '20', ...env },
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

  test('tells open subscriptions on SIGTERM that they are over, and exits with 0', async () => {
    esb = await startFakeEsb();
    esb.answer(() => new Promise(() => {})); // Job takes its time over each look
    const serving = run([], { BK_ESB_URL: esb.url });
    const url = await address(serving);
    const query = 'subscription { jobInstanceChanged(bizId: 2, jobInstanceId: 5) { status } }';
    const response = await post(url, query, { ...APP_HEADER, accept: 'text/event-stream' });
    const { requests } = esb;
    await expect.poll(() => requests.length, { timeout: 10_000 }).toBe(1);
    const started = performance.now();
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toEqual([0, null]);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await response.text()).toContain('event: complete');
  });

  test('starts while the ESB is down, and says at /readyz that it is', async () => {
    const serving = run([], { BK_ESB_URL: 'http://127.0.0.1:9' });
    const url = await address(serving);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
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
