import { expect, test } from 'vitest';
import { codes } from '../../src/graph/codes.ts';

const statuses = codes({ 1: 'WAITING', 2: 'RUNNING', 3: 'DONE', 310: 'WAITING', word: 'DONE' });

test.each([
  [1, 'WAITING'],
  ['1', 'WAITING'],
  [310, 'WAITING'],
  ['word', 'DONE'],
])('a documented code has its name, as a number or as text: %j', (code, name) => {
  expect(statuses.name(code)).toBe(name);
});

test.each([null, undefined, ''])('no code is no name: %j', (code) => {
  expect(statuses.name(code)).toBeNull();
});

test.each([0, 13, -1, '01', 'WORD', 'constructor', '__proto__', true, {}, []])(
  'a code that nobody documented is UNKNOWN, never a failure: %j',
  (code) => {
    expect(statuses.name(code)).toBe('UNKNOWN');
  },
);

test('a name has all its codes, as text', () => {
  expect(statuses.codesOf('WAITING')).toEqual(['1', '310']);
  expect(statuses.codesOf('RUNNING')).toEqual(['2']);
});

test('UNKNOWN has no code to search by', () => {
  expect(statuses.codesOf('UNKNOWN')).toEqual([]);
});

test('a table tells every code it documents', () => {
  expect(statuses.all).toEqual(['1', '2', '3', '310', 'word']);
});
