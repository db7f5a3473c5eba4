import type { HostAlarmsArgs } from '../../generated/resolvers.ts';
import type { Place } from '../../graph/planner/rules.ts';
import { findsNothing } from './alarms/look-ups.ts';
import { alarmQueriesOf } from './alarms/queries.ts';

/** The alarms of a business that are about hosts, whichever its hosts may be. */
export function beginAlarmsByHost({ known, args, context }: Place): unknown {
  const { bizId } = known;
  // The arguments of `Host.alarms`.
  const asked = args as HostAlarmsArgs;
  if (typeof bizId !== 'number' || findsNothing(asked.filter ?? {})) return undefined;
  const queries = alarmQueriesOf(asked, context.selection, [{ bizId }]);
  return context.loaders.alarmsByHost.ahead(queries);
}
