import { objectsOf, type WireObject } from '../../../esb/index.ts';
import type {
  LogCollectorInput,
  LogCollectorResolvers,
  MutationResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { distinct, importAll } from '../import-results.ts';
import { wireCode } from '../wire-code.ts';
import { EXPORT_LOG_COLLECTOR, exportLogCollector, importLogCollector } from './api.ts';
import { logEncodings } from './codes.ts';
import { logCollectorFields, logColumnFields } from './fields.ts';
import type { LogCollectorRecord } from './records.ts';

const API = EXPORT_LOG_COLLECTOR;

interface CollectorsArgs {
  readonly collectorIds?: readonly number[] | null | undefined;
}

function logCollectors(
  bizId: number,
  { collectorIds }: CollectorsArgs,
  { esb, loaders }: GraphContext,
) {
  if (collectorIds == null) return loaders.logCollectorsByBusiness.load(bizId);
  return collectorIds.length === 0 ? [] : exportLogCollector(esb, bizId, collectorIds);
}

const importLogCollectors: MutationResolvers['importLogCollectors'] = async (
  _,
  { input: { bizId, collectors } },
  context,
) => {
  const tables = distinct(
    'input.collectors',
    collectors.map(({ dataSet }) => dataSet),
  );
  const wire = collectors.map((collector) => collectorToWire(bizId, collector));
  const results = await importAll(tables, () => importLogCollector(context.esb, bizId, wire));
  context.forget();
  return {
    results: results.map(({ key, outcome, message }) => {
      return { bizId, dataSet: key, outcome, message };
    }),
  };
};

/** As import_log_collector takes it: `alis` is really spelt so. */
function collectorToWire(bizId: number, collector: LogCollectorInput): WireObject {
  const fields = collector.columns.map(({ name, type, isTimeColumn, timeZone, description }) => {
    const time_format = isTimeColumn ? '1' : '';
    return { name, type, alis: '', time_format, time_zone: timeZone, description };
  });
  return {
    collector_conf: {
      data_set: collector.dataSet,
      data_desc: collector.description,
      data_encode: wireCode(logEncodings, collector.encoding ?? 'UTF8'),
      sep: collector.separator,
      log_path: collector.path,
      conditions: collector.conditions,
      fields,
    },
    target_conf: { bk_biz_id: bizId, ips: collector.ips },
  };
}

const logCollector: LogCollectorResolvers = {
  ...fieldResolvers(API, logCollectorFields, ({ wire }: LogCollectorRecord) => wire),
  id: ({ bizId, dataSet }) => encodeNodeId('LogCollector', bizId, dataSet),
  columns: ({ wire }) => objectsOf(wire['fields']),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

export const logCollectorResolvers: Resolvers = {
  Query: { logCollectors: (_, { bizId, ...args }, context) => logCollectors(bizId, args, context) },
  Mutation: { importLogCollectors },
  Business: { logCollectors: ({ bizId }, args, context) => logCollectors(bizId, args, context) },
  LogCollector: logCollector,
  LogColumn: fieldResolvers(API, logColumnFields, (wire: WireObject) => wire),
  ImportLogCollectorResult: {
    collector: ({ bizId, dataSet, outcome }, _, { loaders }) =>
      outcome === 'APPLIED' ? loaders.logCollectorByName.load({ bizId, name: dataSet }) : null,
  },
};
