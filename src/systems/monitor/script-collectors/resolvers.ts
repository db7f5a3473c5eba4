import { objectsOf, type WireObject } from '../../../esb/index.ts';
import type {
  MutationResolvers,
  Resolvers,
  ScriptCollectorResolvers,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { distinct, importAll } from '../import-results.ts';
import { base64 } from '../wire-texts.ts';
import { EXPORT_SCRIPT_COLLECTOR, exportScriptCollector, importScriptCollector } from './api.ts';
import { deployScriptCollector } from './deploy.ts';
import { scriptCollectorFields, scriptColumnFields, scriptParameterFields } from './fields.ts';
import type { ScriptCollectorRecord } from './records.ts';
import { collectorToWire } from './to-wire.ts';

const API = EXPORT_SCRIPT_COLLECTOR;
const CONTENT = base64('script_content_base64');

interface CollectorsArgs {
  readonly collectorIds?: readonly number[] | null | undefined;
}

function scriptCollectors(
  bizId: number,
  { collectorIds }: CollectorsArgs,
  { esb, loaders }: GraphContext,
) {
  if (collectorIds == null) return loaders.scriptCollectorsByBusiness.load(bizId);
  return collectorIds.length === 0 ? [] : exportScriptCollector(esb, bizId, collectorIds);
}

const importScriptCollectors: MutationResolvers['importScriptCollectors'] = async (
  _,
  { input: { bizId, collectors } },
  context,
) => {
  const names = distinct(
    'input.collectors',
    collectors.map(({ name }) => name),
  );
  const wire = collectors.map((collector) => collectorToWire(bizId, collector));
  const results = await importAll(names, () => importScriptCollector(context.esb, wire));
  context.forget();
  return {
    results: results.map(({ key, extra, outcome, message }) => {
      const collectorId = outcome === 'APPLIED' ? extra : null;
      return { bizId, name: key, outcome, message, collectorId };
    }),
  };
};

const scriptCollector: ScriptCollectorResolvers = {
  ...fieldResolvers(API, scriptCollectorFields, ({ wire }: ScriptCollectorRecord) => wire),
  id: ({ bizId, name }) => encodeNodeId('ScriptCollector', bizId, name),
  columns: ({ wire }) => objectsOf(wire['fields']),
  parameters: ({ wire }) => objectsOf(wire['params_schema']),
  content: ({ wire }) => decodeField(API, CONTENT, wire),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

export const scriptCollectorResolvers: Resolvers = {
  Query: {
    scriptCollectors: (_, { bizId, ...args }, context) => scriptCollectors(bizId, args, context),
  },
  Mutation: { importScriptCollectors, deployScriptCollector },
  Business: {
    scriptCollectors: ({ bizId }, args, context) => scriptCollectors(bizId, args, context),
  },
  ScriptCollector: scriptCollector,
  ScriptColumn: fieldResolvers(API, scriptColumnFields, (wire: WireObject) => wire),
  ScriptParameter: fieldResolvers(API, scriptParameterFields, (wire: WireObject) => wire),
  ImportScriptCollectorResult: {
    collector: ({ bizId, name, outcome }, _, { loaders }) =>
      outcome === 'APPLIED' ? loaders.scriptCollectorByName.load({ bizId, name }) : null,
  },
  DeployScriptCollectorResult: {
    host: ({ hostId }, _, { loaders }) => loaders.hostById.load(hostId),
  },
};
