import type { Esb } from '../../esb/index.ts';
import { batchLoader } from '../../graph/batching.ts';
import type { Loader } from '../../graph/loader.ts';
import type { LoaderSource } from '../../graph/wing.ts';
import {
  getBatchUsers,
  getBatchUsersPlatformRole,
  getUser,
  type PlatformRolesRecord,
  type UserRecord,
} from './api.ts';

/** No maximum is documented; names are short, so this keeps a call small. */
const USERS_A_CALL = 500;

export interface LoginLoaders {
  /** Null for a name that nobody has. */
  readonly userByName: Loader<string, UserRecord | null>;
  /** Null for a name that nobody has, or who has no role anywhere. */
  readonly platformRolesByName: Loader<string, PlatformRolesRecord | null>;
  /** The authenticated caller; asked once a request. */
  readonly callerUser: { load(): Promise<UserRecord> };
  /**
   * The login name of the authenticated caller: what the wire wants as `operator` or `creator`. It
   * is what bk_login says and never what a header claims, for of a token and a name the token wins.
   */
  readonly callerName: { load(): Promise<string> };
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
    platformRolesByName: batchLoader<string, PlatformRolesRecord>({
      key: (username) => username,
      max: USERS_A_CALL,
      match: ({ username }) => username,
      fetch: (usernames) => getBatchUsersPlatformRole(esb, usernames),
    }),
    callerUser: { load: () => callerOf(esb) },
    callerName: { load: async () => (await callerOf(esb)).username },
  };
}

/** By the ESB session, which is one request's: who is calling outlives what a mutation forgets. */
const callers = new WeakMap<Esb, Promise<UserRecord>>();

function callerOf(esb: Esb): Promise<UserRecord> {
  const known = callers.get(esb);
  if (known) return known;
  const asked = getUser(esb);
  callers.set(esb, asked);
  return asked;
}
