import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphContext } from '../../../src/graph/context.ts';
import { alarmLooks, watchedAlarms } from '../../../src/systems/monitor/watch/alarm-looks.ts';

const NOON = Date.parse('2024-05-20T12:00:00Z');
const MINUTE = 60_000;

let ids: number[] = [];
let total: number | undefined;
let asked: Readonly<Record<string, unknown>>[] = [];

/** As much of a context as a look needs. */
const context = {
  esb: {
    call: (_: unknown, params: Readonly<Record<string, unknown>>) => {
      asked.push(params);
      const result = ids.map((id) => ({
        id,
        bk_biz_id: 2,
        source_time: '2024-05-20 12:00:00+0000',
      }));
      return Promise.resolve({ total: total ?? ids.length, result });
    },
  },
} as unknown as GraphContext;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  [ids, total, asked] = [[], undefined, []];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('looks at alarms', () => {
  const looks = () => {
    const thing = alarmLooks(watchedAlarms(2, {}));
    return async () => thing.read(await thing.look(context));
  };

  test('begin, while there is no news, where they began: who was told last misses nothing', async () => {
    const look = looks();
    ids = [1];
    const first = await look();
    expect(first).toMatchObject({ at: NOON, newsAt: NOON, since: NOON - 15 * MINUTE });
    vi.setSystemTime(NOON + 40 * MINUTE);
    expect(await look()).toMatchObject({ newsAt: NOON, since: NOON - 15 * MINUTE });
    ids = [1, 2];
    const news = NOON + 50 * MINUTE;
    vi.setSystemTime(news);
    expect(await look()).toMatchObject({ newsAt: news, since: NOON - 15 * MINUTE });
    vi.setSystemTime(news + MINUTE);
    expect(await look()).toMatchObject({ newsAt: news, since: news - 15 * MINUTE });
    expect(asked.at(-1)?.['source_time__gte']).toBe('2024-05-20 12:35:00+0000');
  });

  test('reach back a day at most', async () => {
    const look = looks();
    await look();
    vi.setSystemTime(NOON + 3 * 24 * 60 * MINUTE);
    expect((await look()).since).toBe(NOON + 2 * 24 * 60 * MINUTE - 15 * MINUTE);
  });

  test('show no change when an alarm has left the list', async () => {
    const look = looks();
    ids = [1, 2];
    await look();
    vi.setSystemTime(NOON + MINUTE);
    ids = [2];
    expect(await look()).toMatchObject({ newsAt: NOON });
  });

  test('are refused when there are too many to look through', async () => {
    ids = Array.from({ length: 500 }, (_, index) => index + 1);
    total = 20_001;
    await expect(looks()()).rejects.toThrow(/^Too complex: 20,001 alarms .* Narrow the filter/);
    expect(asked).toHaveLength(1);
  });
});

test('equal filters are one thing to look at, and others are not', () => {
  const keyOf = (filter: object) => alarmLooks(watchedAlarms(2, filter)).key;
  expect(keyOf({ types: ['cpu'], levels: null })).toBe(keyOf({ types: ['cpu'] }));
  expect(keyOf({ types: ['cpu'] })).not.toBe(keyOf({ types: ['mem'] }));
  expect(alarmLooks(watchedAlarms(3, {})).key).not.toBe(keyOf({}));
});
