import type { HostRecord } from './records.ts';

type Found = readonly HostRecord[];

/**
 * Hosts that a request has read, with the modules, sets and businesses that came with them: each
 * is as whole as a call of its own would answer it, because one request asks for the same
 * attributes of a type everywhere. Loaders listen, and so need not ask for what was seen.
 */
export interface SeenHosts {
  readonly add: (found: Found) => void;
  /** Told of those seen before, too. */
  readonly listen: (tell: (found: Found) => void) => void;
}

export interface SeenHostLoaders {
  readonly seenHosts: SeenHosts;
}

export function seenHostLoaders(): SeenHostLoaders {
  const seen: Found[] = [];
  const listeners: ((found: Found) => void)[] = [];
  const add = (found: Found) => {
    seen.push(found);
    for (const tell of listeners) tell(found);
  };
  const listen = (tell: (found: Found) => void) => {
    listeners.push(tell);
    for (const found of seen) tell(found);
  };
  return { seenHosts: { add, listen } };
}
