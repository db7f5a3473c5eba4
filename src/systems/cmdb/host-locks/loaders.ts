import { batchLoader } from '../../../graph/batching.ts';
import { addressText, type HostAddress } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchHostLock } from './api.ts';

/** No maximum is known; addresses are short, so this keeps a call small. */
const ADDRESSES_A_CALL = 500;

interface LockAt extends HostAddress {
  readonly locked: boolean;
}

export interface HostLockLoaders {
  /** Null for an address of which the CMDB says nothing. */
  readonly hostLock: Loader<HostAddress, LockAt | null>;
}

export function hostLockLoaders({ esb }: LoaderSource): HostLockLoaders {
  return {
    hostLock: batchLoader<HostAddress, LockAt>({
      key: addressText,
      scope: ({ cloudId }) => String(cloudId),
      max: ADDRESSES_A_CALL,
      match: addressText,
      fetch: async (addresses) => {
        const cloudId = addresses[0]?.cloudId ?? 0;
        const locks = await searchHostLock(esb, { cloudId, ips: addresses.map(({ ip }) => ip) });
        return locks.map((lock) => ({ cloudId, ...lock }));
      },
    }),
  };
}
