import type { JobFileSourceInput, JobTargetsInput } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { addressText, type HostAddress } from '../../../graph/keys.ts';
import type { WireTargets } from './api.ts';

/** Hosts that were named, as Job takes them; those of the CMDB are looked up in one call. */
export async function wireTargets(
  argument: string,
  { hostIds, addresses, customQueryIds }: JobTargetsInput,
  { loaders }: GraphContext,
): Promise<WireTargets> {
  if (!hostIds?.length && !addresses?.length && !customQueryIds?.length) {
    throw badInput(argument, 'must name at least one host, address or custom query');
  }
  const found = await loaders.hostById.loadMany(hostIds ?? []);
  const own = found.map((host, index) => {
    if (host?.address) return host.address;
    const what = host ? 'has no inner IP' : 'is no host that you may see';
    throw badInput(`${argument}.hostIds`, `names ${hostIds?.[index]}, which ${what}`);
  });
  const hosts = once([...own, ...(addresses ?? [])]);
  return {
    ...(hosts.length > 0 && { ip_list: hosts }),
    ...(customQueryIds?.length && { custom_query_id: customQueryIds }),
  };
}

function once(addresses: readonly HostAddress[]): NonNullable<WireTargets['ip_list']> {
  const byText = new Map(addresses.map((address) => [addressText(address), address]));
  return [...byText.values()].map(({ cloudId, ip }) => ({ bk_cloud_id: cloudId, ip }));
}

export function wireSources(
  argument: string,
  sources: readonly JobFileSourceInput[],
  context: GraphContext,
) {
  if (sources.length === 0) throw badInput(argument, 'must name at least one source of files');
  return Promise.all(
    sources.map(async ({ files, account, from }, index) => {
      const place = `${argument}.${index}`;
      if (files.length === 0) throw badInput(`${place}.files`, 'must name at least one file');
      return { files, account, ...(await wireTargets(`${place}.from`, from, context)) };
    }),
  );
}
