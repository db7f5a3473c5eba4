import type { WireObject } from '../../../esb/index.ts';
import type { UpdateHostsInput } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { refused, UNCHANGED, writeEach } from '../bulk.ts';
import { askedHosts } from '../hosts/asked-hosts.ts';
import type { HostRecord } from '../hosts/records.ts';
import { readHosts } from '../transfers/transfer.ts';
import { wireChanges } from '../writables.ts';
import { updateHost } from './api.ts';
import type { HostWrite } from './records.ts';
import { hostWritables, reservedHostAttributes } from './writables.ts';

/** Gives hosts new values; those that have them all already are left alone. */
export async function updateHosts(
  context: GraphContext,
  input: UpdateHostsInput,
): Promise<HostWrite[]> {
  const hostIds = askedHosts(input.hostIds);
  const changes = wireChanges(hostWritables, input, reservedHostAttributes);
  const attributes = Object.keys(changes);
  const before = await readHosts(context, hostIds, attributes);
  const verdicts = await writeEach(context, {
    items: hostIds,
    judge: (hostId) => {
      const host = before.get(hostId);
      if (!host) return refused(`There is no host ${hostId} that you may see.`);
      return hasValues(host, changes) ? UNCHANGED : undefined;
    },
    write: (rest) => updateHost(context.esb, rest, changes),
    look: async () => {
      const after = await readHosts(context, hostIds, attributes);
      return (hostId) => hasValues(after.get(hostId), changes);
    },
  });
  return verdicts.map(({ item: hostId, ...verdict }) => ({ hostId, ...verdict }));
}

function hasValues(host: HostRecord | undefined, values: WireObject): boolean {
  if (!host) return false;
  return Object.entries(values).every(([name, value]) => isSame(host.wire[name], value));
}

/** An attribute without a value is sent as none, as null or as an empty text. */
function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((value) => JSON.stringify(value ?? ''));
  return first === second;
}
