import { expect, test } from 'vitest';
import { Trace } from '../../src/esb/index.ts';

/** A trace that began at 1,000 and holds calls of the given times. */
function traceOf(...calls: (readonly [asked: number, answered: number])[]): Trace {
  const trace = new Trace(1_000);
  for (const [asked, answered] of calls) {
    const call = { system: 'cc', api: `from_${asked}`, items: 1, outcome: 'ok' };
    trace.add(call, { asked: 1_000 + asked, answered: 1_000 + answered });
  }
  return trace;
}

test('a request without calls cost nothing', () => {
  expect(traceOf().report()).toEqual({ calls: [], totalCalls: 0, waves: 0 });
});

test('a call is told with its times, from the start of the request, and nothing else', () => {
  expect(traceOf([10, 35.5]).report().calls).toEqual([
    { system: 'cc', api: 'from_10', startMs: 10, durationMs: 25.5, items: 1, outcome: 'ok' },
  ]);
});

test('times are rounded to microseconds', () => {
  const [call] = traceOf([1.23456, 2.34567]).report().calls;
  expect(call).toMatchObject({ startMs: 1.235, durationMs: 1.111 });
});

test('calls stand in the order in which they were asked for, not answered', () => {
  const { calls } = traceOf([5, 6], [0, 10], [3, 4]).report();
  expect(calls.map(({ startMs }) => startMs)).toEqual([0, 3, 5]);
});

test('calls that were asked for at the same time keep the order of their answers', () => {
  const trace = new Trace(0);
  for (const api of ['b', 'a', 'c']) {
    trace.add({ system: 'cc', api, items: 0, outcome: 'ok' }, { asked: 1, answered: 2 });
  }
  expect(trace.report().calls.map(({ api }) => api)).toEqual(['b', 'a', 'c']);
});

const sets: [string, [number, number][], number][] = [
  ['one call', [[0, 5]], 1],
  [
    'calls side by side',
    [
      [0, 5],
      [0, 5],
      [0, 7],
    ],
    1,
  ],
  [
    'calls after one another',
    [
      [0, 5],
      [6, 9],
      [10, 11],
    ],
    3,
  ],
  [
    'a call that begins when another ends',
    [
      [0, 5],
      [5, 9],
    ],
    2,
  ],
  [
    'calls that overlap in a row',
    [
      [0, 5],
      [4, 9],
      [8, 12],
    ],
    2,
  ],
  [
    'a long call beside a chain',
    [
      [0, 100],
      [0, 5],
      [6, 9],
      [10, 11],
    ],
    3,
  ],
  [
    'two chains side by side',
    [
      [0, 5],
      [6, 10],
      [1, 4],
      [5, 9],
      [11, 12],
    ],
    3,
  ],
  [
    'a call inside another',
    [
      [0, 10],
      [2, 3],
    ],
    1,
  ],
  [
    'calls noted late to early',
    [
      [10, 11],
      [6, 9],
      [0, 5],
    ],
    3,
  ],
];

test.each(sets)('waves of %s', (_, calls, waves) => {
  expect(traceOf(...calls).report().waves).toBe(waves);
});

test('calls a microsecond after one another are waves of their own', () => {
  // Rounded, the first ends at 0.002 and the second begins at 0.001.
  expect(traceOf([0.0006, 0.0012], [0.0013, 1]).report().waves).toBe(2);
  expect(traceOf([0.1, 0.3], [0.3, 1]).report().waves).toBe(2);
});

test('a report is not changed by what comes after it', () => {
  const trace = traceOf([0, 5]);
  const before = trace.report();
  trace.add(
    { system: 'cc', api: 'later', items: 0, outcome: 'ok' },
    { asked: 1_006, answered: 1_007 },
  );
  expect(before.totalCalls).toBe(1);
  expect(before.calls).toHaveLength(1);
  expect(trace.report()).toMatchObject({ totalCalls: 2, waves: 2 });
});

test.each(sets)('waves of %s are counted without keeping the calls', (_, calls, waves) => {
  const trace = new Trace(0, false);
  const byEnd = [...calls].sort((a, b) => a[1] - b[1]);
  for (const [asked, answered] of byEnd) trace.countOne({ asked, answered });
  expect(trace).toMatchObject({ count: calls.length, waves });
  expect(trace.report().calls).toEqual([]);
});

test('calls that keys are dealt out to are one wave, though one may end before the next begins', () => {
  const trace = new Trace(0);
  const call = { system: 'gse', api: 'get_agent_status', items: 1, outcome: 'ok' };
  trace.add({ ...call, system: 'cc', api: 'search_host' }, { asked: 1, answered: 2 });
  trace.add(call, { asked: 3, answered: 4, deals: 'gse' });
  trace.add({ ...call, api: 'get_agent_info' }, { asked: 5, answered: 6, deals: 'gse' });
  expect([trace.waves, trace.report().waves]).toEqual([2, 2]);
  trace.add({ ...call, system: 'cc', api: 'search_host' }, { asked: 7, answered: 8 });
  trace.add(call, { asked: 9, answered: 10, deals: 'gse' });
  expect([trace.waves, trace.report().waves]).toEqual([4, 4]);
});
