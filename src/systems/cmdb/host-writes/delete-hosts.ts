import type { DeleteHostsInput } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { refused, type Verdict, writeEach } from '../bulk.ts';
import { askedHosts } from '../hosts/asked-hosts.ts';
import type { HostRecord } from '../hosts/records.ts';
import { isInPool } from '../transfers/goals.ts';
import { readHosts } from '../transfers/transfer.ts';
import { deleteHost } from './api.ts';
import type { HostWrite } from './records.ts';

/** Deletes hosts of the resource pool: the CMDB does not look where they stand (behaviour.md B4). */
export async function deleteHosts(
  context: GraphContext,
  input: DeleteHostsInput,
): Promise<HostWrite[]> {
  const hostIds = askedHosts(input.hostIds);
  const before = await readHosts(context, hostIds);
  const verdicts = await writeEach(context, {
    items: hostIds,
    judge: (hostId) => obstacle(hostId, before.get(hostId)),
    write: (rest) => deleteHost(context.esb, rest),
    look: async () => {
      const after = await readHosts(context, hostIds);
      return (hostId) => !after.has(hostId);
    },
  });
  return verdicts.map(({ item: hostId, ...verdict }) => ({ hostId, ...verdict }));
}

function obstacle(hostId: number, host: HostRecord | undefined): Verdict | undefined {
  if (!host) return refused(`There is no host ${hostId} that you may see.`);
  if (isInPool(host)) return undefined;
  return refused(
    `Host ${hostId} is not in the resource pool; use transferHostsToResourcePool first.`,
  );
}
