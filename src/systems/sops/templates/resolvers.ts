import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { constantsOf } from '../pipelines/constants.ts';
import { type PipelineRecord, pipelineRecord } from '../pipelines/records.ts';
import { GET_TEMPLATE_INFO, GET_TEMPLATE_LIST, importCommonTemplate } from './api.ts';
import { taskTemplateFields } from './fields.ts';
import type { TaskTemplateRecord } from './records.ts';

/** The flow, from the record itself where it has one. */
async function pipelineOf(
  template: TaskTemplateRecord,
  { loaders }: GraphContext,
): Promise<PipelineRecord> {
  const { wire } =
    'pipeline_tree' in template.wire ? template : await loaders.taskTemplateInfo.load(template);
  return pipelineRecord(GET_TEMPLATE_INFO, wire);
}

const importCommonTemplates: MutationResolvers['importCommonTemplates'] = async (
  _,
  { input },
  context,
) => {
  const { data, override = false } = input;
  if (data.trim() === '') {
    throw badInput('input.data', 'must be the content of a file that SOPS exported');
  }
  const count = await importCommonTemplate(context.esb, { data, override });
  context.forget();
  return { count };
};

export const taskTemplateResolvers: Resolvers = {
  Query: {
    taskTemplate: (_, key, { loaders }) => loaders.taskTemplateInfo.load(key),
    taskTemplates: (_, scope, { loaders }) => loaders.taskTemplates.load(scope),
  },
  Mutation: { importCommonTemplates },
  Business: {
    taskTemplates: ({ bizId }, { source }, { loaders }) =>
      loaders.taskTemplates.load({ bizId, source }),
  },
  TaskTemplate: {
    ...fieldResolvers(
      GET_TEMPLATE_LIST,
      taskTemplateFields,
      ({ wire }: TaskTemplateRecord) => wire,
    ),
    id: ({ bizId, source, templateId }) => encodeNodeId('TaskTemplate', bizId, source, templateId),
    pipeline: (template, _, context) => pipelineOf(template, context),
    constants: async (template, _, context) => {
      const { api, tree } = await pipelineOf(template, context);
      return constantsOf(api, tree['constants']);
    },
    business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
  },
};
