import { isoTime } from '../../../graph/time.ts';
import type { AlarmRecord } from '../alarms/records.ts';

/** How long after its time an alarm may come to the monitor's list, and is told all the same. */
export const LATE_MS = 600_000;

/** What one look at the alarms of a business has shown. */
export interface AlarmsLook {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** Alarms of this time and later are in it, as far as the monitor had them. */
  readonly since: number;
  readonly alarms: readonly AlarmRecord[];
}

/** Which alarms a subscriber has been told, or never will be: all before a time, and some after. */
export interface ToldAlarms {
  /** Milliseconds since 1970, whole seconds. */
  readonly from: number;
  /** The time of each by its id. */
  readonly ids: ReadonlyMap<number, number>;
}

/** An alarm by its id, and its time. */
export type AlarmAt = readonly [id: number, time: number];

/** Where a subscriber stands once it has been told an alarm of a look. */
export interface Standing {
  /** As of `ToldAlarms`. */
  readonly from: number;
  /** What it has been told by then, in the order of their times; it grows with the next alarm. */
  readonly told: readonly AlarmAt[];
  /** The time of what is yet to be told of the same look, if there is any. */
  readonly next: number | undefined;
}

/**
 * One who subscribes is told nothing of what its first look shows, or where that came late, nothing
 * of before it subscribed.
 */
export function toldFrom(look: AlarmsLook, subscribed = Number.POSITIVE_INFINITY): ToldAlarms {
  const shown = look.alarms.map((alarm) => [alarm.alarmId, timeOf(alarm, look)] as const);
  const ids = new Map(shown.filter(([, time]) => time < subscribed));
  return { from: wholeSecond(Math.min(look.at, subscribed) - LATE_MS), ids };
}

/** What a look shows that was not told, one by one, in the order of their times. */
export function* raisedIn(
  look: AlarmsLook,
  before: ToldAlarms,
): Generator<readonly [AlarmRecord, Standing]> {
  const told: AlarmAt[] = [...before.ids].sort(byTime);
  const news = newsIn(look, before);
  for (const [index, [alarm, time]] of news.entries()) {
    const place = told.findLastIndex((one) => one[1] <= time) + 1;
    told.splice(place, 0, [alarm.alarmId, time]);
    // What is to come of this look is not older than this one.
    const from = Math.max(before.from, Math.min(time, wholeSecond(look.at - LATE_MS)));
    yield [alarm, { from, told, next: news[index + 1]?.[1] }];
  }
}

function byTime([, one]: AlarmAt, [, other]: AlarmAt): number {
  return one - other;
}

/** What has been told once all of a look has been: what is older will not be. */
export function toldAfter(look: AlarmsLook, told: ToldAlarms): ToldAlarms {
  const shown = look.alarms.map((alarm) => [alarm.alarmId, timeOf(alarm, look)] as const);
  const from = Math.max(told.from, wholeSecond(look.at - LATE_MS));
  return { from, ids: new Map([...idsSince(from, told.ids), ...shown]) };
}

function newsIn(look: AlarmsLook, { from, ids }: ToldAlarms) {
  return look.alarms
    .filter(({ alarmId }) => !ids.has(alarmId))
    .map((alarm) => [alarm, timeOf(alarm, look)] as const)
    .filter(([, time]) => time >= from)
    .sort(([a, one], [b, other]) => one - other || a.alarmId - b.alarmId);
}

function idsSince(from: number, ids: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...ids].filter(([, time]) => time >= from));
}

/** One that does not tell its time is as old as the look at which it is new. */
function timeOf({ wire }: AlarmRecord, { at }: AlarmsLook): number {
  const iso = isoTime(wire['source_time']);
  return iso ? Date.parse(iso) : at;
}

export function wholeSecond(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}
