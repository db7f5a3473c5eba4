import { textOf, type WireObject } from '../../../esb/index.ts';
import type {
  BusinessOperationLogArgs,
  OperationLogEntryResolvers,
  OperationLogProperty,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers } from '../../../graph/fields.ts';
import { GET_OPERATION_LOG, getOperationLog } from './api.ts';
import { type LogScope, logConditions } from './conditions.ts';
import { operationLogFields } from './fields.ts';
import type { OperationLogRecord } from './records.ts';

type LogArgs = Omit<BusinessOperationLogArgs, 'first'> & {
  readonly first?: number | null | undefined;
};

async function entries(scope: LogScope, args: LogArgs, { esb }: GraphContext) {
  const conditions = logConditions(scope, args.filter ?? {});
  const list = { field: 'operationLog', of: conditions };
  const range = rangeOf(list, args);
  return connectionOf(list, range, await getOperationLog(esb, conditions, range));
}

function contentOf({ wire }: OperationLogRecord): WireObject {
  return objectOr(wire['content']) ?? {};
}

function objectOr(value: unknown): WireObject | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function propertiesOf(header: unknown): OperationLogProperty[] {
  const items: readonly unknown[] = Array.isArray(header) ? header : [];
  return items.map((item) => {
    const property = objectOr(item) ?? {};
    return {
      propertyId: textOf(property['bk_property_id']),
      name: textOf(property['bk_property_name']) || null,
    };
  });
}

const businessOf: OperationLogEntryResolvers['business'] = ({ wire }, _, { loaders }) => {
  const bizId = decodeField(GET_OPERATION_LOG, operationLogFields.bizId, wire);
  return bizId ? loaders.businessById.load(bizId) : null;
};

const hostOf: OperationLogEntryResolvers['host'] = ({ wire }, _, { loaders }) => {
  const hostId = decodeField(GET_OPERATION_LOG, operationLogFields.instanceId, wire);
  return wire['op_target'] === 'host' && hostId ? loaders.hostById.load(hostId) : null;
};

export const operationLogResolvers: Resolvers = {
  Query: {
    operationLog: (_, { bizId, ...args }, context) => entries({ bizId }, args, context),
  },
  Business: { operationLog: ({ bizId }, args, context) => entries({ bizId }, args, context) },
  Host: { operationLog: ({ hostId }, args, context) => entries({ hostId }, args, context) },
  OperationLogEntry: {
    ...fieldResolvers(
      GET_OPERATION_LOG,
      operationLogFields,
      ({ wire }: OperationLogRecord) => wire,
    ),
    before: (entry) => contentOf(entry)['pre_data'] ?? null,
    after: (entry) => contentOf(entry)['cur_data'] ?? null,
    properties: (entry) => propertiesOf(contentOf(entry)['header']),
    business: businessOf,
    host: hostOf,
  },
};
