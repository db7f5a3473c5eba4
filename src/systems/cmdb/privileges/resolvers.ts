import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { refuseNoPathValue } from '../path-value.ts';
import { bindRolePrivilege, getRolePrivilege } from './api.ts';
import { rolePrivilegeCodes } from './codes.ts';

/** The model whose attributes are roles, unless another is named. */
const BUSINESS = 'biz';

const setRolePrivileges: MutationResolvers['setRolePrivileges'] = async (_, { input }, context) => {
  const { model = BUSINESS, role, privileges } = input;
  if (privileges.includes('UNKNOWN')) {
    throw badInput('input.privileges', 'cannot hold UNKNOWN; name what the role may do');
  }
  refuseNoPathValue(model, 'input.model');
  refuseNoPathValue(role, 'input.role');
  const codes = new Set(privileges.flatMap((name) => rolePrivilegeCodes.codesOf(name)));
  await bindRolePrivilege(context.esb, { model, role }, [...codes]);
  context.forget();
  return { model, role };
};

export const privilegeResolvers: Resolvers = {
  Query: {
    rolePrivileges: (_, { model = BUSINESS, role }, { esb }) => {
      refuseNoPathValue(model, 'model');
      refuseNoPathValue(role, 'role');
      return getRolePrivilege(esb, { model, role });
    },
  },
  User: {
    privileges: ({ username }, _, { loaders }) => {
      refuseNoPathValue(username, 'username');
      return loaders.privilegesOfUser.load(username);
    },
  },
  Mutation: { setRolePrivileges },
  SetRolePrivilegesPayload: { rolePrivileges: (role, _, { esb }) => getRolePrivilege(esb, role) },
};
