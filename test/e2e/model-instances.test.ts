import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Results {
  readonly [mutation: string]: {
    readonly results: readonly { readonly outcome: string; readonly message: string | null }[];
  };
}

describe('instances of a model', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    // Later releases read the number to delete flat; the models' tests have what 5.1 reads.
    bkgraph = await startBkgraph({ sandbox: { modes: { deletedId: 'flat' } } });
  });
  afterEach(() => bkgraph.stop());

  const ofModel = (modelId: string) => bkgraph.sandbox.state.models.instances.ofModel(modelId);

  it('are listed, filtered and ordered by the ESB, with just the attributes asked for', async () => {
    const query = /* GraphQL */ `
      {
        model(modelId: "bk_mysql") {
          instances(
            first: 3
            filter: { nameContains: "mysql-1", conditions: [{ attribute: "bk_role", operator: NOT_EQUAL, value: "master" }] }
            orderBy: { attribute: "bk_inst_name", direction: DESC }
          ) {
            totalCount
            nodes { name createdAt }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      model: {
        instances: {
          totalCount: number;
          nodes: { name: string }[];
          pageInfo: { endCursor: string };
        };
      };
    }>(query);
    const names = ofModel('bk_mysql')
      .filter((each) => each.bk_inst_name.includes('mysql-1') && each.bk_role !== 'master')
      .map((each) => each.bk_inst_name)
      .sort()
      .reverse();

    expect(errors).toEqual([]);
    expect(data.model.instances.totalCount).toBe(names.length);
    expect(data.model.instances.nodes.map(({ name }) => name)).toEqual(names.slice(0, 3));
    expect(paramsOf(bkgraph.sandbox, 'cc/search_inst_by_object')).toMatchObject([
      {
        fields: ['bk_inst_id', 'bk_inst_name', 'create_time'],
        condition: { bk_inst_name: { $regex: 'mysql-1' }, bk_role: { $ne: 'master' } },
        page: { start: 0, limit: 3, sort: '-bk_inst_name' },
      },
    ]);
  });

  it('are found by what they are associated with, and read the same as any other way', async () => {
    const query = /* GraphQL */ `
      {
        some: modelInstances(modelId: "bk_mysql", filter: { instanceIds: [22, 23, 999] }) { nodes { ...it } }
        found: modelInstances(
          modelId: "bk_mysql"
          filter: { conditions: [{ modelId: "mysql_cluster", attribute: "domain", value: "db1.example.com" }] }
        ) { totalCount nodes { ...it } }
      }
      fragment it on ModelInstance { instanceId name attributes }
    `;
    interface Page {
      readonly nodes: readonly { readonly instanceId: number; readonly attributes: object }[];
    }
    const { data, errors } = await bkgraph.ask<{ some: Page; found: Page }>(query);

    expect(errors).toEqual([]);
    expect(data.some.nodes.map(({ instanceId }) => instanceId)).toEqual([22, 23]);
    expect(data.found.nodes.map(({ instanceId }) => instanceId)).toEqual([22, 26, 30, 34, 38, 42]);
    expect(data.found.nodes[0]).toEqual(data.some.nodes[0]);
    expect(data.found.nodes[0]?.attributes).toMatchObject({ cluster: '18', bk_role: 'master' });
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_inst': 1, 'cc/search_inst_by_object': 1 });
  });

  it('refuse conditions that the CMDB would read otherwise', async () => {
    const filters = [
      '{ conditions: [{ attribute: "a", value: { b: 1 } }] }',
      '{ conditions: [{ attribute: "a b", value: 1 }] }',
      '{ nameContains: "x", conditions: [{ attribute: "bk_inst_name", value: "y" }] }',
    ];
    for (const filter of filters) {
      const { errors } = await bkgraph.ask(
        `{ modelInstances(modelId: "bk_mysql", filter: ${filter}) { totalCount } }`,
      );
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('are cloud areas too, at which hosts arrive in one call', async () => {
    const query = /* GraphQL */ `
      {
        hosts(bizId: 3, first: 50) { nodes { cloudId cloudArea { instanceId name model { modelId } } } }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      hosts: { nodes: { cloudId: number; cloudArea: { instanceId: number; name: string } }[] };
    }>(query);
    expect(errors).toEqual([]);
    const { clouds } = bkgraph.sandbox.state.cmdb;
    for (const { cloudId, cloudArea } of data.hosts.nodes) {
      expect(cloudArea.instanceId).toBe(cloudId);
      expect(cloudArea.name).toBe(clouds.get(cloudId)?.bk_cloud_name);
    }
    expect(bkgraph.callCounts()).toMatchObject({ 'cc/search_inst_by_object': 1 });
  });

  it('are what stands behind the nodes of a topology', async () => {
    const { data, errors } = await bkgraph.ask<{
      business: { topology: { name: string; instance: { name: string } }[] };
    }>('{ business(bizId: 2) { topology { name instance { modelId name business { bizId } } } } }');
    expect(errors).toEqual([]);
    expect(data.business.topology).toEqual([
      { name: '蓝鲸', instance: { modelId: 'biz', name: '蓝鲸', business: { bizId: 2 } } },
    ]);
  });

  it('are added, changed and deleted, and every later query shows it', async () => {
    const create = /* GraphQL */ `
      mutation ($input: CreateModelInstanceInput!) {
        createModelInstance(input: $input) {
          instance { id instanceId modelId name business { bizId } attributes(names: ["city", "racks"]) }
        }
      }
    `;
    const input = {
      modelId: 'idc_room',
      name: '北京',
      bizId: 2,
      attributes: { city: '北京', racks: 9 },
    };
    const created = await bkgraph.ask<{
      createModelInstance: { instance: { id: string; instanceId: number } };
    }>(create, { input });
    expect(created.errors).toEqual([]);
    const { id, instanceId } = created.data.createModelInstance.instance;
    expect(created.data.createModelInstance.instance).toMatchObject({
      name: '北京',
      business: { bizId: 2 },
      attributes: { city: '北京', racks: 9 },
    });

    const update = `mutation { updateModelInstance(input: { modelId: "idc_room", instanceId: ${instanceId}, name: "北京二号", attributes: { racks: 10 } }) {
      instance { name attributes } } }`;
    const updated = await bkgraph.ask(update);
    expect(updated.data).toMatchObject({
      updateModelInstance: {
        instance: { name: '北京二号', attributes: { city: '北京', racks: 10 } },
      },
    });
    const read = `{ node(id: "${id}") { ... on ModelInstance { name } } }`;
    expect((await bkgraph.ask(read)).data).toEqual({ node: { name: '北京二号' } });

    const remove = `mutation { deleteModelInstance(input: { modelId: "idc_room", instanceId: ${instanceId} }) { modelId instanceId } }`;
    const deleted = await bkgraph.ask(remove);
    expect(deleted.data).toEqual({ deleteModelInstance: { modelId: 'idc_room', instanceId } });
    expect((await bkgraph.ask(read)).data).toEqual({ node: null });
    const again = await bkgraph.ask(remove);
    expect(again.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be written with what their model does not have, nor with credentials', async () => {
    for (const attributes of [{ no_such: 1 }, { bk_token: 'x' }, { bk_inst_id: 3 }, ['a'], 'a']) {
      const { errors } = await bkgraph.ask(
        'mutation ($attributes: JSON) { createModelInstance(input: { modelId: "idc_room", name: "x", attributes: $attributes }) { instance { name } } }',
        { attributes },
      );
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'input.attributes',
      });
    }
    expect(bkgraph.callCounts()['cc/create_inst']).toBeUndefined();
  });

  it('are refused in the words of the CMDB when a value does not fit, or a name is taken', async () => {
    for (const input of [
      '{ modelId: "idc_room", name: "x", attributes: { racks: "many" } }',
      '{ modelId: "idc_room", name: "Frankfurt FRA-2" }',
      '{ modelId: "bk_firewall", name: "x" }',
    ]) {
      const { errors } = await bkgraph.ask(
        `mutation { createModelInstance(input: ${input}) { instance { name } } }`,
      );
      expect(errors[0]?.extensions).toMatchObject({
        code: 'ESB_ERROR',
        esb: { api: 'create_inst' },
      });
    }
    const { errors } = await bkgraph.ask(
      'mutation { deleteModelInstance(input: { modelId: "bk_mysql", instanceId: 22 }) { instanceId } }',
    );
    expect(errors[0]?.extensions.esb).toMatchObject({ api: 'delete_inst', code: 1101036 });
  });

  it('are changed many at once, and each has its own outcome', async () => {
    const [first, second, third] = ofModel('bk_switch');
    const updates = [
      { instanceId: first?.bk_inst_id, name: 'renamed' },
      { instanceId: 999, name: 'nobody' },
      { instanceId: second?.bk_inst_id, attributes: { port_count: second?.port_count } },
      { instanceId: third?.bk_inst_id, attributes: { port_count: 1_000 } },
    ];
    const query = /* GraphQL */ `
      mutation ($updates: [ModelInstanceUpdate!]!) {
        updateModelInstances(input: { modelId: "bk_switch", updates: $updates }) {
          results { instanceId outcome message instance { name } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<Results>(query, { updates });
    expect(errors).toEqual([]);
    expect(data['updateModelInstances']?.results).toMatchObject([
      { outcome: 'APPLIED', message: null, instance: { name: 'renamed' } },
      { outcome: 'REFUSED', message: 'There is no instance 999 of bk_switch that you may see.' },
      { outcome: 'UNCHANGED', message: null },
      { outcome: 'REFUSED', message: expect.stringContaining('port_count') as string },
    ]);
    expect(first?.bk_inst_name).toBe('renamed');

    bkgraph.sandbox.faults.set('cc/batch_update_inst', { kind: 'cut' });
    const lost = await bkgraph.ask<Results>(query, {
      updates: [{ instanceId: second?.bk_inst_id, name: 'x' }],
    });
    expect(lost.data['updateModelInstances']?.results[0]?.outcome).toBe('UNKNOWN');
    expect(bkgraph.callCounts()['cc/batch_update_inst']).toBe(2);
    const twice = await bkgraph.ask(query, { updates: [updates[0], updates[0]] });
    expect(twice.errors[0]?.extensions).toMatchObject({ argument: 'input.updates' });
  });

  it('are deleted many at once, and each has its own outcome', async () => {
    const { data } = await bkgraph.ask<
      Record<string, { instance: { instanceId: number } }>
    >(/* GraphQL */ `
      mutation {
        one: createModelInstance(input: { modelId: "idc_room", name: "one" }) { instance { instanceId } }
        two: createModelInstance(input: { modelId: "idc_room", name: "two" }) { instance { instanceId } }
      }
    `);
    const one = data['one']?.instance.instanceId;
    const two = data['two']?.instance.instanceId;
    const query = /* GraphQL */ `
      mutation ($instanceIds: [Int!]!) {
        deleteModelInstances(input: { modelId: "idc_room", instanceIds: $instanceIds }) { results { instanceId outcome message } }
      }
    `;
    // instance 1 is associated: it stops the list, so that the last is not reached
    const deleted = await bkgraph.ask<Results>(query, { instanceIds: [one, 777, 1, two] });
    expect(deleted.errors).toEqual([]);
    expect(deleted.data['deleteModelInstances']?.results).toMatchObject([
      { instanceId: one, outcome: 'APPLIED' },
      { instanceId: 777, outcome: 'REFUSED', message: expect.stringContaining('777') as string },
      {
        instanceId: 1,
        outcome: 'REFUSED',
        message: expect.stringContaining('associated') as string,
      },
      { instanceId: two, outcome: 'REFUSED' },
    ]);
    expect(ofModel('idc_room').map((each) => each.bk_inst_id)).toEqual([1, 2, 3, two]);
    const none = await bkgraph.ask(query, { instanceIds: [] });
    expect(none.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
