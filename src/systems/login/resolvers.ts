import type { Resolvers, UserResolvers } from '../../generated/resolvers.ts';
import type { GraphContext } from '../../graph/context.ts';
import { decodeField, type Field } from '../../graph/fields.ts';
import type { UserKey } from '../../graph/keys.ts';
import { encodeNodeId } from '../../graph/node-ids.ts';
import { GET_BATCH_USERS, getUser } from './api.ts';
import { userFields } from './fields.ts';

/** A field of a person who is known by name so far: the first that is read asks who it is. */
function personal<Out>(field: Field<Out>) {
  return async ({ username }: UserKey, _: unknown, { loaders }: GraphContext) => {
    const user = await loaders.userByName.load(username);
    return user && decodeField(GET_BATCH_USERS, field, user.wire);
  };
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

export const userResolvers: Resolvers = {
  Query: {
    viewer: async (_, __, { esb, loaders }) => {
      const user = await getUser(esb);
      loaders.userByName.prime(user.username, user);
      return user;
    },
    user: (_, { username }, { loaders }) => loaders.userByName.load(username),
  },
  User: { id: ({ username }) => encodeNodeId('User', username), ...details },
};
