import { expect, test } from 'vitest';
import { hasEnded, taskStateText } from '../../../src/systems/sops/watch/task-state.ts';

const node = (state: string, more = {}) => ({ state, retry: 0, loop: 1, skip: false, ...more });

test('that seconds pass, or that a map tells its nodes in another order, is no change', () => {
  const [one, other] = [node('FINISHED'), node('RUNNING', { elapsed_time: 3 })];
  const before = { ...node('RUNNING'), elapsed_time: 5, children: { one, other } };
  const later = { ...other, elapsed_time: 9, version: 'x' };
  const after = { ...node('RUNNING'), elapsed_time: 11, children: { other: later, one } };
  expect(taskStateText(after)).toBe(taskStateText(before));
});

test.each([
  ['begun', { one: node('FINISHED'), sub: node('RUNNING', { children: { in: node('RUNNING') } }) }],
  [
    'gone on',
    { one: node('FINISHED'), sub: node('RUNNING', { children: {} }), two: node('READY') },
  ],
  ['failed once more', { one: node('FINISHED', { retry: 1 }), sub: node('RUNNING') }],
])('a node at any depth that has %s is a change', (_, children) => {
  const before = { ...node('RUNNING'), children: { one: node('FINISHED'), sub: node('RUNNING') } };
  expect(taskStateText({ ...before, children })).not.toBe(taskStateText(before));
});

test('what finished or was revoked has ended, and nothing else', () => {
  const states = [
    'CREATED',
    'READY',
    'RUNNING',
    'SUSPENDED',
    'NODE_SUSPENDED',
    'BLOCKED',
    'FAILED',
  ];
  expect(states.filter((state) => hasEnded({ state }))).toEqual([]);
  expect(['FINISHED', 'REVOKED'].every((state) => hasEnded({ state }))).toBe(true);
});
