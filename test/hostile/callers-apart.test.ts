import { afterAll, beforeAll, expect, test } from 'vitest';
import { EsbClient, type EsbClientOptions, esbRoute } from '../../src/esb/index.ts';
import { createGateway, createLogger, type Gateway } from '../../src/gateway/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { Random } from '../../src/sandbox/seed/random.ts';
import { answerAges, touchedSystems } from '../../src/systems/index.ts';
import { comparable } from '../kit/comparable.ts';
import { figure } from '../kit/figures.ts';
import { type MixedCaller, mixedCallers } from './mixed-callers.ts';

const CALLERS = 20;
const REQUESTS = 1_000;
const AT_ONCE = 50;
const SEED = 20;
/** The sandbox's clock stands still, so that an answer depends on the caller alone. */
const NOW = Date.UTC(2026, 4, 20, 10);

const TREE = '{ businesses { totalCount nodes { bizId name sets { nodes { setId name } } } } }';
const AGENTS =
  'query ($bizId: Int!) { hosts(bizId: $bizId, first: 20) { totalCount nodes { hostId agentStatus { alive } } } }';
const ALARMS =
  'query ($bizId: Int!, $since: DateTime!) { alarms(bizId: $bizId, since: $since, first: 5) { totalCount nodes { alarmId } } }';
/** Leaves what it finds, and makes every cached answer of the CMDB too old. */
const LOCK = `mutation ($hostIds: [Int!]!) {
  lockHosts(input: { hostIds: $hostIds }) { results { outcome } }
  unlockHosts(input: { hostIds: $hostIds }) { results { outcome } }
}`;

interface Operation {
  readonly query: string;
  readonly variables?: object;
}

const since = new Date(NOW - 86_400_000).toISOString();
const QUERIES: readonly Operation[] = [
  { query: '{ viewer { username } }' },
  { query: '{ viewer { username } tickets(first: 10) { totalCount nodes { sn } } }' },
  { query: TREE },
  { query: '{ host(hostId: 1) { hostId innerIp modules { nodes { name } } } }' },
  ...[2, 3, 4].flatMap((bizId) => [
    { query: AGENTS, variables: { bizId } },
    { query: ALARMS, variables: { bizId, since } },
    { query: 'query ($bizId: Int!) { business(bizId: $bizId) { name } }', variables: { bizId } },
  ]),
];
const MUTATION = QUERIES.length;

/** Each caller locks hosts of its own: what another does with them at the same time would show. */
function operationOf(what: number, who: number): Operation {
  const hostIds = [10, 40, 120].map((hostId) => hostId + who);
  return QUERIES[what] ?? { query: LOCK, variables: { hostIds } };
}

const right = figure('answers of the right caller');
const reads = { joined: 0, hit: 0, shared: 0, miss: 0 };
const shared: Pick<EsbClientOptions, 'cache' | 'observeRead'> = {
  cache: { ages: answerAges, touches: touchedSystems },
  observeRead: ({ how }) => {
    reads[how] += 1;
  },
};

let sandbox: Sandbox;
let callers: MixedCaller[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => NOW, modes: { permissionData: 'all' } });
  callers = mixedCallers(sandbox, CALLERS);
});
afterAll(() => sandbox.close());

test('a thousand requests of twenty callers at once: no answer of one reaches another', async () => {
  const alone = await Promise.all(callers.map((caller, who) => answersAlone(caller, who)));
  expect(new Set(alone.map((answers) => answers.join())).size).toBe(CALLERS);
  sandbox.setLatency(20);
  const wrong: string[] = [];
  await withGateway(shared, async ({ url }) => {
    const random = new Random(SEED);
    const locked = new Map<number, Promise<unknown>>();
    const judge = async ({ who, what }: Picked) => {
      const caller = callers[who] as MixedCaller; // picked among them
      const asking = async () => ask(url, operationOf(what, who), caller);
      const answering =
        what === MUTATION ? (locked.get(who) ?? Promise.resolve()).then(asking) : asking();
      if (what === MUTATION) locked.set(who, answering);
      const answer = await answering;
      const good = answer === alone[who]?.[what];
      right.tried(good);
      if (!good) wrong.push(`${caller.username}, operation ${what}: ${answer}`);
    };
    // The second half only reads: between writes, hardly an answer stays in the cache long enough.
    for (const writes of [0.06, 0]) {
      await inParallel(
        Array.from({ length: REQUESTS / 2 }, () => pick(random, writes)),
        judge,
      );
    }
  });
  expect(wrong).toEqual([]);
  // Otherwise nothing was shared that could have been mixed up.
  expect(reads.joined).toBeGreaterThan(10);
  expect(reads.hit).toBeGreaterThan(10);
});

interface Picked {
  readonly who: number;
  readonly what: number;
}

/** A few callers ask much more than others, so that their questions meet. */
function pick(random: Random, writes: number): Picked {
  const who = random.chance(0.5) ? random.integer(0, 4) : random.integer(0, CALLERS - 1);
  const what = random.chance(writes) ? MUTATION : random.integer(0, QUERIES.length - 1);
  return { who, what };
}

/** What a caller gets from a gateway that nobody else has ever asked. */
function answersAlone(caller: MixedCaller, who: number): Promise<string[]> {
  return withGateway({}, async ({ url }) => {
    const answers: string[] = [];
    for (let what = 0; what <= MUTATION; what += 1) {
      answers.push(await ask(url, operationOf(what, who), caller));
    }
    return answers;
  });
}

async function ask(url: string, operation: Operation, { headers }: MixedCaller): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  return comparable(await response.text());
}

async function inParallel<T>(items: readonly T[], each: (item: T) => Promise<void>) {
  const left = items.values();
  const work = async () => {
    for (const item of left) await each(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function withGateway<T>(
  options: Partial<EsbClientOptions>,
  use: (gateway: Gateway) => Promise<T>,
): Promise<T> {
  const client = new EsbClient({ route: esbRoute(sandbox.url), ...options });
  const gateway = await createGateway({
    ...{ host: '127.0.0.1', port: 0, client, graphiql: false, trace: 'off' as const },
    app: sandbox.credentials,
    logger: createLogger('silent', { write: () => undefined }),
  });
  try {
    return await use(gateway);
  } finally {
    await gateway.close();
    await client.close();
  }
}
