import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

describe('people and apps', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('lists everybody, or those of one role, with all that is known of them in one call', async () => {
    const { data, errors } = await bkgraph.ask<{
      all: readonly { username: string; email: string }[];
      developers: readonly { username: string }[];
    }>('{ all: users { username email } developers: users(role: DEVELOPER) { username email } }');

    expect(errors).toEqual([]);
    const people = [...bkgraph.sandbox.state.identity.users.values()];
    expect(data.all).toEqual(
      people.map(({ bk_username, email }) => ({ username: bk_username, email })),
    );
    const developers = people.filter(({ bk_role }) => bk_role === 2);
    expect(data.developers.map(({ username }) => username)).toEqual(
      developers.map(({ bk_username }) => bk_username),
    );
    expect(bkgraph.callCounts()).toEqual({ 'bk_login/get_all_users': 2 });
  });

  it('asks for everybody’s roles in the products together', async () => {
    const { data, errors } = await bkgraph.ask<{
      users: readonly { username: string; platformRoles: readonly object[] }[];
    }>('{ users { username platformRoles { product role roleCode } } }');

    expect(errors).toEqual([]);
    const rolesOf = (name: string) =>
      data.users.find(({ username }) => username === name)?.platformRoles;
    expect(rolesOf('admin')).toEqual([
      { product: 'bkdata', role: 'SUPERUSER', roleCode: 1 },
      { product: 'job', role: 'DEVELOPER', roleCode: 2 },
    ]);
    expect(rolesOf('li.na')).toEqual([]);
    expect(bkgraph.callCounts()['bk_login/get_batch_users_platform_role']).toBe(1);
  });

  it('refuses to search for people of an UNKNOWN role', async () => {
    const { errors } = await bkgraph.ask('{ users(role: UNKNOWN) { username } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'role' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('finds apps by code, with who develops them, and leaves out what there is not', async () => {
    const { data, errors } = await bkgraph.ask<{ apps: readonly { id: string }[] }>(
      `{ apps(codes: ["bk_sops", "no_such_app", "no_devs"]) {
        id code name creator { displayName } developers { username }
      } }`,
    );

    expect(errors).toEqual([]);
    expect(data.apps).toMatchObject([
      { code: 'bk_sops', name: '标准运维', developers: [{}, { username: 'zhang.wei' }] },
      { code: 'no_devs', developers: [] },
    ]);
    expect(bkgraph.callCounts()).toEqual({
      'bk_login/get_batch_users': 1,
      'bk_paas/get_app_info': 1,
    });
    const node = await bkgraph.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on App { code } } }`,
      { id: data.apps[0]?.id },
    );
    expect(node.data.node).toEqual({ code: 'bk_sops' });
  });

  it('lists all apps when no code is given', async () => {
    const { data } = await bkgraph.ask<{ apps: readonly object[] }>('{ apps { code } }');
    expect(data.apps.length).toBeGreaterThan(5);
  });
});
