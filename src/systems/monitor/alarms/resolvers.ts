import { objectOf, type WireObject } from '../../../esb/index.ts';
import type {
  AlarmDetailResolvers,
  AlarmFilter,
  AlarmOrder,
  AlarmResolvers,
  HostResolvers,
  QueryResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { addressText } from '../../../graph/keys.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import {
  ALARM_INSTANCE,
  type AlarmQuery,
  GET_ALARMS,
  getAlarms,
  listAlarmInstance,
} from './api.ts';
import { alarmLevels } from './codes.ts';
import {
  alarmContentFields,
  alarmDetailFields,
  alarmExtendedFields,
  alarmFields,
  extendFields,
} from './fields.ts';
import { alarmLookUps, findsNothing } from './look-ups.ts';
import type { AlarmRecord } from './records.ts';
import { snapshotsOf } from './snapshots.ts';

/** The texts of an alarm, which stand in an object of their own; none for one without. */
function contentOf({ wire }: { readonly wire: WireObject }): WireObject {
  return objectOf(wire['alarm_content']);
}

interface AlarmsArgs {
  readonly since: string;
  readonly until?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: AlarmFilter | null | undefined;
}

const ORDER = {
  ALARM_ID: 'id',
  SOURCE_TIME: 'source_time',
  BEGIN_TIME: 'begin_time',
  END_TIME: 'end_time',
} as const;

async function alarmsOfBusiness(
  bizId: number,
  args: AlarmsArgs & { readonly orderBy?: AlarmOrder | null | undefined },
  { esb, selection }: GraphContext,
) {
  const { orderBy } = args;
  const query = alarmQuery(bizId, args, extendFields(selection));
  const list = { field: 'alarms', of: [whatOf(query), orderBy] };
  const range = rangeOf(list, args);
  if (findsNothing(args.filter ?? {})) {
    return connectionOf(list, range, pageOf<AlarmRecord>([], range));
  }
  const { field, direction } = orderBy ?? { field: 'SOURCE_TIME', direction: 'DESC' };
  const ordering = `${direction === 'DESC' ? '-' : ''}${ORDER[field]}`;
  return connectionOf(list, range, await getAlarms(esb, query, range, ordering));
}

/** Which alarms a query is about, whatever is read of each: a cursor hangs on that alone. */
function whatOf({ extendFields: _, ...what }: AlarmQuery): Omit<AlarmQuery, 'extendFields'> {
  return what;
}

function alarmQuery(bizId: number, args: AlarmsArgs, fields: readonly string[]): AlarmQuery {
  const { since, until, filter } = args;
  return { bizId, since, until, ...alarmLookUps(filter ?? {}), extendFields: fields };
}

const alarmsOfHost: HostResolvers['alarms'] = async (host, args, { loaders, selection }) => {
  const bizIds = [...new Set(host.modules.map(({ bizId }) => bizId))];
  const queries = bizIds.map((bizId) => alarmQuery(bizId, args, extendFields(selection)));
  const list = { field: 'alarms', of: ['host', host.hostId, queries.map(whatOf)] };
  const range = rangeOf(list, args);
  const at = host.address && addressText(host.address);
  if (at === null || findsNothing(args.filter ?? {})) {
    return connectionOf(list, range, pageOf<AlarmRecord>([], range));
  }
  const found = await Promise.all(queries.map((query) => loaders.alarmsByHost.load(query)));
  const own = found.flatMap((byHost) => byHost.get(at) ?? []);
  return connectionOf(list, range, pageOf(own, range));
};

const alarmInstances: QueryResolvers['alarmInstances'] = async (_, args, { esb, loaders }) => {
  const query = args.filter ?? {};
  const list = { field: 'alarmInstances', of: query };
  const range = rangeOf(list, args);
  const page = await listAlarmInstance(esb, query, range);
  for (const alarm of page.items) loaders.alarmById.prime(alarm.alarmId, alarm);
  return connectionOf(list, range, page);
};

const alarm: AlarmResolvers = {
  ...fieldResolvers(GET_ALARMS, alarmFields, wireOf),
  ...fieldResolvers(GET_ALARMS, alarmExtendedFields, wireOf),
  ...fieldResolvers(GET_ALARMS, alarmContentFields, contentOf),
  id: ({ alarmId }) => encodeNodeId('Alarm', alarmId),
  level: ({ wire }) => alarmLevels.name(wire['level']) ?? 'UNKNOWN',
  ip: ({ address }) => address?.ip ?? null,
  cloudId: ({ address }) => address?.cloudId ?? null,
  detail: ({ alarmId }, _, { loaders }) => loaders.alarmById.load(alarmId),
  strategy: async ({ alarmId, bizId }, _, { loaders }) => {
    const { wire } = await loaders.alarmById.load(alarmId);
    const strategyId = decodeField(ALARM_INSTANCE, alarmDetailFields.strategyId, wire);
    return strategyId ? loaders.alarmStrategyByKey.load({ bizId, strategyId }) : null;
  },
  host: ({ address }, _, { loaders }) => address && loaders.hostByAddress.load(address),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

const alarmDetail: AlarmDetailResolvers = {
  ...fieldResolvers(ALARM_INSTANCE, alarmDetailFields, wireOf),
  solution: (record) => {
    const { solution } = contentOf(record);
    return typeof solution === 'string' ? solution : null;
  },
  snapshots: ({ wire }) => snapshotsOf(wire),
};

export const alarmResolvers: Resolvers = {
  Query: {
    alarm: (_, { alarmId }, { loaders }) => loaders.alarmById.load(alarmId),
    alarms: (_, { bizId, ...args }, context) => alarmsOfBusiness(bizId, args, context),
    alarmInstances,
  },
  Business: { alarms: ({ bizId }, args, context) => alarmsOfBusiness(bizId, args, context) },
  Host: { alarms: alarmsOfHost },
  Alarm: alarm,
  AlarmDetail: alarmDetail,
};
