import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('changing the topology', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  async function done<Data>(query: string): Promise<Data> {
    const { data, errors } = await bkgraph.ask<Data>(query);
    expect(errors).toEqual([]);
    return data;
  }

  async function refusal(query: string) {
    const { data, errors } = await bkgraph.ask<Record<string, unknown>>(query);
    expect(Object.values(data)).toEqual([null]);
    expect(errors).toHaveLength(1);
    return { ...errors[0]?.extensions, message: errors[0]?.message };
  }

  const PEOPLE = 'productManagers: ["li.na"], developers: ["john.doe"], testers: ["zhao.min"]';

  it('creates a business, with its idle pool, which later queries find', async () => {
    const { createBusiness } = await done<{ createBusiness: { business: { bizId: number } } }>(
      `mutation { createBusiness(input: {
        name: "graph", maintainers: ["admin", "li.na"], ${PEOPLE}, lifeCycle: TESTING,
        attributes: { cost_center: "CC-9" }
      }) { business { bizId name maintainers { username } lifeCycle timeZone attributes } } }`,
    );
    const { bizId } = createBusiness.business;

    expect(createBusiness.business).toEqual({
      bizId,
      name: 'graph',
      maintainers: [{ username: 'admin' }, { username: 'li.na' }],
      lifeCycle: 'TESTING',
      timeZone: 'Asia/Shanghai',
      attributes: { cost_center: 'CC-9' },
    });
    const later = await done(
      `{ business(bizId: ${bizId}) { name sets { nodes { isIdlePool } } } }`,
    );
    expect(later).toEqual({ business: { name: 'graph', sets: { nodes: [{ isIdlePool: true }] } } });
  });

  it('refuses a second business of the same name with the error of the CMDB', async () => {
    const input = `{ name: "蓝鲸", maintainers: ["admin"], ${PEOPLE} }`;
    const error = await refusal(
      `mutation { createBusiness(input: ${input}) { business { bizId } } }`,
    );
    expect(error).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'create_business', code: 1199014 },
    });
  });

  it('changes what an update names and leaves the rest', async () => {
    const { updateBusiness } = await done<Record<string, object>>(
      `mutation { updateBusiness(input: { bizId: 4, testers: [], language: ENGLISH }) {
        business { name testers { username } language } } }`,
    );
    expect(updateBusiness).toEqual({
      business: { name: 'Skyline Games', testers: [], language: 'ENGLISH' },
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/update_business')[0]).toMatchObject({
      bk_biz_id: 4,
      data: { bk_biz_tester: '', language: '2' },
    });
  });

  it.each([
    ['nothing to change', 'updateBusiness', '{ bizId: 4 }', /"input" changes nothing/],
    [
      'a built-in attribute among the user-defined',
      'updateBusiness',
      '{ bizId: 4, attributes: { bk_biz_name: "x" } }',
      /"input.attributes" has "bk_biz_name", which the field `name` sets/,
    ],
    [
      'an id among the user-defined attributes',
      'updateSet',
      '{ bizId: 4, setId: 16, attributes: { bk_set_id: 1 } }',
      /"bk_set_id", which cannot be set/,
    ],
    [
      'two names in one',
      'updateModule',
      '{ bizId: 4, setId: 16, moduleId: 48, maintainers: ["a,b"] }',
      /"input.maintainers" has "a,b"/,
    ],
    [
      'an enum that says nothing',
      'updateSet',
      '{ bizId: 4, setId: 16, environment: UNKNOWN }',
      /"input.environment" cannot be UNKNOWN/,
    ],
    ['no set at all', 'deleteSets', '{ bizId: 4, setIds: [] }', /"input.setIds" must name/],
  ])('refuses %s without a call', async (_, mutation, input, message) => {
    const error = await refusal(`mutation { ${mutation}(input: ${input}) { __typename } }`);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(message);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('archives a business out of every search but the one for archived ones', async () => {
    const { archiveBusiness } = await done<Record<string, object>>(
      'mutation { archiveBusiness(input: { bizId: 4 }) { outcome business { name } } }',
    );
    expect(archiveBusiness).toEqual({ outcome: 'APPLIED', business: { name: 'Skyline Games' } });
    const later = await done(`{
      business(bizId: 4) { name }
      businesses(filter: { archived: true }) { nodes { bizId } }
    }`);
    expect(later).toEqual({
      business: null,
      businesses: { nodes: [{ bizId: 4 }, { bizId: 5 }] },
    });
  });

  it('finds an archived business by the id that it has', async () => {
    await done('mutation { archiveBusiness(input: { bizId: 4 }) { outcome } }');
    const { businesses } = await done<{ businesses: { nodes: { id: string }[] } }>(
      '{ businesses(filter: { archived: true }) { nodes { id } } }',
    );
    for (const { id } of businesses.nodes) {
      expect(await done(`{ node(id: "${id}") { id __typename } }`)).toEqual({
        node: { id, __typename: 'Business' },
      });
    }
    expect(businesses.nodes.length).toBeGreaterThan(0);
  });

  it('takes no empty name, and no null for one, without asking the CMDB', async () => {
    const changes = [
      'updateBusiness(input: { bizId: 2, name: null }) { business { name } }',
      'updateSet(input: { bizId: 2, setId: 5, name: " " }) { set { name } }',
      'createModule(input: { bizId: 2, setId: 5, name: "" }) { module { name } }',
    ];
    for (const change of changes) {
      expect(await refusal(`mutation { ${change} }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'input.name',
      });
    }
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('restores it once: a second time changes nothing, not even its name', async () => {
    const restore =
      'mutation { restoreBusiness(input: { bizId: 5 }) { outcome business { name } } }';
    const business = { name: '旧论坛 (legacy forum)(recover)' };

    expect(await done(restore)).toEqual({ restoreBusiness: { outcome: 'APPLIED', business } });
    expect(await done(restore)).toEqual({ restoreBusiness: { outcome: 'UNCHANGED', business } });
    expect(bkgraph.sandbox.calls.count('cc/update_business_enable_status')).toBe(1);
    const missing = await refusal('mutation { restoreBusiness(input: { bizId: 77 }) { outcome } }');
    expect(missing.code).toBe('NOT_FOUND');
  });

  it('deletes an empty business and refuses one with hosts', async () => {
    expect(await done('mutation { deleteBusiness(input: { bizId: 5 }) { bizId } }')).toEqual({
      deleteBusiness: { bizId: 5 },
    });
    expect(bkgraph.sandbox.state.cmdb.businesses.has(5)).toBe(false);
    const error = await refusal('mutation { deleteBusiness(input: { bizId: 2 }) { bizId } }');
    expect(error).toMatchObject({ code: 'ESB_ERROR', esb: { code: 1101030 } });
  });

  it('creates a set and a module in it, changes both, and deletes the set with its module', async () => {
    const { createSet } = await done<{ createSet: { set: { setId: number } } }>(
      `mutation { createSet(input: { bizId: 3, name: "graph", environment: TRIAL, capacity: 7 }) {
        set { setId name environment capacity business { name } } } }`,
    );
    const { setId } = createSet.set;
    expect(createSet.set).toEqual({
      setId,
      name: 'graph',
      environment: 'TRIAL',
      capacity: 7,
      business: { name: '电商平台' },
    });
    const { createModule } = await done<{ createModule: { module: { moduleId: number } } }>(
      `mutation { createModule(input: { bizId: 3, setId: ${setId}, name: "gw", type: DATABASE }) {
        module { moduleId name type set { name } } } }`,
    );
    const { moduleId } = createModule.module;
    expect(createModule.module).toEqual({
      moduleId,
      name: 'gw',
      type: 'DATABASE',
      set: { name: 'graph' },
    });
    const changed = await done(`mutation {
      updateSet(input: { bizId: 3, setId: ${setId}, name: "graph 2", capacity: null }) {
        set { name capacity environment } }
      updateModule(input: { bizId: 3, setId: ${setId}, moduleId: ${moduleId}, name: "gw2", maintainers: ["li.na"] }) {
        module { name maintainers { username } } }
    }`);
    expect(changed).toEqual({
      updateSet: { set: { name: 'graph 2', capacity: null, environment: 'TRIAL' } },
      updateModule: { module: { name: 'gw2', maintainers: [{ username: 'li.na' }] } },
    });
    const gone = await done(`mutation {
      deleteSet(input: { bizId: 3, setId: ${setId} }) { bizId setId } }`);
    expect(gone).toEqual({ deleteSet: { bizId: 3, setId } });
    const later = await done(`{
      set(bizId: 3, setId: ${setId}) { name }
      module(bizId: 3, setId: ${setId}, moduleId: ${moduleId}) { name }
    }`);
    expect(later).toEqual({ set: null, module: null });
  });

  it('deletes an empty module and refuses one with hosts', async () => {
    const remove = (moduleId: number) =>
      `mutation { deleteModule(input: { bizId: 4, setId: 16, moduleId: ${moduleId} }) { moduleId } }`;

    expect(await done(remove(48))).toEqual({ deleteModule: { moduleId: 48 } });
    expect(bkgraph.sandbox.state.cmdb.modules.has(48)).toBe(false);
    expect(await refusal(remove(46))).toMatchObject({ code: 'ESB_ERROR', esb: { code: 1101030 } });
  });

  it('deletes several sets and says for each what became of it', async () => {
    const sets = await done<Record<string, { set: { setId: number } }>>(`mutation {
      a: createSet(input: { bizId: 2, name: "a" }) { set { setId } }
      b: createSet(input: { bizId: 2, name: "b" }) { set { setId } } }`);
    const [a, b] = [sets['a']?.set.setId, sets['b']?.set.setId];
    const { deleteSets } = await done<Record<string, object>>(`mutation {
      deleteSets(input: { bizId: 2, setIds: [${a}, 5, ${b}, 999] }) {
        results { setId outcome message } } }`);

    const stopped = 'there are hosts inside, move them first';
    expect(deleteSets).toEqual({
      results: [
        { setId: a, outcome: 'APPLIED', message: null },
        { setId: 5, outcome: 'REFUSED', message: stopped },
        { setId: b, outcome: 'REFUSED', message: stopped },
        {
          setId: 999,
          outcome: 'REFUSED',
          message: 'There is no set 999 in business 2 that you may see.',
        },
      ],
    });
    expect(bkgraph.sandbox.calls.count('cc/batch_delete_set')).toBe(1);
  });

  it('says UNKNOWN of every set when the answer is lost', async () => {
    bkgraph.sandbox.faults.set('cc/batch_delete_set', { kind: 'cut' });
    const { deleteSets } = await done<Record<string, { results: { outcome: string }[] }>>(
      'mutation { deleteSets(input: { bizId: 2, setIds: [5, 6] }) { results { outcome } } }',
    );
    expect(deleteSets?.results).toEqual([{ outcome: 'UNKNOWN' }, { outcome: 'UNKNOWN' }]);
    expect(bkgraph.sandbox.calls.count('cc/batch_delete_set')).toBe(1);
  });
});
