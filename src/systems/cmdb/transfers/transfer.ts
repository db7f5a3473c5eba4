import { EsbError } from '../../../esb/index.ts';
import { chunks } from '../../../graph/batching.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { attempt } from '../attempt.ts';
import { anyOf } from '../conditions.ts';
import { searchHost } from '../hosts/api.ts';
import { allHostSections } from '../hosts/fields.ts';
import type { HostRecord } from '../hosts/records.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import type { Goal } from './goals.ts';
import type { HostTransfer } from './records.ts';

/**
 * Moves hosts and answers for each. The CMDB moves them one after another and stops at the first
 * it refuses, saying nothing of the others (behaviour.md B4): so they are looked at before and
 * after, and those that cannot be moved, or are there already, are left out, lest they keep the
 * others from being.
 */
export async function transferHosts(
  context: GraphContext,
  hostIds: readonly number[],
  goal: Goal,
  move: (hostIds: readonly number[]) => Promise<void>,
): Promise<HostTransfer[]> {
  const asked = [...new Set(hostIds)];
  const before = await readHosts(context, asked);
  const judged = new Map<number, HostTransfer>();
  for (const hostId of asked) {
    const verdict = judgeBefore(hostId, goal, before.get(hostId));
    if (verdict) judged.set(hostId, verdict);
  }
  const movable = asked.filter((hostId) => !judged.has(hostId));
  const failure = movable.length > 0 ? await attempt(() => move(movable)) : undefined;
  context.forget();
  const after = await readAfter(context, asked);
  return asked.map(
    (hostId) => judged.get(hostId) ?? judgeAfter(hostId, goal, after?.get(hostId), failure),
  );
}

type Hosts = ReadonlyMap<number, HostRecord>;

/** What can be said of a host without moving it; undefined for one that is to be moved. */
function judgeBefore(
  hostId: number,
  goal: Goal,
  host: HostRecord | undefined,
): HostTransfer | undefined {
  if (host && goal.isMet(host)) return { hostId, outcome: 'UNCHANGED', message: null };
  const message = host ? goal.obstacle(host) : `There is no host ${hostId} that you may see.`;
  return message === undefined ? undefined : { hostId, outcome: 'REFUSED', message };
}

/** Hosts with all that tells where they stand, and with further attributes that one names. */
export async function readHosts(
  { esb, selection }: GraphContext,
  hostIds: readonly number[],
  attributes: readonly string[] = [],
): Promise<Hosts> {
  const all = allHostSections(selection);
  const sections = all.host.length === 0 ? all : { ...all, host: [...all.host, ...attributes] };
  const pages = await Promise.all(
    chunks(hostIds, PAGE_LIMIT).map((ids) => {
      const conditions = { host: { bk_host_id: anyOf(ids) } };
      return searchHost(esb, { conditions, sections, range: { offset: 0, limit: ids.length } });
    }),
  );
  return new Map(pages.flatMap(({ items }) => items).map((host) => [host.hostId, host]));
}

/** The move is done, or may be: that the hosts cannot be read again must not hide it. */
async function readAfter(
  context: GraphContext,
  hostIds: readonly number[],
): Promise<Hosts | undefined> {
  try {
    const hosts = await readHosts(context, hostIds);
    context.loaders.seenHosts.add([...hosts.values()]);
    return hosts;
  } catch (error) {
    if (error instanceof EsbError) return undefined;
    throw error;
  }
}

function judgeAfter(
  hostId: number,
  goal: Goal,
  host: HostRecord | undefined,
  failure: EsbError | undefined,
): HostTransfer {
  if (failure?.outcomeUnknown) return { hostId, outcome: 'UNKNOWN', message: failure.message };
  if (!host) return { hostId, ...judgeUnseen(failure) };
  if (goal.isMet(host)) return { hostId, outcome: 'APPLIED', message: null };
  const message = failure?.message ?? 'The CMDB reported success, but the host is not there.';
  return { hostId, outcome: 'REFUSED', message };
}

/** The host could not be read again: only the call's own answer is left to go by. */
function judgeUnseen(failure: EsbError | undefined): Pick<HostTransfer, 'outcome' | 'message'> {
  const unread = 'The host could not be read again to see.';
  if (failure) return { outcome: 'UNKNOWN', message: `${failure.message} ${unread}` };
  return { outcome: 'APPLIED', message: unread };
}
