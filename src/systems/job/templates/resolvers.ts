import { expectLong, expectObjects } from '../../../esb/index.ts';
import type {
  JobGlobalVariableResolvers,
  JobTemplateFilter,
  JobTemplateResolvers,
  JobTemplateStepResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import type { ConnectionArgs } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { jobStepTypes, jobTemplateLabels } from '../codes.ts';
import { codeToFind, listConnection } from '../list-connection.ts';
import { fileSourcesOf } from '../target-hosts.ts';
import { addressesOf, idOrNull, numberOf, textsOf } from '../values.ts';
import { GET_JOB_DETAIL, GET_JOB_LIST, type JobTemplateQuery } from './api.ts';
import { jobGlobalVariableFields, jobTemplateFields, jobTemplateStepFields } from './fields.ts';
import type { JobTemplatePartRecord, JobTemplateRecord } from './records.ts';

interface JobTemplatesArgs extends ConnectionArgs {
  readonly filter?: JobTemplateFilter | null | undefined;
}

function jobTemplates(bizId: number, args: JobTemplatesArgs, { loaders }: GraphContext) {
  const query = jobTemplateQuery(bizId, args.filter ?? {});
  return listConnection({ field: 'jobTemplates', of: query }, args, () =>
    loaders.jobTemplateList.load(query),
  );
}

function jobTemplateQuery(bizId: number, filter: JobTemplateFilter): JobTemplateQuery {
  const { nameContains, label, creator, updatedBy, ...periods } = filter;
  return {
    ...periods,
    bizId,
    nameContains: nameContains ?? undefined,
    labelCode: codeToFind('filter.label', jobTemplateLabels, label),
    creator: creator ?? undefined,
    updatedBy: updatedBy ?? undefined,
  };
}

/** Steps or variables, from the record itself where it has them. */
async function partsOf(
  template: JobTemplateRecord,
  name: 'steps' | 'global_vars',
  { loaders }: GraphContext,
): Promise<JobTemplatePartRecord[]> {
  const { bizId } = template;
  const { wire } =
    'steps' in template.wire ? template : await loaders.jobTemplateDetail.load(template);
  return expectObjects(GET_JOB_DETAIL, wire[name], `\`${name}\``).map((part) => ({
    bizId,
    wire: part,
  }));
}

const jobTemplate: JobTemplateResolvers = {
  ...fieldResolvers(GET_JOB_LIST, jobTemplateFields, wireOf),
  id: ({ bizId, jobTemplateId }) => encodeNodeId('JobTemplate', bizId, jobTemplateId),
  steps: async (template, _, context) => {
    const steps = await partsOf(template, 'steps', context);
    return steps.sort((a, b) => orderOf(a) - orderOf(b));
  },
  globalVariables: (template, _, context) => partsOf(template, 'global_vars', context),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

function orderOf({ wire }: JobTemplatePartRecord): number {
  return Number(wire['order'] ?? 0);
}

/** Arguments that Job's own page hides are not shown here either: they hold passwords. */
function scriptParams({ wire }: JobTemplatePartRecord): string | null {
  const { scriptParams: field, paramsSensitive } = jobTemplateStepFields;
  const hidden = decodeField(GET_JOB_DETAIL, paramsSensitive, wire);
  return hidden ? null : decodeField(GET_JOB_DETAIL, field, wire);
}

const jobTemplateStep: JobTemplateStepResolvers = {
  ...fieldResolvers(GET_JOB_DETAIL, jobTemplateStepFields, wireOf),
  stepId: ({ wire }) => numberOf(GET_JOB_DETAIL, wire, 'step_id'),
  type: ({ wire }) => jobStepTypes.name(wire['type']) ?? 'UNKNOWN',
  typeCode: ({ wire }) => numberOf(GET_JOB_DETAIL, wire, 'type'),
  dbAccountId: ({ wire }) => idOrNull(GET_JOB_DETAIL, wire, 'db_account_id'),
  dbAccount: ({ bizId, wire }, _, { loaders }) => {
    const dbAccountId = idOrNull(GET_JOB_DETAIL, wire, 'db_account_id');
    return dbAccountId === null ? null : loaders.jobDbAccountByKey.load({ bizId, dbAccountId });
  },
  scriptParams,
  scriptId: ({ wire }) => idOrNull(GET_JOB_DETAIL, wire, 'script_id'),
  script: ({ bizId, wire }, _, { loaders }) => {
    const scriptId = idOrNull(GET_JOB_DETAIL, wire, 'script_id');
    return scriptId === null ? null : loaders.jobScriptByKey.load({ bizId, scriptId });
  },
  fileSources: ({ wire }) => fileSourcesOf(GET_JOB_DETAIL, wire),
  hosts: ({ wire }) => addressesOf(GET_JOB_DETAIL, wire),
  customQueryIds: ({ wire }) => textsOf(wire['custom_query_id']),
};

const jobGlobalVariable: JobGlobalVariableResolvers = {
  ...fieldResolvers(GET_JOB_DETAIL, jobGlobalVariableFields, wireOf),
  variableId: ({ wire }) => numberOf(GET_JOB_DETAIL, wire, 'id'),
  hosts: ({ wire }) => addressesOf(GET_JOB_DETAIL, wire),
  customQueryIds: ({ wire }) => textsOf(wire['custom_query_id']),
  stepIds: ({ wire }) =>
    textsOf(wire['step_ids']).map((id) => expectLong(GET_JOB_DETAIL, id, 'an id of `step_ids`')),
};

export const jobTemplateResolvers: Resolvers = {
  Query: {
    jobTemplate: (_, key, { loaders }) => loaders.jobTemplateDetail.load(key),
    jobTemplates: (_, { bizId, ...args }, context) => jobTemplates(bizId, args, context),
  },
  Business: { jobTemplates: ({ bizId }, args, context) => jobTemplates(bizId, args, context) },
  JobInstance: {
    template: ({ bizId, wire }, _, { loaders }) => {
      const jobTemplateId = idOrNull(GET_JOB_LIST, wire, 'bk_job_id');
      return jobTemplateId === null
        ? null
        : loaders.jobTemplateByKey.load({ bizId, jobTemplateId });
    },
  },
  JobTemplate: jobTemplate,
  JobTemplateStep: jobTemplateStep,
  JobGlobalVariable: jobGlobalVariable,
};
