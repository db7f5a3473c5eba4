import type { AlarmFilter } from '../../../generated/resolvers.ts';
import { businessesOf } from '../../../graph/keys.ts';
import type { Selection } from '../../../graph/selection.ts';
import type { AlarmQuery } from './api.ts';
import { extendFields } from './fields.ts';
import { alarmLookUps } from './look-ups.ts';

/** What the fields of alarms take. */
export interface AlarmsArgs {
  readonly since: string;
  readonly until?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: AlarmFilter | null | undefined;
}

export function alarmQuery(
  bizId: number,
  { since, until, filter }: AlarmsArgs,
  fields: readonly string[],
): AlarmQuery {
  return { bizId, since, until, ...alarmLookUps(filter ?? {}), extendFields: fields };
}

/** Which alarms a query is about, whatever is read of each: a cursor hangs on that alone. */
export function whatOf({ extendFields: _, ...what }: AlarmQuery): Omit<AlarmQuery, 'extendFields'> {
  return what;
}

const known = new WeakMap<AlarmsArgs, Map<string | number, readonly AlarmQuery[]>>();

/** Arguments without variables live as long as their document, and may meet many businesses. */
const MOST = 1_000;

/**
 * One query for each business that modules are of. The hosts of one field have the same arguments
 * and, mostly, the same business: they share the very same query.
 */
export function alarmQueriesOf(
  args: AlarmsArgs,
  selection: Selection,
  modules: readonly { readonly bizId: number }[],
): readonly AlarmQuery[] {
  const made = known.get(args) ?? new Map<string | number, readonly AlarmQuery[]>();
  if (made.size === 0) known.set(args, made);
  const key = businessesText(modules);
  const before = made.get(key);
  if (before) return before;
  const fields = extendFields(selection);
  const queries = businessesOf(modules).map((bizId) => alarmQuery(bizId, args, fields));
  if (made.size >= MOST) made.clear();
  made.set(key, queries);
  return queries;
}

/** The business itself where there is but one module, as nearly always. */
function businessesText(modules: readonly { readonly bizId: number }[]): string | number {
  const [first] = modules;
  if (first && modules.length === 1) return first.bizId;
  return modules.map(({ bizId }) => bizId).join();
}
