import { expectLong, objectOf, objectsOf, type WireObject } from '../../../esb/index.ts';
import type {
  Resolvers,
  UptimeCheckNodeResolvers,
  UptimeCheckTaskFilter,
  UptimeCheckTaskResolvers,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { hostAddress } from '../host-addresses.ts';
import { wireCode } from '../wire-code.ts';
import { textsOf } from '../wire-texts.ts';
import { EXPORT_UPTIME_CHECK_TASK, exportUptimeCheckTask } from './api.ts';
import { uptimeCheckProtocols } from './codes.ts';
import {
  uptimeCheckNodeFields,
  uptimeCheckNodePlaceFields,
  uptimeCheckPlaceFields,
  uptimeCheckSettingsFields,
  uptimeCheckTaskFields,
} from './fields.ts';
import { importUptimeCheckNodes, importUptimeCheckTasks } from './imports.ts';
import type { UptimeCheckNodeRecord, UptimeCheckTaskRecord } from './records.ts';

const API = EXPORT_UPTIME_CHECK_TASK;

function placeOf({ wire }: { readonly wire: WireObject }): WireObject {
  return objectOf(wire['location']);
}

interface TasksArgs {
  readonly filter?: UptimeCheckTaskFilter | null | undefined;
}

function uptimeCheckTasks(bizId: number, { filter }: TasksArgs, { esb, loaders }: GraphContext) {
  const { taskIds, protocol } = filter ?? {};
  if (taskIds == null && protocol == null) return loaders.uptimeCheckTasksByBusiness.load(bizId);
  if (taskIds?.length === 0) return [];
  const word =
    protocol == null ? undefined : wireCode(uptimeCheckProtocols, protocol, 'filter.protocol');
  return exportUptimeCheckTask(esb, bizId, { taskIds, protocol: word });
}

const task: UptimeCheckTaskResolvers = {
  ...fieldResolvers(API, uptimeCheckTaskFields, wireOf),
  ...fieldResolvers(API, uptimeCheckPlaceFields, placeOf),
  id: ({ bizId, name }) => encodeNodeId('UptimeCheckTask', bizId, name),
  settings: ({ wire }) => objectOf(wire['config']),
  nodeIds: ({ target }) => {
    const ids = target['node_id_list'];
    return Array.isArray(ids) ? ids.map((id) => expectLong(API, id, 'a node id')) : [];
  },
  nodes: ({ target }) => objectsOf(target['node_list']).map(nodeRecord),
  detections: ({ detections }: UptimeCheckTaskRecord) => detections.map((wire) => ({ wire })),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

/** The export empties the hosts of its nodes: an address without an IP is none. */
function nodeRecord(node: WireObject): UptimeCheckNodeRecord {
  const address = hostAddress(API, objectOf(node['target_conf']));
  return { wire: objectOf(node['node_conf']), address };
}

const node: UptimeCheckNodeResolvers = {
  ...fieldResolvers(API, uptimeCheckNodeFields, wireOf),
  ...fieldResolvers(API, uptimeCheckNodePlaceFields, placeOf),
  ip: ({ address }) => address?.ip ?? null,
  cloudId: ({ address }) => address?.cloudId ?? null,
  host: ({ address }: UptimeCheckNodeRecord, _, { loaders }) =>
    address && loaders.hostByAddress.load(address),
};

export const uptimeCheckResolvers: Resolvers = {
  Query: {
    uptimeCheckTasks: (_, { bizId, ...args }, context) => uptimeCheckTasks(bizId, args, context),
  },
  Mutation: { importUptimeCheckTasks, importUptimeCheckNodes },
  Business: {
    uptimeCheckTasks: ({ bizId }, args, context) => uptimeCheckTasks(bizId, args, context),
  },
  UptimeCheckTask: task,
  UptimeCheckSettings: {
    ...fieldResolvers(API, uptimeCheckSettingsFields, (wire: WireObject) => wire),
    ips: (wire) => textsOf(wire['ip_list']),
  },
  UptimeCheckNode: node,
  ImportUptimeCheckTaskResult: {
    task: ({ bizId, name, outcome }, _, { loaders }) =>
      outcome === 'APPLIED' ? loaders.uptimeCheckTaskByName.load({ bizId, name }) : null,
  },
  ImportUptimeCheckNodeResult: {
    host: ({ hostId }, _, { loaders }) => loaders.hostById.load(hostId),
  },
};
