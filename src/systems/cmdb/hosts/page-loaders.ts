import type { Range } from '../../../esb/index.ts';
import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type HostPage, searchHost } from './api.ts';
import { hostSections } from './fields.ts';
import { type HostSweeps, hostSweeps, type SweptHosts } from './host-sweeps.ts';
import { type HostsOfParentLoader, hostsOfParentLoader } from './hosts-of-parents.ts';

/** A page of the hosts of one business. */
export interface HostsOfBusiness extends SweptHosts {
  readonly range: Range;
}

export interface HostPageLoaders {
  readonly hostsOfBusiness: Loader<HostsOfBusiness, HostPage>;
  /** Of a set or a module. */
  readonly hostsOfParent: HostsOfParentLoader;
  /** Sweeps over the hosts of a business, which answer for its sets and modules. */
  readonly hostSweeps: HostSweeps;
}

export function hostPageLoaders(source: LoaderSource): HostPageLoaders {
  const { esb, selection, loaders } = source;
  const sweeps = hostSweeps(source);
  return {
    hostSweeps: sweeps,
    hostsOfParent: hostsOfParentLoader(source, sweeps),
    hostsOfBusiness: singleLoader<HostsOfBusiness, HostPage>(JSON.stringify, async (query) => {
      const page = await searchHost(esb, { ...query, sections: hostSections(selection) });
      loaders.seenHosts.add(page.items);
      return page;
    }),
  };
}
