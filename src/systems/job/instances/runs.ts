import type {
  BusinessResolvers,
  HostJobInstancesArgs,
  HostResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import {
  type Connection,
  connectionOf,
  nothingOf,
  pageOf,
  rangeOf,
} from '../../../graph/connections.ts';
import type { GraphContext, Loaders } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { businessesOf, type HostAddress } from '../../../graph/keys.ts';
import { NO_RUNS } from '../../../graph/live/job-records.ts';
import { type Ready, whenAllReady } from '../../../graph/loader.ts';
import { MAX_INSTANCES } from './asked-instances.ts';
import type { JobInstanceRecord, ListedRun } from './records.ts';

type Args = Pick<HostJobInstancesArgs, 'first' | 'after'>;

/** Runs of the record in a business, newest first. */
export const runsOfBusiness: NonNullable<BusinessResolvers['jobInstances']> = (
  { bizId },
  args,
  { live },
) => {
  const list = { field: 'jobInstances', of: bizId };
  const range = rangeOf(list, args);
  return connectionOf<ListedRun>(list, range, live.records.ofBusiness(bizId, range));
};

/** Runs of the record on a host, or of the runs that are named those with this host. */
export const runsOfHost: NonNullable<HostResolvers['jobInstances']> = (host, args, context) => {
  const ids = jobInstanceIdsOf(args);
  if (ids) return namedRuns(host, ids, args, context);
  const { records } = context.live;
  const none = records.isEmpty() && nothingOf<ListedRun>(args);
  if (none) return none;
  const { hostId, address, modules } = host;
  const list = { field: 'jobInstances', of: () => [hostId, 'recorded'] };
  const range = rangeOf(list, args);
  const recorded = address && records.ofHost(businessesOf(modules), address, range);
  if (recorded && recorded.total > 0) return connectionOf<ListedRun>(list, range, recorded);
  return nothingOf<ListedRun>(args) ?? connectionOf<ListedRun>(list, range, NO_RUNS);
};

/** The runs of a page. One that fails does so at its place, and hides no other. */
export const listedRunResolvers: Resolvers = {
  JobInstanceConnection: {
    nodes: ({ nodes }, _, { loaders }) => nodes.map((run) => shown(run, loaders)),
  },
  JobInstanceEdge: { node: ({ node }, _, { loaders }) => shown(node, loaders) },
};

/** The record says only which runs there are: each is asked of Job, with the reader's rights. */
function shown(run: ListedRun, { recordedJobInstance }: Loaders): Ready<JobInstanceRecord> {
  return 'wire' in run ? run : recordedJobInstance.load(run);
}

interface Placed {
  readonly hostId: number;
  readonly address: HostAddress | null;
  readonly modules: readonly { readonly bizId: number }[];
}

function namedRuns(
  { hostId, address, modules }: Placed,
  ids: readonly number[],
  args: Args,
  { loaders }: Pick<GraphContext, 'loaders'>,
): Ready<Connection<ListedRun>> {
  const list = { field: 'jobInstances', of: () => [hostId, ids] };
  const range = rangeOf(list, args);
  const bizIds = businessesOf(modules);
  const found = ids.map((jobInstanceId) => oneOf(bizIds, jobInstanceId, loaders));
  return whenAllReady(found, (runs) => {
    const own = runs.flatMap((run) => (run && !isElsewhere(run, address) ? [run] : []));
    return connectionOf(list, range, pageOf(own, range));
  });
}

/** Of a run that cannot be seen nobody knows its hosts: it stays, and fails when it is shown. */
function isElsewhere(run: ListedRun, address: HostAddress | null): boolean {
  return 'wire' in run && !hasHost(run, address);
}

/** A run in whichever of the businesses it is; its key, where it can be seen in none. */
function oneOf(
  bizIds: readonly number[],
  jobInstanceId: number,
  { jobInstanceByKey }: Loaders,
): Ready<ListedRun | undefined> {
  const keys = bizIds.map((bizId) => ({ bizId, jobInstanceId }));
  const asked = keys.map((key): Ready<ListedRun> => {
    const run = jobInstanceByKey.load(key);
    return run instanceof Promise ? run.catch(() => key) : run;
  });
  return whenAllReady(asked, (runs) => runs.find((run) => 'wire' in run) ?? runs[0]);
}

/** The runs to look in, each once; undefined to look in the record. */
function jobInstanceIdsOf({ jobInstanceIds }: HostJobInstancesArgs): readonly number[] | undefined {
  if (!jobInstanceIds) return undefined;
  const ids = [...new Set(jobInstanceIds)];
  if (ids.length <= MAX_INSTANCES) return ids;
  throw badInput('jobInstanceIds', `must name at most ${MAX_INSTANCES} runs, not ${ids.length}`);
}

function hasHost({ steps }: JobInstanceRecord, address: HostAddress | null): boolean {
  return steps.some(({ hosts }) => hosts.some((one) => isAt(one, address)));
}

function isAt(one: HostAddress, address: HostAddress | null): boolean {
  return address !== null && one.ip === address.ip && one.cloudId === address.cloudId;
}
