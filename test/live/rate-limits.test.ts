import { expect, onTestFinished, test } from 'vitest';
import { createRateLimiter } from '../../src/gateway/rate-limiter.ts';
import { Connections } from '../../src/redis/index.ts';
import { APP_HEADER, startRunning } from '../gateway/a-gateway.ts';
import { type RedisServer, startRedisServer } from '../kit/redis-server.ts';

/** A gateway of several, which counts its callers in Redis: four points in half a minute. */
async function counting({ url }: RedisServer) {
  const connections = new Connections({ url, prefix: 'bkgraph' });
  onTestFinished(() => connections.close());
  await expect.poll(() => connections.reachable).toBe(true);
  const shared = { redis: connections.commands, prefix: 'bkgraph' };
  const rate = createRateLimiter({ points: 4, windowSeconds: 30, shared });
  const running = await startRunning({ callerLimits: { rate, pointsOf: () => 1 } });
  onTestFinished(() => running.stop());
  return running;
}

test('several gateways keep one count, under a fingerprint and never a secret', async () => {
  const server = await startRedisServer();
  onTestFinished(() => server.remove());
  const [one, other] = [await counting(server), await counting(server)];
  const outcomes: number[] = [];
  for (const each of [one, other, one, other, one, other]) {
    const { status } = await each.ask('{ sum(numbers: [1]) }', APP_HEADER);
    outcomes.push(status);
  }
  expect(outcomes).toEqual([200, 200, 200, 200, 429, 429]);
  const keys = await server.redis.keys('*');
  expect(keys).toHaveLength(1);
  expect(await server.redis.get(keys[0] ?? '')).toBe('6');
  expect(await server.redis.pttl(keys[0] ?? '')).toBeGreaterThan(0); // it goes by itself
  expect(keys.join()).not.toMatch(/canary|their_app|ada/);
});
