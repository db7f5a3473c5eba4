import type { WireObject } from '../../../esb/index.ts';
import type {
  HostJobInstancesArgs,
  HostResolvers,
  JobInstanceResolvers,
  JobStepHostResolvers,
  JobStepResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, nothingOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { businessesOf } from '../../../graph/keys.ts';
import { whenAllReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { jobHostStatuses, jobStatuses, jobStepTypes } from '../codes.ts';
import { idOrNull, numberOf, personOf } from '../values.ts';
import { LOG, logKey, STATUS } from './api.ts';
import { MAX_INSTANCES } from './asked-instances.ts';
import { jobBlockFields, jobHostLogFields, jobInstanceFields, jobStepFields } from './fields.ts';
import type { JobInstanceRecord } from './records.ts';

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

/** Of the runs named, those with this host among their steps' hosts. */
const jobInstancesOfHost: HostResolvers['jobInstances'] = (host, args, { loaders }) => {
  const ids = jobInstanceIdsOf(args);
  const none = ids.length === 0 && nothingOf<JobInstanceRecord>(args);
  if (none) return none;
  const list = { field: 'jobInstances', of: () => [host.hostId, ids] };
  const range = rangeOf(list, args);
  const keys = businessesOf(host.modules).flatMap((bizId) =>
    ids.map((jobInstanceId) => ({ bizId, jobInstanceId })),
  );
  const instances = keys.map((key) => loaders.jobInstanceByKey.load(key));
  return whenAllReady(instances, (found) => {
    const own = found.filter(({ steps }) =>
      steps.some(({ hosts }) => hosts.some((one) => isAt(one, host.address))),
    );
    return connectionOf(list, range, pageOf(own, range));
  });
};

const NO_IDS: readonly number[] = Object.freeze([]);

/** The runs to look in, each once. */
function jobInstanceIdsOf({ jobInstanceIds }: HostJobInstancesArgs): readonly number[] {
  if (!jobInstanceIds) return NO_IDS;
  const ids = [...new Set(jobInstanceIds)];
  if (ids.length <= MAX_INSTANCES) return ids;
  throw badInput('jobInstanceIds', `must name at most ${MAX_INSTANCES} runs, not ${ids.length}`);
}

type Address = { readonly cloudId: number; readonly ip: string };

function isAt(one: Address, address: Address | null): boolean {
  return address !== null && one.ip === address.ip && one.cloudId === address.cloudId;
}

export const jobInstanceResolvers: Resolvers = {
  Query: {
    jobInstance: (_, key, { loaders }) => loaders.jobInstanceByKey.load(key),
  },
  Host: { jobInstances: jobInstancesOfHost },
  JobInstance: jobInstance,
  JobStep: jobStep,
  JobStepHost: jobStepHost,
  JobHostLog: fieldResolvers(LOG, jobHostLogFields, wireOf),
};
