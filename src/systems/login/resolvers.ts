import { expectInt } from '../../esb/index.ts';
import type { QueryResolvers, Resolvers, UserResolvers } from '../../generated/resolvers.ts';
import type { GraphContext } from '../../graph/context.ts';
import { badInput } from '../../graph/errors.ts';
import { decodeField, type Field } from '../../graph/fields.ts';
import type { UserKey } from '../../graph/keys.ts';
import { whenReady } from '../../graph/loader.ts';
import { encodeNodeId } from '../../graph/node-ids.ts';
import { GET_BATCH_USERS, getAllUsers, PLATFORM_ROLE, type UserRecord } from './api.ts';
import { userFields, userRoles } from './fields.ts';

/** A field of a person who is known by name so far: the first that is read asks who it is. */
function personal<Out>(field: Field<Out>) {
  const read = (user: UserRecord | null) => user && decodeField(GET_BATCH_USERS, field, user.wire);
  return ({ username }: UserKey, _: unknown, { loaders }: GraphContext) =>
    whenReady(loaders.userByName.load(username), read);
}

const details: UserResolvers = {
  displayName: personal(userFields.displayName),
  email: personal(userFields.email),
  phone: personal(userFields.phone),
  qq: personal(userFields.qq),
  wechatUserId: personal(userFields.wechatUserId),
  role: personal(userFields.role),
  roleCode: personal(userFields.roleCode),
  language: personal(userFields.language),
  timeZone: personal(userFields.timeZone),
};

/** One person's roles, one by one: each product lists its own. */
const platformRoles: UserResolvers['platformRoles'] = async ({ username }, _, { loaders }) => {
  const found = await loaders.platformRolesByName.load(username);
  return Object.entries(found?.roles ?? {}).flatMap(([product, codes]) =>
    (Array.isArray(codes) ? codes : [codes]).map((code: unknown) => {
      const roleCode = expectInt(PLATFORM_ROLE, code, `a role in ${product}`);
      return { product, role: userRoles.name(roleCode) ?? 'UNKNOWN', roleCode };
    }),
  );
};

const users: QueryResolvers['users'] = async (_, { role }, { esb, loaders }) => {
  if (role === 'UNKNOWN') {
    throw badInput('role', 'cannot search for UNKNOWN; leave `role` out to see everybody');
  }
  const code = role && userRoles.codesOf(role)[0];
  const found = await getAllUsers(esb, code == null ? undefined : Number(code));
  for (const user of found) loaders.userByName.prime(user.username, user);
  return found;
};

export const userResolvers: Resolvers = {
  Query: {
    viewer: async (_, __, { loaders }) => {
      const user = await loaders.callerUser.load();
      loaders.userByName.prime(user.username, user);
      return user;
    },
    user: (_, { username }, { loaders }) => loaders.userByName.load(username),
    users,
  },
  User: { id: ({ username }) => encodeNodeId('User', username), ...details, platformRoles },
};
