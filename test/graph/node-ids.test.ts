import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { decodeNodeId, encodeNodeId, numericKey } from '../../src/graph/node-ids.ts';

const ODD = [
  'a/b',
  'a%2Fb',
  '%',
  '',
  ' ',
  '蓝鲸',
  '🙂',
  'a\u0000b',
  '../..',
  "it's",
  '+ &?#',
  '\n',
];

test('an id stands for its type and key, whatever characters are in them', () => {
  for (const one of ODD) {
    for (const other of ODD) {
      const id = encodeNodeId('User', one, other);
      expect(decodeNodeId(id)).toEqual({ type: 'User', key: [one, other] });
    }
  }
});

test('no two keys share an id', () => {
  const keys = ODD.flatMap((one) => [[one], ...ODD.map((other) => [one, other])]);
  expect(new Set(keys.map((key) => encodeNodeId('User', ...key))).size).toBe(keys.length);
  expect(encodeNodeId('Set', 1, 23)).not.toBe(encodeNodeId('Set', 12, 3));
  expect(encodeNodeId('Set', 1)).not.toBe(encodeNodeId('Host', 1));
});

test('an id is opaque, and safe in an address', () => {
  for (const one of ODD) expect(encodeNodeId('User', one)).toMatch(/^[\w-]+$/);
});

test('a key of numbers is read back as numbers', () => {
  const id = encodeNodeId('JobInstance', 2, 20_000_000_001);
  expect(numericKey(decodeNodeId(id), 2)).toEqual([2, 20_000_000_001]);
});

const encoded = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  ['nothing', ''],
  ['text', 'garbage'],
  ['a number', '42'],
  ['a type without a key', encoded('Host')],
  ['a key without a type', encoded('/1')],
  ['broken escapes', encoded('Host/%E0%A4%A')],
  ['an escape that was not needed', encoded('Host/%31')],
  ['padding', `${encodeNodeId('Host', 1)}==`],
  ['a tail', `${encodeNodeId('Host', 1)}!`],
])('%s is no id', (_, id) => {
  expect(() => decodeNodeId(id)).toThrow(GraphQLError);
  expect(() => decodeNodeId(id)).toThrow('is not an id of this graph');
});

test.each([
  ['too few parts', ['1']],
  ['too many parts', ['1', '2', '3']],
  ['a word', ['1', 'x']],
  ['an empty part', ['1', '']],
  ['a blank', ['1', ' ']],
  ['a fraction', ['1', '1.5']],
  ['another notation', ['1', '0x10']],
  ['an exponent', ['1', '1e3']],
  ['a leading zero', ['1', '01']],
  ['a number that is too large', ['1', '9007199254740993']],
])('%s is no key of two numbers', (_, key) => {
  expect(() => numericKey({ type: 'Set', key }, 2)).toThrow('is not an id of this graph');
});
