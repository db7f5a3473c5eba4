import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphContext } from '../../../src/graph/context.ts';
import { prepareOperation } from '../../../src/graph/execution/index.ts';
import { lookAhead } from '../../../src/graph/planner/look-ahead.ts';
import type { FieldRules, Known, Place } from '../../../src/graph/planner/rules.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** What the resolvers of the schema were run on. */
const ran: unknown[] = [];

const schema = makeExecutableSchema({
  typeDefs: `
    type Host { hostId: Int alarms: [Int] properties: Host }
    type HostConnection { nodes: [Host] edges: [HostEdge] totalCount: Int }
    type HostEdge { node: Host }
    type Holder { host: Host }
    type Business { bizId: Int hosts(first: Int!): HostConnection holder: Holder }
    type Query { business(bizId: Int): Business other: Business }
  `,
  resolvers: { Host: { properties: (source: unknown) => ran.push({ ...(source as object) }) } },
});

/** What was begun by an operation, with what was known there. */
function begunBy(source: string, more: FieldRules = {}, variables = {}) {
  const begun: [string, Known, Place['args']][] = [];
  const begin = (name: string) => (place: Place) => {
    begun.push([name, { ...place.known }, { ...place.args }]);
    return place.runField();
  };
  const leads = ({ bizId }: Known) => ({ bizId });
  const rules: FieldRules = {
    'Query.business': { needs: [], leads: (_, { bizId }) => ({ bizId }) },
    'Business.hosts': { needs: ['bizId'], begin: begin('hosts'), leads },
    'Host.alarms': { needs: ['bizId'], begin: begin('alarms') },
    'Host.properties': { needs: ['hostId'], begin: begin('properties') },
    ...more,
  };
  const prepared = prepareOperation({ schema, document: parse(source), variables });
  if (!prepared) throw new Error('the operation could not be prepared');
  ran.length = 0;
  // No rule of this test looks into the context.
  lookAhead(prepared, {} as GraphContext, rules);
  return begun;
}

test('what the text names is begun, the deepest first, with its arguments', () => {
  const begun = begunBy('{ business(bizId: 2) { hosts(first: 5) { nodes { alarms } } } }');
  expect(begun).toEqual([
    ['alarms', { bizId: 2 }, {}],
    ['hosts', { bizId: 2 }, { first: 5 }],
  ]);
});

test('connections and their edges are gone through, and fragments', () => {
  const source = `{ business(bizId: 2) { ...F } }
    fragment F on Business { hosts(first: 1) { totalCount edges { node { alarms } } } }`;
  expect(begunBy(source).map(([name]) => name)).toEqual(['alarms', 'hosts']);
});

test('what needs more than is known waits for its object', () => {
  const source = '{ business(bizId: 2) { hosts(first: 1) { nodes { properties { hostId } } } } }';
  expect(begunBy(source).map(([name]) => name)).toEqual(['hosts']);
});

test('an argument that is null, or left out, names nothing', () => {
  expect(begunBy('{ business { hosts(first: 1) { totalCount } } }')).toEqual([]);
  expect(begunBy('{ business(bizId: null) { hosts(first: 1) { totalCount } } }')).toEqual([]);
});

test('nothing is begun below a field without a rule, nor below an object that is no wrapper', () => {
  expect(begunBy('{ other { hosts(first: 1) { nodes { alarms } } } }')).toEqual([]);
  const holder = '{ business(bizId: 2) { holder { host { alarms } } } }';
  expect(begunBy(holder)).toEqual([]);
});

test('what a directive leaves out is not begun', () => {
  const source = `query($no: Boolean!) {
    business(bizId: 2) { hosts(first: 1) @include(if: $no) { nodes { alarms } } }
  }`;
  expect(begunBy(source, {}, { no: false })).toEqual([]);
  expect(begunBy(source, {}, { no: true })).toHaveLength(2);
});

test('arguments that are wrong are left to the execution', () => {
  const source = `query($n: Int = 1) {
    business(bizId: 2) { hosts(first: $n) { nodes { alarms } } }
  }`;
  expect(begunBy(source, {}, { n: null })).toEqual([]);
});

test('a field that is run itself is run on the known parts alone', () => {
  const leads = () => ({ hostId: 7 });
  const more: FieldRules = { 'Business.hosts': { needs: ['bizId'], leads } };
  begunBy('{ business(bizId: 2) { hosts(first: 1) { nodes { properties { hostId } } } } }', more);
  expect(ran).toEqual([{ hostId: 7 }]);
});

test.each<[string, () => unknown]>([
  ['rejects', () => Promise.reject(new Error('begun'))],
  ['rejects in one of several', () => [Promise.reject(new Error('begun')), 1]],
  [
    'throws',
    () => {
      throw new Error('begun');
    },
  ],
])('what was begun and %s goes unnoticed, and the rest is begun', (_, begin) => {
  const more: FieldRules = { 'Host.alarms': { needs: ['bizId'], begin } };
  const source = '{ business(bizId: 2) { hosts(first: 5) { nodes { alarms } } } }';
  expect(begunBy(source, more).map(([name]) => name)).toEqual(['hosts']);
});
