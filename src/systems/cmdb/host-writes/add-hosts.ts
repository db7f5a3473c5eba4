import type { WireObject } from '../../../esb/index.ts';
import type { AddHostsInput, NewHostInput } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { addressText, type HostAddress } from '../../../graph/keys.ts';
import { refused, writeEach } from '../bulk.ts';
import { MAX_HOSTS } from '../hosts/asked-hosts.ts';
import { wireAttributes } from '../writables.ts';
import { addHostToResource } from './api.ts';
import type { HostAddition } from './records.ts';
import { hostWritables, reservedHostAttributes } from './writables.ts';

interface NewHost {
  readonly address: HostAddress;
  readonly wire: WireObject;
}

/**
 * Adds hosts and answers for each. One whose address is taken is refused: the CMDB would change
 * the host that stands there (behaviour.md J).
 */
export async function addHosts(
  context: GraphContext,
  { bizId, hosts }: AddHostsInput,
): Promise<HostAddition[]> {
  const items = newHosts(hosts);
  const before = await takenAddresses(context, items);
  const verdicts = await writeEach(context, {
    items,
    judge: ({ address }) =>
      before.has(addressText(address))
        ? refused(`There is a host at ${addressText(address)} already; updateHosts changes it.`)
        : undefined,
    write: (rest) =>
      addHostToResource(
        context.esb,
        bizId,
        rest.map(({ wire }) => wire),
      ),
    look: async () => {
      const after = await takenAddresses(context, items);
      return ({ address }) => after.has(addressText(address));
    },
  });
  return verdicts.map(({ item, ...verdict }) => ({ address: item.address, ...verdict }));
}

function newHosts(hosts: readonly NewHostInput[]): NewHost[] {
  if (hosts.length === 0 || hosts.length > MAX_HOSTS) {
    throw badInput('input.hosts', `must be 1 to ${MAX_HOSTS} hosts, not ${hosts.length}`);
  }
  const items = hosts.map(newHost);
  const seen = new Set<string>();
  for (const text of items.map(({ address }) => addressText(address))) {
    if (seen.has(text)) throw badInput('input.hosts', `has ${text} more than once`);
    seen.add(text);
  }
  return items;
}

function newHost(host: NewHostInput, index: number): NewHost {
  const { innerIp, cloudId = 0 } = host;
  const at = `input.hosts.${index}`;
  if (innerIp.trim() === '' || /[,;]/.test(innerIp)) {
    throw badInput(`${at}.innerIp`, `must be one IP, not "${innerIp}"`);
  }
  const attributes = wireAttributes(hostWritables, host, reservedHostAttributes, at);
  return {
    address: { cloudId, ip: innerIp },
    wire: { ...attributes, bk_host_innerip: innerIp, bk_cloud_id: cloudId },
  };
}

async function takenAddresses(
  { loaders }: GraphContext,
  items: readonly NewHost[],
): Promise<ReadonlySet<string>> {
  const found = await loaders.hostByAddress.loadMany(items.map(({ address }) => address));
  return new Set(found.flatMap((host) => (host?.address ? [addressText(host.address)] : [])));
}
