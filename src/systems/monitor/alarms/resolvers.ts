import type { GraphQLResolveInfo } from 'graphql';
import { objectOf, type WireObject } from '../../../esb/index.ts';
import type {
  AlarmDetailResolvers,
  AlarmOrder,
  AlarmResolvers,
  HostResolvers,
  QueryResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { rangeToFetch } from '../../../graph/asked.ts';
import {
  type Connection,
  connectionOf,
  nothingOf,
  pageOf,
  rangeOf,
} from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { addressText } from '../../../graph/keys.ts';
import { whenAllReady, whenReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { ALARM_INSTANCE, type AlarmQuery, GET_ALARMS, listAlarmInstance } from './api.ts';
import { alarmLevels } from './codes.ts';
import {
  alarmContentFields,
  alarmDetailFields,
  alarmExtendedFields,
  alarmFields,
  extendFields,
} from './fields.ts';
import type { AlarmsByHost } from './loaders.ts';
import { findsNothing } from './look-ups.ts';
import { type AlarmsArgs, alarmQueriesOf, alarmQuery, whatOf } from './queries.ts';
import type { AlarmRecord } from './records.ts';
import { snapshotsOf } from './snapshots.ts';

/** The texts of an alarm, which stand in an object of their own; none for one without. */
function contentOf({ wire }: { readonly wire: WireObject }): WireObject {
  return objectOf(wire['alarm_content']);
}

const ORDER = {
  ALARM_ID: 'id',
  SOURCE_TIME: 'source_time',
  BEGIN_TIME: 'begin_time',
  END_TIME: 'end_time',
} as const;

function alarmsOfBusiness(
  bizId: number,
  args: AlarmsArgs & { readonly orderBy?: AlarmOrder | null | undefined },
  { loaders, selection }: GraphContext,
  info: GraphQLResolveInfo,
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
  const page = loaders.alarmPage.load({ query, range: rangeToFetch(range, info), ordering });
  return whenReady(page, (found) => connectionOf(list, range, found));
}

const alarmsOfHost: HostResolvers['alarms'] = (host, args, { loaders, selection }) => {
  const queries = alarmQueriesOf(args, selection, host.modules);
  const at = host.address && addressText(host.address);
  const isSearched = at !== null && !findsNothing(args.filter ?? {});
  const found = isSearched ? queries.map((query) => loaders.alarmsByHost.load(query)) : [];
  return whenAllReady(found, (byHost) => alarmsAt(at ?? '', byHost, host.hostId, queries, args));
};

function alarmsAt(
  at: string,
  byHost: readonly AlarmsByHost[],
  hostId: number,
  queries: readonly AlarmQuery[],
  args: AlarmsArgs,
): Connection<AlarmRecord> {
  const [first] = byHost;
  const own =
    first && byHost.length === 1
      ? (first.get(at) ?? NONE)
      : byHost.flatMap((alarms) => alarms.get(at) ?? NONE);
  const none = own.length === 0 && nothingOf<AlarmRecord>(args);
  if (none) return none;
  const list = { field: 'alarms', of: () => ['host', hostId, queries.map(whatOf)] };
  const range = rangeOf(list, args);
  return connectionOf(list, range, pageOf(own, range));
}

const NONE: readonly AlarmRecord[] = Object.freeze([]);

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
    alarms: (_, { bizId, ...args }, context, info) => alarmsOfBusiness(bizId, args, context, info),
    alarmInstances,
  },
  Business: {
    alarms: ({ bizId }, args, context, info) => alarmsOfBusiness(bizId, args, context, info),
  },
  Host: { alarms: alarmsOfHost },
  Alarm: alarm,
  AlarmDetail: alarmDetail,
};
