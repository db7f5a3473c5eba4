import type { Privileges } from '../../../generated/resolvers.ts';
import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getUserPrivilege, searchGroupPrivilege } from './api.ts';

export interface PrivilegeLoaders {
  /** Both APIs take one name, or one group, a call. */
  readonly privilegesOfUser: Loader<string, Privileges>;
  readonly privilegesOfGroup: Loader<number, Privileges>;
}

export function privilegeLoaders({ esb }: LoaderSource): PrivilegeLoaders {
  return {
    privilegesOfUser: singleLoader(
      (username) => username,
      (username: string) => getUserPrivilege(esb, username),
    ),
    privilegesOfGroup: singleLoader(String, (id: number) => searchGroupPrivilege(esb, id)),
  };
}
