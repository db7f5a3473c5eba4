import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchUserGroup } from './api.ts';
import type { UserGroupRecord } from './records.ts';

export interface UserGroupLoaders {
  /** All there are, in one call. */
  readonly userGroups: Loader<'all', readonly UserGroupRecord[]>;
}

export function userGroupLoaders({ esb }: LoaderSource): UserGroupLoaders {
  return {
    userGroups: singleLoader(
      () => 'all',
      () => searchUserGroup(esb),
    ),
  };
}
