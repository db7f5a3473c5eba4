import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('user groups and privileges', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  it('lead from a group to its members and from a person to the groups, all in one call', async () => {
    const { data, errors } = await bkgraph.ask(`{
      userGroups(filter: { member: "zhang.wei" }) { name members { username groups { groupId } } }
      none: userGroups(filter: { member: "zhang" }) { name }
      named: userGroups(filter: { nameContains: "edit" }) { groupId }
      userGroup(groupId: 3) { name }
      missing: userGroup(groupId: 99) { name }
    }`);
    expect(errors).toEqual([]);
    const person = (username: string, ...groups: number[]) => ({
      username,
      groups: groups.map((groupId) => ({ groupId })),
    });
    expect(data).toEqual({
      userGroups: [
        { name: '管理员', members: [person('admin', 1), person('zhang.wei', 1, 2)] },
        {
          name: 'model editors',
          members: [person('li.na', 2), person('john.doe', 2), person('zhang.wei', 1, 2)],
        },
      ],
      none: [],
      named: [{ groupId: 2 }],
      userGroup: { name: '审计组' },
      missing: null,
    });
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_user_group': 1 });
  });

  const PRIVILEGES = `{ groupId global globalCode administration administrationCode
    models { classification model actions actionsCode } }`;

  it('say what a group and what a person may do', async () => {
    const { data, errors } = await bkgraph.ask(`{
      userGroup(groupId: 2) { privileges ${PRIVILEGES} }
      viewer { privileges { global administration } }
      user(username: "liu.yang") { privileges ${PRIVILEGES} }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      userGroup: {
        privileges: {
          groupId: 2,
          global: [],
          globalCode: [],
          administration: ['MODEL'],
          administrationCode: ['model'],
          models: [
            {
              classification: 'bk_network',
              model: 'bk_switch',
              actions: ['CREATE', 'SEARCH'],
              actionsCode: ['create', 'search'],
            },
          ],
        },
      },
      viewer: {
        privileges: { global: ['RESOURCE_POOL'], administration: ['EVENT', 'MODEL', 'AUDIT'] },
      },
      user: {
        privileges: {
          groupId: null,
          global: [],
          globalCode: [],
          administration: [],
          administrationCode: [],
          models: [],
        },
      },
    });
  });

  it.each(['yaml', 'documented'] as const)(
    'are reached whichever name of the group the ESB wants in the address: %s',
    async (ccPathVariables) => {
      const other = await startBkgraph({ sandbox: { modes: { ccPathVariables } } });
      onTestFinished(() => other.stop());
      const { data, errors } = await other.ask(`mutation {
        deleteUserGroup(input: { groupId: 4 }) { groupId } }`);
      const read = await other.ask('{ userGroup(groupId: 1) { privileges { groupId } } }');

      expect([errors, read.errors]).toEqual([[], []]);
      expect(data).toEqual({ deleteUserGroup: { groupId: 4 } });
      expect(other.sandbox.state.cmdb.groups.get(4)).toBeUndefined();
      expect(read.data).toEqual({ userGroup: { privileges: { groupId: 1 } } });
    },
  );

  it('are created, though the CMDB does not tell the id, and changed', async () => {
    const created = await bkgraph.ask<{
      createUserGroup: { userGroup: { id: string; groupId: number } };
    }>(`mutation { createUserGroup(input: { name: "newcomers", members: ["liu.yang", "o.brien"] }) {
      userGroup { id groupId name members { username } } } }`);
    const { id, groupId } = created.data.createUserGroup.userGroup;
    const members = [{ username: 'liu.yang' }, { username: 'o.brien' }];

    // Another group has the name already.
    expect(created.data.createUserGroup.userGroup).toEqual({
      id,
      groupId: 5,
      name: 'newcomers',
      members,
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/create_user_group')[0]).toMatchObject({
      user_list: 'liu.yang;o.brien',
    });
    const changed = await bkgraph.ask(`mutation {
      updateUserGroup(input: { groupId: ${groupId}, name: "old hands" }) { userGroup { name members { username } } } }`);
    expect(changed.data).toEqual({
      updateUserGroup: { userGroup: { name: 'old hands', members } },
    });
    const node = await bkgraph.ask(
      'query ($id: ID!) { node(id: $id) { ... on UserGroup { name } } }',
      { id },
    );
    expect(node.data).toEqual({ node: { name: 'old hands' } });
  });

  it('are refused when there is no such group, or nobody in it', async () => {
    const { errors } = await bkgraph.ask(`mutation {
      updateUserGroup(input: { groupId: 77, name: "x" }) { userGroup { name } }
      deleteUserGroup(input: { groupId: 77 }) { groupId }
      createUserGroup(input: { name: "x", members: [] }) { userGroup { name } }
    }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'ESB_ERROR',
      'ESB_ERROR',
      'BAD_USER_INPUT',
    ]);
  });

  it('of a business role are replaced as a whole', async () => {
    const role = 'rolePrivileges(role: "bk_biz_developer") { model privileges privilegesCode }';
    const before = await bkgraph.ask(`{ ${role} }`);
    const { data, errors } = await bkgraph.ask(`mutation {
      setRolePrivileges(input: { role: "bk_biz_developer", privileges: [PROCESSES, PROCESSES, TRANSFER_HOSTS] }) {
        rolePrivileges { role privileges } } }`);
    const after = await bkgraph.ask(`{ ${role} }`);

    expect(errors).toEqual([]);
    expect(before.data).toEqual({
      rolePrivileges: {
        model: 'biz',
        privileges: ['UPDATE_HOSTS', 'CUSTOM_QUERIES'],
        privilegesCode: ['hostupdate', 'customapi'],
      },
    });
    const privileges = ['PROCESSES', 'TRANSFER_HOSTS'];
    expect(data).toEqual({
      setRolePrivileges: { rolePrivileges: { role: 'bk_biz_developer', privileges } },
    });
    expect(after.data).toEqual({
      rolePrivileges: { model: 'biz', privileges, privilegesCode: ['proconfig', 'hosttrans'] },
    });
  });

  it('of a role are refused for a name that would lead the CMDB to another address', async () => {
    const { errors } = await bkgraph.ask(`{
      rolePrivileges(role: "x?y") { role }
      user(username: "a/b") { privileges { groupId } }
    }`);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
    expect(bkgraph.sandbox.calls.count('cc/get_role_privilege')).toBe(0);
    expect(bkgraph.sandbox.calls.count('cc/get_user_privilege')).toBe(0);
  });

  it('of a role cannot be set to UNKNOWN', async () => {
    const { errors } = await bkgraph.ask(`mutation {
      setRolePrivileges(input: { role: "operator", privileges: [UNKNOWN] }) { rolePrivileges { role } } }`);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(bkgraph.callCounts()).toEqual({});
  });
});
