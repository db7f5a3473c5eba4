import { expectInt, textOf } from '../../../esb/index.ts';
import type { JobStepProgressResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { jobHostStatuses, jobStatuses, jobStepTypes } from '../codes.ts';
import { idOrNull, numberOf } from '../values.ts';
import { STEP_STATUS } from './api.ts';
import { jobStepProgressFields } from './fields.ts';
import type { JobStepProgressRecord } from './records.ts';

const jobStepProgress: JobStepProgressResolvers = {
  ...fieldResolvers(STEP_STATUS, jobStepProgressFields, ({ wire }: JobStepProgressRecord) => wire),
  stepId: ({ wire }) => idOrNull(STEP_STATUS, wire, 'step_id'),
  type: ({ wire }) => jobStepTypes.name(wire['type']) ?? 'UNKNOWN',
  status: ({ wire }) => jobStatuses.name(wire['status']) ?? 'UNKNOWN',
  hosts: ({ wire }) => addressesIn(wire['target_ips']),
  abnormalAgents: ({ wire }) => addressesIn(wire['abnormal_agent_ips']),
  jobInstance: (key, _, { loaders }) => loaders.jobInstanceByKey.load(key),
};

/** Hosts joined by commas, each as `cloud:ip`. */
function addressesIn(joined: unknown): HostAddress[] {
  const parts = textOf(joined).split(',');
  return parts.flatMap((part) => {
    const [cloud, ip] = part.trim().split(':');
    if (!ip) return [];
    return [{ cloudId: expectInt(STEP_STATUS, cloud, 'a cloud area of a host'), ip }];
  });
}

export const jobStepResolvers: Resolvers = {
  Query: { jobStepProgress: (_, key, { loaders }) => loaders.jobStepProgress.load(key) },
  JobStep: {
    progress: ({ job, stepInstanceId }, _, { loaders }) =>
      loaders.jobStepProgress.load({ ...job, stepInstanceId }),
  },
  JobStepProgress: jobStepProgress,
  JobStepHostGroup: {
    status: ({ wire }) => jobHostStatuses.name(wire['result_type']) ?? 'UNKNOWN',
    statusCode: ({ wire }) => numberOf(STEP_STATUS, wire, 'result_type'),
    text: ({ wire }) => textOf(wire['result_type_text']) || null,
    count: ({ hosts, wire }) =>
      wire['count'] == null ? hosts.length : numberOf(STEP_STATUS, wire, 'count'),
  },
};
