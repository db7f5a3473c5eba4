import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Caller, EsbClient, esbRoute } from '../../../src/esb/index.ts';
import { settle } from '../../../src/graph/batching.ts';
import type { GraphContext } from '../../../src/graph/context.ts';
import { createLive } from '../../../src/graph/live/live.ts';
import type { Known, Place } from '../../../src/graph/planner/rules.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { createContext, createSchema } from '../../../src/systems/index.ts';
import { fieldRules } from '../../../src/systems/plan/field-rules.ts';
import { argumentsFor, fieldAt, infoFor, leadsToObjects } from './asked-of.ts';

let sandbox: Sandbox;
let client: EsbClient;
let context: GraphContext;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = new EsbClient({ route: esbRoute(sandbox.url) });
  context = createContext({
    esb: client.session({ caller: new Caller(sandbox.credentials) }),
    schema: createSchema(),
    document: parse('{ __typename }'),
    live: createLive(),
  });
});

afterAll(async () => {
  await client.close();
  await sandbox.close();
});

/** Keys that the sandbox knows. */
const KEYS: Known = {
  ...{ bizId: 2, setId: 11, moduleId: 101, hostId: 1, taskId: 1, alarmId: 1, sn: 'NO1' },
};

const rules = Object.entries(fieldRules);

/** An object of which these parts are known, and what else was read of it. */
function knownParts(parts: readonly string[]) {
  const read: string[] = [];
  const known = Object.fromEntries(parts.map((part) => [part, KEYS[part]]));
  const source = new Proxy(known, {
    get(target, name) {
      if (typeof name === 'string' && name in target) return target[name];
      read.push(String(name));
      throw new Error(`${String(name)} is not known yet`);
    },
  });
  return { known, source, read };
}

/** Whether the rule runs its field itself where these parts are known. */
function runsItself([coordinate, rule]: (typeof rules)[number], parts: readonly string[]) {
  let ran = false;
  const field = fieldAt(coordinate);
  if (!field || !rule.begin) return false;
  const { known } = knownParts(parts);
  const place: Place = {
    ...{ known, args: argumentsFor(field), context, below: undefined },
    runField: () => {
      ran = true;
    },
  };
  void settle(Promise.resolve(rule.begin(place)));
  return ran;
}

test.each(rules)('%s is a field of the schema', (coordinate, { leads }) => {
  const field = fieldAt(coordinate);
  expect(field).toBeDefined();
  if (leads && field) expect(leadsToObjects(field)).toBe(true);
});

test.each(rules)('%s needs parts that somebody may know', (coordinate, { needs }) => {
  expect(Object.keys(KEYS)).toEqual(expect.arrayContaining([...needs]));
  expect(coordinate.startsWith('Query.') || needs.length > 0).toBe(true);
});

/** The smallest sets of parts with which a rule runs its field. */
const runs = rules.flatMap(([coordinate, rule]) =>
  [[], ['setId'], ['moduleId']].map((more) => ({
    coordinate,
    rule,
    parts: [...rule.needs, ...more],
  })),
);

test('a field that is run itself reads nothing of its object but the known parts', async () => {
  const proven: string[] = [];
  for (const { coordinate, rule, parts } of runs) {
    const field = fieldAt(coordinate);
    if (!field || proven.includes(coordinate) || !runsItself([coordinate, rule], parts)) continue;
    const { source, read } = knownParts(parts);
    const info = infoFor(coordinate, field);
    const run = async () => await field.resolve?.(source, argumentsFor(field), context, info);
    await settle(run());
    expect({ coordinate, read }).toEqual({ coordinate, read: [] });
    proven.push(coordinate);
  }
  expect(proven).toEqual(
    expect.arrayContaining(['Business.hosts', 'Set.hosts', 'Module.hosts', 'Ticket.logs']),
  );
  expect(proven.length).toBeGreaterThan(30);
}, 20_000);
