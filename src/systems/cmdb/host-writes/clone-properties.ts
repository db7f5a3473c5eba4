import type { CloneHostPropertiesInput } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput, notFound } from '../../../graph/errors.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { refused, type Verdict, writeEach } from '../bulk.ts';
import { askedHosts } from '../hosts/asked-hosts.ts';
import type { HostRecord } from '../hosts/records.ts';
import { isIn } from '../transfers/goals.ts';
import { cloneHostProperty } from './api.ts';
import type { HostWrite } from './records.ts';

/** Copies attributes from one host to others; nothing shows afterwards to whom, so the call's answer counts. */
export async function cloneHostProperties(
  context: GraphContext,
  { bizId, sourceHostId, targetHostIds }: CloneHostPropertiesInput,
): Promise<HostWrite[]> {
  const items = askedHosts(targetHostIds, 'input.targetHostIds');
  if (items.includes(sourceHostId)) {
    throw badInput('input.targetHostIds', `has the source, host ${sourceHostId}; leave it out`);
  }
  const hosts = await hostsById(context, [sourceHostId, ...items]);
  const source = hosts.get(sourceHostId);
  if (!source?.address || !isIn(source, bizId)) {
    throw notFound(`host ${sourceHostId} with an inner IP in business ${bizId}`);
  }
  const { cloudId, ip } = source.address;
  const verdicts = await writeEach(context, {
    items,
    judge: (hostId) => obstacle(hostId, hosts.get(hostId), bizId, cloudId),
    write: (rest) =>
      cloneHostProperty(context.esb, {
        bizId,
        cloudId,
        sourceIp: ip,
        targetIps: rest.flatMap((hostId) => hosts.get(hostId)?.address?.ip ?? []),
      }),
  });
  return verdicts.map(({ item: hostId, ...verdict }) => ({ hostId, ...verdict }));
}

async function hostsById({ loaders }: GraphContext, hostIds: readonly number[]) {
  const found = await loaders.hostById.loadMany(hostIds);
  return new Map(found.flatMap((host) => (host ? [[host.hostId, host] as const] : [])));
}

function obstacle(
  hostId: number,
  host: HostRecord | undefined,
  bizId: number,
  cloudId: HostAddress['cloudId'],
): Verdict | undefined {
  if (!host) return refused(`There is no host ${hostId} that you may see.`);
  if (!isIn(host, bizId)) return refused(`Host ${hostId} is not in business ${bizId}.`);
  if (host.address?.cloudId === cloudId) return undefined;
  return refused(`Host ${hostId} is not in cloud area ${cloudId}, as the source is.`);
}
