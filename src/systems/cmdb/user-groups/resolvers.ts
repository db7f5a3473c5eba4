import { textOf } from '../../../esb/index.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId, numericKey } from '../../../graph/node-ids.ts';
import type { NodeFetcher } from '../../../graph/wing.ts';
import { joinNames } from '../writables.ts';
import { createUserGroup, deleteUserGroup, SEARCH_USER_GROUP, updateUserGroup } from './api.ts';
import { userGroupFields } from './fields.ts';
import type { UserGroupRecord, WrittenGroup } from './records.ts';

const userGroups: QueryResolvers['userGroups'] = async (_, { filter }, { loaders }) => {
  const { nameContains, member } = filter ?? {};
  const groups = await loaders.userGroups.load('all');
  return groups.filter(
    (group) =>
      (nameContains == null || textOf(group.wire['group_name']).includes(nameContains)) &&
      (member == null || group.members.includes(member)),
  );
};

async function groupById({ loaders }: GraphContext, groupId: number) {
  const groups = await loaders.userGroups.load('all');
  return groups.find((group) => group.groupId === groupId) ?? null;
}

/** The id is not answered: the new group is the one that was not there before. */
const create: MutationResolvers['createUserGroup'] = async (_, { input }, context) => {
  const { name } = input;
  const members = joinedMembers(input.members);
  const before = new Set((await context.loaders.userGroups.load('all')).map(idOf));
  await createUserGroup(context.esb, { name, members });
  context.forget();
  return { before, name };
};

const update: MutationResolvers['updateUserGroup'] = async (_, { input }, context) => {
  const { groupId, name, members } = input;
  if (name == null && members == null) {
    throw badInput('input', 'changes nothing; give a name or members');
  }
  const joined = members == null ? undefined : joinedMembers(members);
  await updateUserGroup(context.esb, groupId, { name: name ?? undefined, members: joined });
  context.forget();
  return { groupId };
};

function joinedMembers(members: readonly string[]): string {
  if (members.length === 0) throw badInput('input.members', 'must name at least one user');
  return joinNames(members, 'input.members', ';');
}

const remove: MutationResolvers['deleteUserGroup'] = async (_, { input }, context) => {
  await deleteUserGroup(context.esb, input.groupId);
  context.forget();
  return { groupId: input.groupId };
};

const idOf = ({ groupId }: UserGroupRecord) => groupId;

export const userGroupNode: NodeFetcher = (id, context) => {
  const [groupId = 0] = numericKey(id, 1);
  return groupById(context, groupId);
};

export const userGroupResolvers: Resolvers = {
  Query: {
    userGroups,
    userGroup: (_, { groupId }, context) => groupById(context, groupId),
  },
  User: {
    groups: async ({ username }, _, { loaders }) => {
      const groups = await loaders.userGroups.load('all');
      return groups.filter(({ members }) => members.includes(username));
    },
  },
  UserGroup: {
    ...fieldResolvers(SEARCH_USER_GROUP, userGroupFields, ({ wire }: UserGroupRecord) => wire),
    id: ({ groupId }) => encodeNodeId('UserGroup', groupId),
    members: ({ members }) => members.map((username) => ({ username })),
    privileges: ({ groupId }, _, { loaders }) => loaders.privilegesOfGroup.load(groupId),
  },
  Mutation: { createUserGroup: create, updateUserGroup: update, deleteUserGroup: remove },
  CreateUserGroupPayload: {
    userGroup: async ({ before, name }, _, { loaders }) => {
      const groups = await loaders.userGroups.load('all');
      const added = groups.filter(
        (group) => !before.has(group.groupId) && group.wire['group_name'] === name,
      );
      return added.at(-1) ?? null;
    },
  },
  UpdateUserGroupPayload: {
    userGroup: ({ groupId }: WrittenGroup, _, context) => groupById(context, groupId),
  },
};
