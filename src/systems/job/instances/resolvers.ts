import type { WireObject } from '../../../esb/index.ts';
import type {
  JobInstanceResolvers,
  JobStepHostResolvers,
  JobStepResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { jobHostStatuses, jobStatuses, jobStepTypes } from '../codes.ts';
import { idOrNull, numberOf, personOf } from '../values.ts';
import { LOG, logKey, STATUS } from './api.ts';
import { jobBlockFields, jobHostLogFields, jobInstanceFields, jobStepFields } from './fields.ts';
import { runsOfBusiness, runsOfHost } from './runs.ts';

const jobInstance: JobInstanceResolvers = {
  ...fieldResolvers(STATUS, jobInstanceFields, wireOf),
  id: ({ bizId, jobInstanceId }) => encodeNodeId('JobInstance', bizId, jobInstanceId),
  status: ({ wire }) => jobStatuses.name(wire['status']) ?? 'UNKNOWN',
  statusCode: ({ wire }) => numberOf(STATUS, wire, 'status'),
  jobTemplateId: ({ wire }) => idOrNull(STATUS, wire, 'bk_job_id'),
  operator: ({ wire }) => personOf(wire, 'operator'),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

const jobStep: JobStepResolvers = {
  ...fieldResolvers(STATUS, jobStepFields, wireOf),
  ...fieldResolvers(STATUS, jobBlockFields, ({ block }: { readonly block: WireObject }) => block),
  stepId: ({ wire }) => idOrNull(STATUS, wire, 'step_id'),
  type: ({ wire }) => jobStepTypes.name(wire['type']) ?? 'UNKNOWN',
  typeCode: ({ wire }) => numberOf(STATUS, wire, 'type'),
  status: ({ wire }) => jobStatuses.name(wire['status']) ?? 'UNKNOWN',
  statusCode: ({ wire }) => numberOf(STATUS, wire, 'status'),
  operator: ({ wire }) => personOf(wire, 'operator'),
};

const jobStepHost: JobStepHostResolvers = {
  innerIp: ({ ip }) => ip,
  status: ({ wire }) => jobHostStatuses.name(wire['status']) ?? 'UNKNOWN',
  statusCode: ({ wire }) => numberOf(STATUS, wire, 'status'),
  host: ({ cloudId, ip }, _, { loaders }) => loaders.hostByAddress.load({ cloudId, ip }),
  log: async ({ job, stepInstanceId, cloudId, ip }, _, { loaders }) => {
    const logs = await loaders.jobLogs.load(job);
    return logs.get(logKey(stepInstanceId, { cloudId, ip })) ?? null;
  },
};

export const jobInstanceResolvers: Resolvers = {
  Query: {
    jobInstance: (_, key, { loaders }) => loaders.jobInstanceByKey.load(key),
  },
  Host: { jobInstances: runsOfHost },
  Business: { jobInstances: runsOfBusiness },
  JobInstance: jobInstance,
  JobStep: jobStep,
  JobStepHost: jobStepHost,
  JobHostLog: fieldResolvers(LOG, jobHostLogFields, wireOf),
};
