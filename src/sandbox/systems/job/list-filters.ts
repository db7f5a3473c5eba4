import { DAY_MS, parseTime } from '../../times.ts';
import { textOf, type Wire } from '../../values.ts';
import { illegal } from './refusals.ts';

export interface Authored {
  readonly creator: string;
  readonly createdAt: number;
  readonly lastModifyUser: string;
  readonly lastModifiedAt: number;
}

/** The filters that templates and schedules share: who and on which days. */
export function authoredFilter(params: Wire): (item: Authored) => boolean {
  const creator = textOf(params.creator);
  const user = textOf(params.last_modify_user);
  const created = dayRange(params, 'create_time');
  const modified = dayRange(params, 'last_modify_time');
  return (item) =>
    (creator === '' || item.creator === creator) &&
    (user === '' || item.lastModifyUser === user) &&
    created(item.createdAt) &&
    modified(item.lastModifiedAt);
}

/** Days are whole days of Beijing, both ends included. */
function dayRange(params: Wire, name: string): (ms: number) => boolean {
  const from = dayStart(params, `${name}_start`) ?? Number.NEGATIVE_INFINITY;
  const until = dayStart(params, `${name}_end`) ?? Number.POSITIVE_INFINITY;
  return (ms) => ms >= from && ms < until + DAY_MS;
}

function dayStart(params: Wire, name: string): number | undefined {
  const text = textOf(params[name]);
  if (text === '') return undefined;
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? parseTime(`${text} 00:00:00 +0800`) : undefined;
  if (ms !== undefined) return ms;
  throw illegal(name, 'a day as YYYY-MM-DD is wanted', '日期格式应为 YYYY-MM-DD');
}
