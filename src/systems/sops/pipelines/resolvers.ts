import { catalogueApi } from '../../../catalogue.ts';
import { expectObject, textOf, type WireObject } from '../../../esb/index.ts';
import type { Resolvers } from '../../../generated/resolvers.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { activityTypes } from '../codes.ts';
import { constantsOf } from './constants.ts';
import { activityFields, constantFields, flowFields } from './fields.ts';
import type { PipelineRecord } from './records.ts';
import { flowsOf, nodesOf, subFlowOf } from './tree.ts';

/** Named where a part of a tree cannot be read; other APIs answer trees of the same form. */
const TREE = catalogueApi('sops', 'get_template_info');

export const pipelineResolvers: Resolvers = {
  Pipeline: {
    startNodeId: (pipeline) => nodeIdOf(pipeline, 'start'),
    endNodeId: (pipeline) => nodeIdOf(pipeline, 'end'),
    activities: (pipeline) =>
      nodesOf(pipeline)
        .filter(({ part }) => part === 'activity')
        .map(({ nodeId, wire }) => ({ nodeId, wire, pipeline })),
    gateways: (pipeline) =>
      nodesOf(pipeline)
        .filter(({ part }) => part === 'gateway')
        .map(({ wire }) => ({ wire })),
    flows: (pipeline) => flowsOf(pipeline).map((wire) => ({ wire })),
    constants: ({ api, tree }) => constantsOf(api, tree['constants']),
    outputKeys: ({ tree }) => (Array.isArray(tree['outputs']) ? tree['outputs'].map(textOf) : []),
  },
  PipelineActivity: {
    ...fieldResolvers(TREE, activityFields, wireOf),
    type: ({ wire }) => activityTypes.name(wire['type']) ?? 'UNKNOWN',
    pluginCode: ({ wire }) => pluginCodeOf(wire),
    inputs: ({ wire }) => componentOf(wire)?.['data'] ?? null,
    pipeline: ({ pipeline, wire }) => subFlowOf(pipeline, wire),
  },
  PipelineGateway: {
    nodeId: ({ wire }) => textOf(wire['id']),
    name: ({ wire }) => textOf(wire['name']) || null,
    type: ({ wire }) => textOf(wire['type']) || null,
  },
  PipelineFlow: {
    ...fieldResolvers(TREE, flowFields, wireOf),
    flowId: ({ wire }) => textOf(wire['id']),
    sourceNodeId: ({ wire }) => textOf(wire['source']),
    targetNodeId: ({ wire }) => textOf(wire['target']),
  },
  TaskConstant: {
    ...fieldResolvers(TREE, constantFields, wireOf),
    key: ({ wire }) => textOf(wire['key']),
  },
};

function nodeIdOf(pipeline: PipelineRecord, part: 'start' | 'end'): string | null {
  return nodesOf(pipeline).find((node) => node.part === part)?.nodeId ?? null;
}

function componentOf({ component }: WireObject): WireObject | null {
  return component == null ? null : expectObject(TREE, component, '`component`');
}

function pluginCodeOf(wire: WireObject): string | null {
  return textOf(componentOf(wire)?.['code']) || null;
}
