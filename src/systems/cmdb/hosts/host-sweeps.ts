import { deferred } from '../../../graph/deferred.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type HostConditions, type HostPage, searchHost } from './api.ts';
import { hostSections } from './fields.ts';
import type { HostRecord } from './records.ts';

/** All hosts of a business for which something holds. */
export interface SweptHosts {
  readonly bizId: number;
  readonly conditions: HostConditions;
  readonly sort?: string | undefined;
}

/** A sweep whose first page is on its way; its other pages are fetched only when asked for. */
export interface HostSweep {
  readonly first: Promise<HostPage>;
  /** Tells of the hosts of each page from now on, as it comes. */
  readonly listen: (tell: (hosts: readonly HostRecord[]) => void) => void;
  readonly whole: () => Promise<readonly HostRecord[]>;
}

/** The sweeps that one request has begun. */
export interface HostSweeps {
  readonly begin: (hosts: SweptHosts) => HostSweep;
  readonly begun: (hosts: SweptHosts) => HostSweep | undefined;
}

export function hostSweeps(source: LoaderSource): HostSweeps {
  const sweeps = new Map<string, HostSweep>();
  const begun = (hosts: SweptHosts) => sweeps.get(textOf(hosts));
  const begin = (hosts: SweptHosts) => {
    const text = textOf(hosts);
    const sweep = sweeps.get(text) ?? start(source, hosts);
    sweeps.set(text, sweep);
    return sweep;
  };
  return { begin, begun };
}

function start(
  { esb, selection }: LoaderSource,
  { bizId, conditions, sort }: SweptHosts,
): HostSweep {
  const first = deferred<HostPage>();
  const wanted = deferred<boolean>();
  const listeners: ((hosts: readonly HostRecord[]) => void)[] = [];
  const swept = searchHost(esb, {
    ...{ bizId, conditions, sort, sections: hostSections(selection) },
    range: { offset: 0, limit: Number.MAX_SAFE_INTEGER },
    goOn: (page) => {
      first.resolve(page);
      return wanted.promise;
    },
    came: (hosts) => {
      for (const tell of listeners) tell(hosts);
    },
  });
  // An empty first page is all there is: nobody is asked whether to go on.
  swept.then(first.resolve, first.reject);
  const whole = async () => {
    wanted.resolve(true);
    return (await swept).items;
  };
  return { first: first.promise, listen: (tell) => listeners.push(tell), whole };
}

function textOf({ bizId, conditions, sort }: SweptHosts): string {
  return JSON.stringify([bizId, conditions, sort]);
}
