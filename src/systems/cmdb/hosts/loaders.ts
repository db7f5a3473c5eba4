import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import { addressText, type HostAddress } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { findHostByModule, getHostBaseInfo, type HostConditions, searchHost } from './api.ts';
import { hostSections } from './fields.ts';
import type { HostPropertyRecord, HostRecord } from './records.ts';

export interface ModulesOfBusiness {
  readonly bizId: number;
  readonly moduleIds: readonly number[];
}

export interface HostLoaders {
  /** Null for one that does not exist or that the caller may not see. */
  readonly hostById: Loader<number, HostRecord | null>;
  readonly hostByAddress: Loader<HostAddress, HostRecord | null>;
  readonly hostsOfModules: Loader<ModulesOfBusiness, readonly HostRecord[]>;
  readonly hostProperties: Loader<number, readonly HostPropertyRecord[]>;
}

export function hostLoaders(source: LoaderSource): HostLoaders {
  const { esb, loaders } = source;
  const hostById = hostByIdLoader(source);
  const hostByAddress = hostByAddressLoader(source);
  loaders.seenHosts.listen((hosts) => {
    hostById.primeLater(() => hosts.map((host) => [host.hostId, host]));
    hostByAddress.primeLater(() =>
      hosts.flatMap((host) => (host.address ? [[host.address, host] as const] : [])),
    );
  });
  return {
    hostById,
    hostByAddress,
    hostsOfModules: singleLoader<ModulesOfBusiness, readonly HostRecord[]>(
      ({ bizId, moduleIds }) => `${bizId}:${moduleIds.join()}`,
      ({ bizId, moduleIds }) => findHostByModule(esb, bizId, moduleIds),
    ),
    hostProperties: singleLoader(String, (hostId: number) => getHostBaseInfo(esb, hostId)),
  };
}

function hostByIdLoader(source: LoaderSource): Loader<number, HostRecord | null> {
  return batchLoader<number, HostRecord>({
    key: String,
    max: PAGE_LIMIT,
    match: ({ hostId }) => String(hostId),
    fetch: (hostIds) => search(source, { host: { bk_host_id: anyOf(hostIds) } }, hostIds.length),
  });
}

const MANY = 20_000;

/** One IP may stand for a host in each cloud area: the areas are told apart here. */
function hostByAddressLoader(source: LoaderSource): Loader<HostAddress, HostRecord | null> {
  return batchLoader<HostAddress, HostRecord>({
    key: addressText,
    max: PAGE_LIMIT,
    match: ({ address }) => (address ? addressText(address) : ''),
    fetch: (addresses) =>
      search(source, { host: { bk_host_innerip: anyOf(ipsOf(addresses)) } }, MANY),
  });
}

async function search(
  { esb, selection, loaders }: LoaderSource,
  conditions: HostConditions,
  limit: number,
): Promise<readonly HostRecord[]> {
  const sections = hostSections(selection);
  const { items } = await searchHost(esb, { conditions, sections, range: { offset: 0, limit } });
  loaders.seenHosts.add(items);
  return items;
}

function ipsOf(addresses: readonly HostAddress[]): string[] {
  return [...new Set(addresses.map(({ ip }) => ip))];
}
