import { expect, onTestFinished, test } from 'vitest';
import {
  type SandboxProcess,
  startGatewayProcess,
  startSandboxProcess,
} from '../kit/bkgraph-process.ts';
import { deafPort } from '../kit/raw-server.ts';
import { startRedisServer } from '../kit/redis-server.ts';

async function aSandbox(): Promise<SandboxProcess> {
  const sandbox = await startSandboxProcess({ SANDBOX_HOSTS: '20' });
  onTestFinished(async () => void (await sandbox.stop()));
  return sandbox;
}

/** What a gateway does with a Redis that it cannot use. */
async function alone(redisUrl: string) {
  const sandbox = await aSandbox();
  const gateway = await startGatewayProcess(sandbox.url, {
    REDIS_URL: redisUrl,
    BKGRAPH_CACHE: 'on',
    BKGRAPH_RATE_LIMIT: '100',
  });
  const ask = async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sandbox.headers },
      body: JSON.stringify({ query: '{ business(bizId: 2) { name } }' }),
    });
    return (await response.json()) as unknown;
  };
  return { gateway, ask };
}

const NAME = { data: { business: { name: '蓝鲸' } } };

test('a gateway whose Redis is not there starts, is ready, answers, says so once and ends in order', async () => {
  const { gateway, ask } = await alone(`redis://127.0.0.1:${await deafPort()}`);
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
  const began = performance.now();
  expect(await ask()).toEqual(NAME);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await (await fetch(`${gateway.url}/metrics`)).text()).toMatch(
    /^bkgraph_redis_reachable 0$/m,
  );
  expect(gateway.output().match(/Redis is away: this replica goes on alone/g)).toHaveLength(1);
  expect(await gateway.stop()).toBe(0);
});

test('one whose password is wrong does the same, and tells it nobody', async () => {
  const redis = await startRedisServer();
  onTestFinished(() => redis.remove());
  await redis.redis.config('SET', 'requirepass', 'right');
  const { gateway, ask } = await alone(redis.url.replace('//', '//:canary-password@'));
  await expect.poll(() => gateway.output(), { timeout: 5_000 }).toMatch(/Redis is away/);
  expect(await ask()).toEqual(NAME);
  expect(gateway.output()).not.toContain('canary');
  expect(await gateway.stop()).toBe(0);
});
