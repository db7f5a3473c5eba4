import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import type { WireObject } from '../../src/esb/index.ts';
import { fieldResolvers, int, projection, text } from '../../src/graph/fields.ts';

const API = catalogueApi('cc', 'search_host');
const HOST = { innerIp: text('bk_host_innerip'), cpuCores: int('bk_cpu'), cores: int('bk_cpu') };
const KEYS = ['bk_host_id', 'bk_host_innerip'];

const project = (...selected: string[]) => projection(HOST, new Set(selected), KEYS);

test('each field of a table has a resolver that reads its own attribute', () => {
  const resolvers = fieldResolvers(API, HOST, (host: { wire: WireObject }) => host.wire);
  const host = { wire: { bk_host_innerip: '10.0.0.1', bk_cpu: '8' } };
  expect(Object.keys(resolvers)).toEqual(['innerIp', 'cpuCores', 'cores']);
  expect(resolvers.innerIp(host)).toBe('10.0.0.1');
  expect(resolvers.cpuCores(host)).toBe(8);
});

test('one wrong attribute fails its own field and no other', () => {
  const resolvers = fieldResolvers(API, HOST, (host: WireObject) => host);
  const host = { bk_host_innerip: '10.0.0.1', bk_cpu: 'eight' };
  expect(() => resolvers.cpuCores(host)).toThrow('`bk_cpu`');
  expect(resolvers.innerIp(host)).toBe('10.0.0.1');
});

test('keys are asked for always, and attributes where a selected field reads them', () => {
  expect(project()).toEqual(KEYS);
  expect(project('cpuCores')).toEqual([...KEYS, 'bk_cpu']);
});

test('an attribute is asked for once, however many fields read it', () => {
  expect(project('innerIp', 'cpuCores', 'cores')).toEqual([...KEYS, 'bk_cpu']);
});

test('fields that no attribute stands behind ask for none', () => {
  expect(project('__typename', 'agentStatus', 'modules', 'constructor', 'toString')).toEqual(KEYS);
});

test('user-defined attributes ask for all, which an empty list means', () => {
  expect(project('attributes', 'innerIp')).toEqual([]);
});
