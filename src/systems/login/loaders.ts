import { batchLoader, type Loader } from '../../graph/batching.ts';
import type { LoaderSource } from '../../graph/wing.ts';
import { getBatchUsers, type UserRecord } from './api.ts';

/** No maximum is documented; names are short, so this keeps a call small. */
const USERS_A_CALL = 500;

export interface LoginLoaders {
  /** Null for a name that nobody has. */
  readonly userByName: Loader<string, UserRecord | null>;
}

declare module '../../graph/context.ts' {
  interface Loaders extends LoginLoaders {}
}

export function loginLoaders({ esb }: LoaderSource): LoginLoaders {
  return {
    userByName: batchLoader<string, UserRecord>({
      key: (username) => username,
      max: USERS_A_CALL,
      match: ({ username }) => username,
      fetch: (usernames) => getBatchUsers(esb, usernames),
    }),
  };
}
