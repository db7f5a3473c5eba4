import { badInput } from '../../../graph/errors.ts';
import { LATE_MS, type Standing, type ToldAlarms } from './told-alarms.ts';

/** How far back one who comes back can go on. */
export const LONGEST_AWAY_MS = 24 * 3_600_000;

/** A cursor is sent in a header, so it holds few: the late ones are given up where it would not. */
const MOST_IDS = 200;

/**
 * What has been told, as the id of an event: `alarms.<from>.<ids>`, in seconds and in base 36, each
 * id but the first as its distance from the one before.
 */
export function alarmCursor({ from, told, next = Number.POSITIVE_INFINITY }: Standing): string {
  // Few, but those of one second stay together, and what is yet to come is not given up.
  const few = told.at(-MOST_IDS)?.[1] ?? Number.NEGATIVE_INFINITY;
  const earliest = Math.max(from, Math.min(few, next));
  const listed = told.slice(told.findLastIndex(([, time]) => time < earliest) + 1);
  const ids = listed.map(([id]) => id).sort((one, other) => one - other);
  const steps = ids.map((id, index) => (id - (ids[index - 1] ?? 0)).toString(36));
  return `alarms.${Math.floor(earliest / 1_000).toString(36)}.${steps.join('-')}`;
}

/** BAD_USER_INPUT for what is no cursor, or is older than a subscriber can go on from. */
export function toldBefore(cursor: string, now: number): ToldAlarms {
  const [, seconds = '', steps = ''] = CURSOR.exec(cursor) ?? [];
  const from = Number.parseInt(seconds, 36) * 1_000;
  // Written when what it begins with was ten minutes old; clocks of replicas differ a little.
  if (!(from <= now))
    throw badInput('after', `is not an id of an event of \`alarmRaised\`: ${REMEDY}`);
  if (from < now - LONGEST_AWAY_MS - LATE_MS) {
    throw badInput('after', `is the id of an event of more than 24 hours ago: ${REMEDY}`);
  }
  return { from, ids: idsOf(steps, from + LATE_MS) };
}

const CURSOR = /^alarms\.([0-9a-z]{1,8})\.((?:[0-9a-z]{1,11}(?:-[0-9a-z]{1,11}){0,20000})?)$/;

const REMEDY =
  'leave it out to be told what is raised from now on, and read `alarms(since:)` for what was raised before';

/** A cursor does not tell their times: they may be as late as itself. */
function idsOf(steps: string, time: number): Map<number, number> {
  const ids = new Map<number, number>();
  let id = 0;
  for (const step of steps === '' ? [] : steps.split('-')) {
    id += Number.parseInt(step, 36);
    ids.set(id, time);
  }
  return ids;
}
