import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('associations', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph({ sandbox: { modes: { associationFilter: 'full' } } });
  });
  afterEach(() => bkgraph.stop());

  const linksOf = (associationId: string) =>
    [...bkgraph.sandbox.state.models.instances.links].filter(
      (link) => link.bk_obj_asst_id === associationId,
    );

  it('of models are found from either end, with the instances that they associate', async () => {
    const query = /* GraphQL */ `
      {
        from: model(modelId: "bk_mysql") { associationsTo(bizId: 2, modelId: "biz", kind: "belong") { ...it } }
        to: model(modelId: "biz") { associationsFrom(bizId: 2, modelId: "bk_mysql", kind: "belong") { ...it } }
        modelAssociations(bizId: 2, sourceModelId: "bk_mysql", targetModelId: "biz", kind: "belong") { ...it }
      }
      fragment it on ModelAssociation {
        id associationId name kind mapping mappingCode onDelete onDeleteCode sourceModel { modelId } targetModel { modelId }
        instanceAssociations { sourceInstanceId targetInstanceId }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      from: { associationsTo: { id: string }[] };
      to: { associationsFrom: object[] };
      modelAssociations: object[];
    }>(query);

    expect(errors).toEqual([]);
    const [found] = data.from.associationsTo;
    expect(found).toMatchObject({
      associationId: 'bk_mysql_belong_biz',
      name: '所属业务',
      kind: 'belong',
      mapping: 'MANY_TO_MANY',
      mappingCode: 'n:n',
      onDelete: 'DELETE_SOURCE',
      onDeleteCode: 'delete_src',
      sourceModel: { modelId: 'bk_mysql' },
      targetModel: { modelId: 'biz' },
      instanceAssociations: linksOf('bk_mysql_belong_biz').map((link) => ({
        sourceInstanceId: link.bk_inst_id,
        targetInstanceId: link.bk_asst_inst_id,
      })),
    });
    expect(data.to.associationsFrom).toEqual([found]);
    expect(data.modelAssociations).toEqual([found]);
    expect(bkgraph.callCounts()).toMatchObject({
      'cc/find_object_association': 1,
      'cc/find_instance_association': 1,
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/find_object_association')[0]).toMatchObject({
      metadata: { label: { bk_biz_id: '2' } },
    });
    const again = await bkgraph.ask(
      `{ node(id: "${found?.id}") { ... on ModelAssociation { associationId } } }`,
    );
    expect(again.data).toEqual({ node: { associationId: 'bk_mysql_belong_biz' } });
  });

  it('of instances lead to hosts and businesses in one call for all', async () => {
    const query = /* GraphQL */ `
      {
        instanceAssociations(bizId: 2, associationId: "bk_mysql_run_host", filter: { kind: "run", sourceModelId: "bk_mysql", targetModelId: "host" }) {
          instanceAssociationId source { name } target { instanceId host { hostId innerIp } business { name } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      instanceAssociations: {
        instanceAssociationId: number;
        source: { name: string };
        target: { host: { hostId: number; innerIp: string } };
      }[];
    }>(query);
    const { cmdb, models } = bkgraph.sandbox.state;

    expect(errors).toEqual([]);
    expect(
      data.instanceAssociations.map(({ instanceAssociationId: id, source, target }) => [
        id,
        source.name,
        target.host.innerIp,
      ]),
    ).toEqual(
      linksOf('bk_mysql_run_host').map((link) => [
        link.id,
        models.instances.get('bk_mysql', link.bk_inst_id)?.bk_inst_name,
        cmdb.hosts.get(link.bk_asst_inst_id)?.bk_host_innerip,
      ]),
    );
    expect(bkgraph.callCounts()).toEqual({
      'cc/find_instance_association': 1,
      'cc/search_business': 1,
      'cc/search_host': 1,
      'cc/search_inst_by_object': 2,
    });
  });

  it('lead from a host to the switch and the databases on it, and back to the host', async () => {
    const [link] = linksOf('bk_mysql_run_host');
    const hostId = link?.bk_asst_inst_id ?? 0;
    const bizId = bkgraph.sandbox.state.cmdb.bizIdOfHost(hostId);
    const query = /* GraphQL */ `
      query ($hostId: Int!) {
        host(hostId: $hostId) {
          associatedInstances {
            outgoing { modelId }
            incoming {
              modelId modelName count
              instances { name modelId associatedInstances { outgoing { modelId instances { host { hostId } business { bizId } } } } }
            }
          }
        }
        business(bizId: 2) { associatedInstances { incoming { modelId count instances { instanceId } } } }
      }
    `;
    interface Associated {
      readonly modelId: string;
      readonly count: number;
      readonly instances: readonly {
        readonly name: string;
        readonly associatedInstances: { readonly outgoing: readonly Associated[] };
      }[];
    }
    const { data, errors } = await bkgraph.ask<{
      host: { associatedInstances: { incoming: readonly Associated[] } };
      business: { associatedInstances: { incoming: readonly Associated[] } };
    }>(query, { hostId });

    expect(errors).toEqual([]);
    const { incoming } = data.host.associatedInstances;
    const databases = incoming.find(({ modelId }) => modelId === 'bk_mysql');
    expect(databases?.instances[0]?.associatedInstances.outgoing).toContainEqual({
      modelId: 'host',
      instances: [{ host: { hostId }, business: { bizId } }],
    });
    expect(incoming.map(({ modelId }) => modelId)).toContain('bk_switch');
    const own = linksOf('bk_mysql_belong_biz').filter((each) => each.bk_asst_inst_id === 2);
    expect(data.business.associatedInstances.incoming).toMatchObject([
      { modelId: 'bk_mysql', count: own.length },
    ]);
  });

  it('between instances are added and taken away, and every later query shows it', async () => {
    const add = /* GraphQL */ `
      mutation ($input: AddInstanceAssociationInput!) {
        addInstanceAssociation(input: $input) {
          instanceAssociationId
          instanceAssociation { id instanceAssociationId source { name } target { name } }
        }
      }
    `;
    const associationId = 'bk_switch_belong_idc_room';
    const input = { bizId: 2, associationId, sourceInstanceId: 6, targetInstanceId: 3 };
    const added = await bkgraph.ask<{
      addInstanceAssociation: {
        instanceAssociationId: number;
        instanceAssociation: { id: string };
      };
    }>(add, { input });
    expect(added.errors).toEqual([]);
    const { instanceAssociationId: id, instanceAssociation } = added.data.addInstanceAssociation;
    expect(instanceAssociation).toMatchObject({
      instanceAssociationId: id,
      source: { name: 'sw-01' },
      target: { name: 'Frankfurt FRA-2' },
    });
    const read = `{ node(id: "${instanceAssociation.id}") { ... on InstanceAssociation { associationId } } }`;
    expect((await bkgraph.ask(read)).data).toEqual({ node: { associationId } });

    const remove = `mutation { removeInstanceAssociation(input: { instanceAssociationId: ${id} }) { instanceAssociationId } }`;
    const removed = await bkgraph.ask(remove);
    expect(removed.data).toEqual({ removeInstanceAssociation: { instanceAssociationId: id } });
    expect((await bkgraph.ask(read)).data).toEqual({ node: null });
    const again = await bkgraph.ask(remove);
    expect(again.errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'delete_instance_association' },
    });
  });

  it('are refused where the mapping allows no more, and never sent twice', async () => {
    const [taken] = linksOf('bk_switch_connect_host');
    const mutation = `mutation { addInstanceAssociation(input: { bizId: 2, associationId: "bk_switch_connect_host", sourceInstanceId: 7, targetInstanceId: ${taken?.bk_asst_inst_id} }) { instanceAssociationId } }`;
    const refused = await bkgraph.ask(mutation);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { code: 1101061 },
    });

    bkgraph.sandbox.calls.clear();
    bkgraph.sandbox.faults.set('cc/add_instance_association', { kind: 'cut' });
    const lost = await bkgraph.ask(mutation);
    expect(lost.errors[0]?.extensions['outcome']).toBe('unknown');
    expect(bkgraph.callCounts()).toEqual({ 'cc/add_instance_association': 1 });
  });
});
