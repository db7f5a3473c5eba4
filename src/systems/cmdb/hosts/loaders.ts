import { batchLoader, type Loader, singleLoader } from '../../../graph/batching.ts';
import { addressText, type HostAddress } from '../../../graph/keys.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { findHostByModule, getHostBaseInfo, type HostConditions, searchHost } from './api.ts';
import { hostSections } from './fields.ts';
import { type HostsOfParentLoader, hostsOfParentLoader } from './hosts-of-parents.ts';
import type { HostPropertyRecord, HostRecord } from './records.ts';

export interface ModulesOfBusiness {
  readonly bizId: number;
  readonly moduleIds: readonly number[];
}

export interface HostLoaders {
  /** Null for one that does not exist or that the caller may not see. */
  readonly hostById: Loader<number, HostRecord | null>;
  readonly hostByAddress: Loader<HostAddress, HostRecord | null>;
  readonly hostsOfParent: HostsOfParentLoader;
  readonly hostsOfModules: Loader<ModulesOfBusiness, readonly HostRecord[]>;
  readonly hostProperties: Loader<number, readonly HostPropertyRecord[]>;
}

/** `seen` is told of every host that was read, with what it brought along. */
export function hostLoaders(
  source: LoaderSource,
  seen: (hosts: readonly HostRecord[]) => void,
): HostLoaders {
  const { esb } = source;
  const hostsOfParent = hostsOfParentLoader(source, seen);
  const search = async (conditions: HostConditions, limit: number) => {
    const sections = hostSections(source.selection);
    const { items } = await searchHost(esb, { conditions, sections, range: { offset: 0, limit } });
    seen(items);
    return items;
  };
  return {
    hostById: batchLoader<number, HostRecord>({
      key: String,
      max: PAGE_LIMIT,
      match: ({ hostId }) => String(hostId),
      fetch: (hostIds) => search({ host: { bk_host_id: anyOf(hostIds) } }, hostIds.length),
    }),
    hostByAddress: batchLoader<HostAddress, HostRecord>({
      key: addressText,
      max: PAGE_LIMIT,
      match: ({ address }) => (address ? addressText(address) : ''),
      // One IP may stand for a host in each cloud area: the areas are told apart here.
      fetch: (addresses) => search({ host: { bk_host_innerip: anyOf(ipsOf(addresses)) } }, MANY),
    }),
    hostsOfParent,
    hostsOfModules: singleLoader<ModulesOfBusiness, readonly HostRecord[]>(
      ({ bizId, moduleIds }) => `${bizId}:${moduleIds.join()}`,
      ({ bizId, moduleIds }) => findHostByModule(esb, bizId, moduleIds),
    ),
    hostProperties: singleLoader(String, (hostId: number) => getHostBaseInfo(esb, hostId)),
  };
}

const MANY = 20_000;

function ipsOf(addresses: readonly HostAddress[]): string[] {
  return [...new Set(addresses.map(({ ip }) => ip))];
}
