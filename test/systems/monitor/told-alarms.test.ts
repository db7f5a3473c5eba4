import { describe, expect, test } from 'vitest';
import type { AlarmRecord } from '../../../src/systems/monitor/alarms/records.ts';
import { alarmCursor, toldBefore } from '../../../src/systems/monitor/watch/alarm-cursor.ts';
import {
  type AlarmsLook,
  raisedIn,
  type ToldAlarms,
  toldAfter,
  toldFrom,
} from '../../../src/systems/monitor/watch/told-alarms.ts';

const NOON = Date.parse('2024-05-20T12:00:00Z');
const MINUTE = 60_000;

function alarm(alarmId: number, minutes: number, seconds = 0): AlarmRecord {
  const time = new Date(NOON + minutes * MINUTE + seconds * 1_000).toISOString();
  const source_time = `${time.slice(0, 19).replace('T', ' ')}+0000`;
  return { alarmId, bizId: 2, address: null, wire: { id: alarmId, source_time } };
}

function look(minutes: number, ...alarms: AlarmRecord[]): AlarmsLook {
  const at = NOON + minutes * MINUTE;
  return { at, since: at - 15 * MINUTE, alarms };
}

const idsIn = (seen: AlarmsLook, told: ToldAlarms) =>
  [...raisedIn(seen, told)].map(([{ alarmId }]) => alarmId);

/** The ids of the events in which a look is told. */
const cursorsOf = (seen: AlarmsLook, told: ToldAlarms) =>
  Array.from(raisedIn(seen, told), ([, standing]) => alarmCursor(standing));

describe('a subscriber', () => {
  const start = toldFrom(look(0, alarm(1, -5), alarm(2, 0)));

  test('is told nothing of what was there when it came', () => {
    expect(idsIn(look(0, alarm(1, -5), alarm(2, 0)), start)).toEqual([]);
  });

  test('is told each alarm once, and those of one look in the order of their times', () => {
    const seen = look(1, alarm(1, -5), alarm(2, 0), alarm(4, 0.5), alarm(3, 1));
    expect(idsIn(seen, start)).toEqual([4, 3]);
    expect(idsIn(seen, toldAfter(seen, start))).toEqual([]);
  });

  test('is told several of one second, though they do not come at once', () => {
    const first = look(1, alarm(2, 0), alarm(3, 1));
    expect(idsIn(first, start)).toEqual([3]);
    const second = look(2, alarm(2, 0), alarm(3, 1), alarm(4, 1), alarm(5, 1));
    expect(idsIn(second, toldAfter(first, start))).toEqual([4, 5]);
  });

  test('is told one that comes late, up to ten minutes, whatever came meanwhile', () => {
    const told = toldAfter(look(8, alarm(2, 0), alarm(3, 8)), start);
    const seen = look(9, alarm(2, 0), alarm(3, 8), alarm(4, -1), alarm(5, -3));
    expect(idsIn(seen, told)).toEqual([4]);
  });

  test('is told one whose own clock is ahead, and those that come after it', () => {
    const ahead = look(1, alarm(3, 600));
    expect(idsIn(ahead, start)).toEqual([3]);
    expect(idsIn(look(2, alarm(3, 600), alarm(4, 2)), toldAfter(ahead, start))).toEqual([4]);
  });

  test('is told one without a time once', () => {
    const timeless = { ...alarm(3, 0), wire: { id: 3 } };
    const first = look(1, timeless);
    expect(idsIn(first, start)).toEqual([3]);
    expect(idsIn(look(30, timeless), toldAfter(first, start))).toEqual([]);
  });

  test('goes on from the id of any event, and is told just what is left', () => {
    const seen = look(1, alarm(4, 0.5), alarm(3, 1), alarm(5, 1), alarm(6, 1));
    const left = cursorsOf(seen, start).map((cursor) =>
      idsIn(look(2, ...seen.alarms, alarm(7, 2)), toldBefore(cursor, seen.at)),
    );
    expect(left).toEqual([[3, 5, 6, 7], [5, 6, 7], [6, 7], [7]]);
  });

  test('that was away for long goes on from one of many without an id that grows with them', () => {
    const day = Array.from({ length: 3_000 }, (_, index) => alarm(10 + index, index - 1_400));
    const seen = { ...look(1_600, ...day), since: 0 };
    const cursors = cursorsOf(seen, { from: NOON - 1_440 * MINUTE, ids: new Map() });
    expect(Math.max(...cursors.map(({ length }) => length))).toBeLessThan(200);
    const again = toldBefore(cursors[1_999] ?? '', seen.at);
    expect(idsIn(seen, again)).toHaveLength(1_000);
  });
});

describe('the id of an event', () => {
  test('holds few alarms however many there are, and gives up late ones before any other', () => {
    const storm = Array.from({ length: 1_000 }, (_, index) => alarm(10 + 7 * index, 0, index));
    const seen = look(17, ...storm);
    const cursor = cursorsOf(seen, toldFrom(look(0))).at(-1) ?? '';
    expect(cursor.length).toBeLessThan(1_000);
    expect(idsIn(seen, toldBefore(cursor, seen.at))).toEqual([]);
    const more = look(17, ...storm, alarm(9_000, 17), alarm(9_001, 2));
    expect(idsIn(more, toldBefore(cursor, seen.at))).toEqual([9_000]);
  });

  test('can be that of one of many of the same second', () => {
    const storm = Array.from({ length: 500 }, (_, index) => alarm(10 + 3 * index, 1));
    const cursor = cursorsOf(look(1, ...storm), toldFrom(look(0)))[249] ?? '';
    expect(idsIn(look(2, ...storm), toldBefore(cursor, NOON + MINUTE))).toHaveLength(250);
  });

  test.each([
    ['', 'is not an id'],
    ['12', 'is not an id'],
    ['alarms..', 'is not an id'],
    ['alarms.zzzzzzzz.', 'is not an id'],
    ['alarms.lz0000.1-', 'is not an id'],
    ['alarms.lz0000.A', 'is not an id'],
    [`alarms.${Math.floor((NOON - 25 * 60 * MINUTE) / 1_000).toString(36)}.1`, '24 hours'],
  ])('is refused, and says what to do, when it is %j', (cursor, reason) => {
    expect(() => toldBefore(cursor, NOON)).toThrow(
      new RegExp(`^Argument "after" .*${reason}.*leave it out.*alarms\\(since:\\)`),
    );
  });
});
