import { expect, test } from 'vitest';
import { recentSince } from '../../page/src/graph/recent.ts';
import { listJobs } from '../../page/src/job/job-list.ts';
import { doneOf, tallyHosts } from '../../page/src/job/job-words.ts';
import {
  formatCount,
  formatMegabytes,
  formatSeconds,
  formatTime,
} from '../../page/src/shell/format.ts';
import { filterFor } from '../../page/src/topology/host-search.ts';

test('times are written in the reader’s zone, and a dash stands for none', () => {
  const local = new Date(2026, 2, 5, 4, 9, 30);
  expect(formatTime(local.toISOString())).toBe('2026-03-05 04:09:30');
  expect([formatTime(null), formatTime('soon')]).toEqual(['–', '–']);
});

test('numbers are written with their unit', () => {
  expect([0.4, 59, 185, 7_830].map(formatSeconds)).toEqual([
    ...['0 s', '59 s', '3 min 5 s', '2 h 10 min'],
  ]);
  expect([formatCount(1, 'host'), formatCount(1240, 'host')]).toEqual(['1 host', '1,240 hosts']);
  expect([formatMegabytes(512), formatMegabytes(32_000)]).toEqual(['512 MB', '31.3 GB']);
});

test('alarms are recent for seven days, told in whole minutes', () => {
  expect(recentSince(Date.parse('2026-03-15T14:39:31.5Z'))).toBe('2026-03-08T14:39:00.000Z');
});

test('what is typed is IPs when all of it is, else a part of a name', () => {
  expect(filterFor(' 10.0.0.1,10.0.0.2 ')).toEqual({ innerIps: ['10.0.0.1', '10.0.0.2'] });
  expect(filterFor('fe80::1')).toEqual({ innerIps: ['fe80::1'] });
  expect(filterFor(' web-1 ')).toEqual({ nameContains: 'web-1' });
  expect(filterFor('10.0.0')).toEqual({ nameContains: '10.0.0' });
});

test('a bar shows hosts by how they stand, what is done first', () => {
  const hosts = ['RUNNING', 'SUCCEEDED', 'SCRIPT_FAILED', 'SUCCEEDED', 'WAITING'] as const;
  const tallies = tallyHosts(hosts.map((status) => ({ status })));
  expect(tallies.map(({ text, count }) => `${count} ${text}`)).toEqual([
    ...['2 succeeded', '1 script failed', '1 running', '1 waiting'],
  ]);
  expect(doneOf(tallies)).toBe(3);
});

const UNSEEN = { startedAt: null, endedAt: null, steps: [] };

test('a run that was started here stands first until the graph lists it, as last seen', () => {
  const key = { bizId: 2, jobInstanceId: 7, name: 'demo' };
  const started = [{ ...key, at: 0 }];
  const known = { ...key, status: 'RUNNING', finished: false, createdAt: null, totalSeconds: null };
  const state = { ...known, status: 'SUCCEEDED', finished: true, totalSeconds: 6 } as const;
  const seen = new Map([[7, { ...state, ...UNSEEN }]]);
  const texts = (...args: Parameters<typeof listJobs>) =>
    listJobs(...args).map(({ words }) => words.text);
  expect(texts([], started, new Map())).toEqual(['started here']);
  expect(texts([{ ...known, status: 'RUNNING' }], started, new Map())).toEqual(['running']);
  expect(texts([{ ...known, status: 'RUNNING' }], started, seen)).toEqual(['succeeded']);
  const failed = { ...known, status: 'FAILED', finished: true } as const;
  const old = new Map([[7, { ...state, status: 'RUNNING', finished: false, ...UNSEEN } as const]]);
  expect(texts([failed], started, old)).toEqual(['failed']);
});
