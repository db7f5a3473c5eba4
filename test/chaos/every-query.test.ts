import pLimit from 'p-limit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';
import { type ChaosFault, chaosFaults, inject } from './faults.ts';
import { everyQuery, longLists, type Operation } from './operations.ts';
import { type Body, wrongIn } from './oracle.ts';

const SEEDS = Array.from({ length: Number(process.env['CHAOS_SEEDS'] ?? 20) }, (_, at) => at);
const WITHIN_MS = 20_000;
/** An ESB that hangs is given up at once, so that many can hang one after another. */
const TIMEOUTS_MS = { hang: 40, others: 1_000 };
const AT_ONCE = 80;

const survived = figure('faults survived');
const operations = [...everyQuery, ...longLists];
const sound = new Map<string, Body>();
const astray: unknown[] = [];
const note = (reason: unknown) => void astray.push(reason);
let bkgraph: Bkgraph;
let hasty: Bkgraph;

beforeAll(async () => {
  process.on('unhandledRejection', note);
  const now = Date.now();
  bkgraph = await start(now, TIMEOUTS_MS.others);
  hasty = await start(now, TIMEOUTS_MS.hang);
  for (const operation of operations) sound.set(operation.name, await ask(bkgraph, operation));
});

afterAll(async () => {
  await bkgraph.stop();
  await hasty.stop();
  process.off('unhandledRejection', note);
});

function start(now: number, timeout: number): Promise<Bkgraph> {
  return startBkgraph({
    sandbox: { now: () => now, callLog: false },
    client: { timeouts: { default: { headers: timeout, body: timeout } }, connections: 512 },
  });
}

test('without a fault, every query API answers without an error', () => {
  expect(everyQuery).toHaveLength(74);
  for (const { name } of operations)
    expect({ name, ...sound.get(name) }).not.toHaveProperty('errors');
});

test.each(chaosFaults.map((fault) => [fault.name, fault] as const))(
  'an ESB with this fault makes no answer wrong, late or without a code of the contract: %s',
  async (_, fault) => {
    const wrong: string[] = [];
    for (const seed of SEEDS) wrong.push(...(await wrongUnder(fault, seed)));
    expect(wrong.slice(0, 40)).toEqual([]);
    expect(astray).toEqual([]);
  },
);

/** All operations, some at once, under one fault: each line tells how to see the same again. */
async function wrongUnder(fault: ChaosFault, seed: number): Promise<string[]> {
  const under = fault.name === 'hang' ? hasty : bkgraph;
  inject(under.sandbox, fault, seed);
  const limit = pLimit(AT_ONCE);
  const found = operations.map((operation) =>
    limit(async () => {
      const wrong = await wrongWith(under, operation, fault);
      survived.tried(wrong.length === 0);
      return wrong.map((line) => `${fault.name}, seed ${seed}, ${operation.name}: ${line}`);
    }),
  );
  return (await Promise.all(found)).flat();
}

async function wrongWith(
  under: Bkgraph,
  operation: Operation,
  fault: ChaosFault,
): Promise<readonly string[]> {
  try {
    return wrongIn(await ask(under, operation), sound.get(operation.name) ?? {}, fault.licence);
  } catch (error) {
    return [`no answer: ${String(error)}`];
  }
}

async function ask({ url }: Bkgraph, { query, variables }: Operation): Promise<Body> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(WITHIN_MS),
  });
  return (await response.json()) as Body; // what the oracle looks through
}
