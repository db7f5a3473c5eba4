import { setTimeout } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { EsbError } from '../../../esb/index.ts';
import type { GraphContext } from '../../../graph/context.ts';
import type { JobIntent } from '../../../graph/live/job-records.ts';
import type { Launch, WireTargets } from './api.ts';
import type { StartedJobRecord } from './records.ts';

/** What is written down of a launch before it is sent. */
export interface Intended extends Pick<JobIntent, 'origin'> {
  readonly name: string | null;
  /** Hosts that it names itself, by whatever names them. */
  readonly targets: readonly WireTargets[];
  /** Whether Job alone knows all of its hosts. */
  readonly more: boolean;
}

/** Milliseconds between looks at a run: the hosts of a step are told only once it has begun. */
const LOOKS_AFTER_MS = [0, 1_000, 5_000, 25_000, 125_000];

/**
 * Starts a run so that it is not forgotten: that it is about to be started is on the disk before
 * Job hears of it, and its number is before the caller does. Where nobody knows whether Job started
 * it, the intention stands, and a callback may complete it.
 */
export async function recorded(
  context: GraphContext,
  launch: Launch,
  intended: Intended,
  start: (launch: Launch) => Promise<StartedJobRecord>,
): Promise<StartedJobRecord> {
  const { records, callbackAddress } = context.live;
  const id = await intend(context, launch, intended);
  const callbackUrl = launch.callbackUrl ?? callbackAddress?.(id);
  const run = await start({ ...launch, callbackUrl }).catch((error: unknown) => {
    if (wasRefused(error)) void kept(records.refused(id));
    throw error;
  });
  await kept(records.started(id, run, run.name));
  if (intended.more && records.find(run)) lookForHosts(context, run).catch(() => undefined);
  return run;
}

async function intend(
  { caller, live }: GraphContext,
  { bizId }: Launch,
  { origin, name, targets }: Intended,
): Promise<string> {
  const { appCode, claimedUsername: username = null } = caller;
  const hosts = targets.flatMap((named) => named.ip_list ?? []);
  const addresses = hosts.map(({ bk_cloud_id: cloudId, ip }) => ({ cloudId, ip }));
  const intent = { bizId, origin, name, targets: addresses, appCode, username };
  return live.records.intend(intent).catch(() => {
    throw new GraphQLError(NOT_RECORDED, { extensions: { code: 'RATE_LIMITED' } });
  });
}

const NOT_RECORDED =
  'Nothing was started: the gateway cannot write to its record of runs now. Try again in a while; ' +
  'where it lasts, its log tells why.';

/** The run is started, whatever becomes of its record; whoever keeps that tells the log. */
function kept(writing: Promise<void>): Promise<void> {
  return writing.catch(() => undefined);
}

function wasRefused(error: unknown): boolean {
  return error instanceof EsbError && !error.outcomeUnknown;
}

/**
 * Whoever looks at a run tells the record what was seen: here, the caller who started it. Nobody
 * waits for that, and where it fails the next who looks tells the same.
 */
async function lookForHosts(context: GraphContext, run: StartedJobRecord): Promise<void> {
  const { bizId, jobInstanceId } = run;
  for (const after of LOOKS_AFTER_MS) {
    if (after > 0) {
      await setTimeout(after, undefined, { ref: false });
      context.forget();
    }
    const { finished } = await context.loaders.jobInstanceByKey.load({ bizId, jobInstanceId });
    if (finished) return;
  }
}
