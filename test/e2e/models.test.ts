import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('models of the CMDB', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  async function codeOf(mutation: string): Promise<string | undefined> {
    return (await bkgraph.ask(`mutation { ${mutation} }`)).errors[0]?.extensions.code;
  }

  it('stand in groups, with their attributes, in three calls however many there are', async () => {
    const query = /* GraphQL */ `
      {
        classifications {
          classificationId isBuiltIn
          models { modelId isPaused creator { username } positions { classificationId x y } attributes { attributeId } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      classifications: {
        classificationId: string;
        isBuiltIn: boolean;
        models: { modelId: string; attributes: { attributeId: string }[] }[];
      }[];
    }>(query);
    const { models } = bkgraph.sandbox.state;

    expect(errors).toEqual([]);
    expect(data.classifications.map((each) => each.classificationId)).toEqual(
      [...models.classifications.values()].map((each) => each.bk_classification_id),
    );
    expect(data.classifications.find((each) => each.classificationId === 'cs_empty')).toEqual({
      classificationId: 'cs_empty',
      isBuiltIn: false,
      models: [],
    });
    const found = data.classifications.flatMap((each) => each.models);
    expect(found).toHaveLength(models.models.size);
    for (const { modelId, attributes } of found) {
      expect(attributes.map(({ attributeId }) => attributeId)).toEqual(
        models.attributesOf(modelId).map((each) => each.bk_property_id),
      );
    }
    expect(found.find(({ modelId }) => modelId === 'bk_firewall')).toMatchObject({
      isPaused: true,
      creator: { username: 'admin' },
      positions: [{ classificationId: 'bk_network', x: expect.any(Number) as number }],
    });
    expect(bkgraph.callCounts()).toEqual({
      'cc/search_classifications': 1,
      'cc/search_objects': 1,
      'cc/search_object_attribute': 1,
    });
  });

  it('have attributes of every type, with their options as plain values', async () => {
    const query = /* GraphQL */ `
      {
        models { attributes { attributeId type typeCode option associatedModelId associatedModel { modelId } } }
        modelAttribute(modelId: "bk_mysql", attributeId: "bk_role") { id type option model { name } }
        nothing: modelAttribute(modelId: "bk_mysql", attributeId: "nothing") { name }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      models: { attributes: { type: string; associatedModelId: string | null }[] }[];
      modelAttribute: { id: string };
      nothing: unknown;
    }>(query);

    expect(errors).toEqual([]);
    const attributes = data.models.flatMap((model) => model.attributes);
    expect(new Set(attributes.map(({ type }) => type)).size).toBe(13);
    expect(attributes.some(({ type }) => type === 'UNKNOWN')).toBe(false);
    expect(attributes.find(({ type }) => type === 'SINGLE_ASSOCIATION')).toMatchObject({
      typeCode: 'singleasst',
      associatedModel: { modelId: 'mysql_cluster' },
    });
    expect(data.modelAttribute).toMatchObject({
      type: 'ENUM',
      option: [{ id: 'master' }, { id: 'slave' }],
      model: { name: 'MySQL' },
    });
    expect(data.nothing).toBeNull();
    const again = await bkgraph.ask<{ node: object }>(
      `{ node(id: "${data.modelAttribute.id}") { ... on ModelAttribute { attributeId modelId } } }`,
    );
    expect(again.data.node).toEqual({ attributeId: 'bk_role', modelId: 'bk_mysql' });
  });

  it('form the chain from business to host, and point to one another', async () => {
    const query = /* GraphQL */ `
      {
        mainline { modelId previousModelId nextModelId nextName model { isBuiltIn } }
        classification(classificationId: "bk_network") {
          links { direction directionCode label fromModelId from { name } to { modelId } }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      mainline: { modelId: string }[];
      classification: { links: object[] };
    }>(query);

    expect(errors).toEqual([]);
    expect(data.mainline.map(({ modelId }) => modelId)).toEqual(['biz', 'set', 'module', 'host']);
    expect(data.mainline[0]).toMatchObject({ previousModelId: null, nextModelId: 'set' });
    expect(data.mainline[3]).toMatchObject({
      nextModelId: null,
      nextName: null,
      model: { isBuiltIn: true },
    });
    expect(data.classification.links).toContainEqual({
      direction: 'ONE_WAY',
      directionCode: 'to',
      label: 'connect',
      fromModelId: 'bk_switch',
      from: { name: '交换机' },
      to: { modelId: 'host' },
    });
    // One call for the models of the chain, one for those at both ends of all links.
    expect(bkgraph.callCounts()['cc/search_objects']).toBeLessThanOrEqual(2);
  });

  it('can be added with a group and an attribute, changed and deleted', async () => {
    const build = /* GraphQL */ `
      mutation {
        createClassification(input: { classificationId: "cs_test", name: "测试" }) { classification { id name isBuiltIn models { modelId } } }
        createModel(input: { classificationId: "cs_test", modelId: "bk_redis", name: "Redis" }) {
          model { id name creator { username } attributes { attributeId } }
        }
        createModelAttribute(input: { modelId: "bk_redis", attributeId: "mode", name: "Mode", type: ENUM, option: [{ id: "1", name: "one" }], isRequired: true }) {
          attribute { type option isRequired creator { username } }
        }
      }
    `;
    const built = await bkgraph.ask(build);
    expect(built.errors).toEqual([]);
    expect(built.data).toMatchObject({
      createClassification: { classification: { name: '测试', isBuiltIn: false, models: [] } },
      createModel: {
        model: {
          name: 'Redis',
          creator: { username: 'admin' },
          attributes: [{ attributeId: 'bk_inst_name' }],
        },
      },
      createModelAttribute: {
        attribute: { type: 'ENUM', option: [{ id: '1', name: 'one' }], isRequired: true },
      },
    });

    const change = /* GraphQL */ `
      mutation {
        updateClassification(input: { classificationId: "cs_test", icon: "icon-x" }) { classification { name icon } }
        updateModel(input: { modelId: "bk_redis", name: "Redis 7", positions: [{ classificationId: "cs_test", x: -3, y: 4.5 }] }) {
          model { name classificationId positions { classificationId x y } modifier { username } }
        }
        updateModelAttribute(input: { modelId: "bk_redis", attributeId: "mode", option: [{ id: "2", name: "two" }], isRequired: false }) {
          attribute { name option isRequired }
        }
      }
    `;
    const changed = await bkgraph.ask(change);
    expect(changed.errors).toEqual([]);
    expect(changed.data).toEqual({
      updateClassification: { classification: { name: '测试', icon: 'icon-x' } },
      updateModel: {
        model: {
          name: 'Redis 7',
          classificationId: 'cs_test',
          positions: [{ classificationId: 'cs_test', x: -3, y: 4.5 }],
          modifier: { username: 'admin' },
        },
      },
      updateModelAttribute: {
        attribute: { name: 'Mode', option: [{ id: '2', name: 'two' }], isRequired: false },
      },
    });

    const clear = /* GraphQL */ `
      mutation {
        deleteModelAttribute(input: { modelId: "bk_redis", attributeId: "mode" }) { modelId attributeId }
        deleteModel(input: { modelId: "bk_redis" }) { modelId }
        deleteClassification(input: { classificationId: "cs_test" }) { classificationId }
      }
    `;
    const cleared = await bkgraph.ask(clear);
    expect(cleared.errors).toEqual([]);
    expect(cleared.data).toMatchObject({ deleteModel: { modelId: 'bk_redis' } });
    const later = await bkgraph.ask(
      '{ model(modelId: "bk_redis") { name } classification(classificationId: "cs_test") { name } }',
    );
    expect(later.data).toEqual({ model: null, classification: null });
  });

  it('are deleted in the form that later releases read, too', async () => {
    await bkgraph.stop();
    bkgraph = await startBkgraph({ sandbox: { modes: { deletedId: 'flat' } } });
    const { data, errors } = await bkgraph.ask(
      'mutation { deleteModel(input: { modelId: "bk_firewall" }) { modelId } deleteClassification(input: { classificationId: "cs_empty" }) { classificationId } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      deleteModel: { modelId: 'bk_firewall' },
      deleteClassification: { classificationId: 'cs_empty' },
    });
  });

  it('are refused by the CMDB in its words where it does not allow a change', async () => {
    const { errors, data } = await bkgraph.ask(
      'mutation { deleteModel(input: { modelId: "bk_mysql" }) { modelId } }',
    );
    expect(data).toEqual({ deleteModel: null });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('instances') as string,
      extensions: { code: 'ESB_ERROR', esb: { system: 'cc', api: 'delete_object', code: 1101037 } },
    });
    const refused = [
      'deleteClassification(input: { classificationId: "bk_network" }) { classificationId }',
      'createModel(input: { classificationId: "bk_network", modelId: "bk_switch", name: "x" }) { model { name } }',
      'deleteModelAttribute(input: { modelId: "host", attributeId: "bk_host_name" }) { attributeId }',
    ];
    for (const mutation of refused) expect(await codeOf(mutation)).toBe('ESB_ERROR');
  });

  it('cost no call when the input cannot be used', async () => {
    const bad = [
      'updateModel(input: { modelId: "bk_mysql" }) { model { name } }',
      'updateClassification(input: { classificationId: "cs_empty" }) { classification { name } }',
      'updateModelAttribute(input: { modelId: "bk_mysql", attributeId: "dba" }) { attribute { name } }',
      'createModelAttribute(input: { modelId: "bk_mysql", attributeId: "a", name: "a", type: UNKNOWN }) { attribute { name } }',
      'createModelAttribute(input: { modelId: "bk_mysql", attributeId: "a", name: "a", type: FOREIGN_KEY }) { attribute { name } }',
    ];
    for (const mutation of bad) expect(await codeOf(mutation)).toBe('BAD_USER_INPUT');
    expect(bkgraph.callCounts()).toEqual({});
    expect(await codeOf('deleteModel(input: { modelId: "nothing" }) { modelId }')).toBe(
      'NOT_FOUND',
    );
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_objects': 1 });
  });

  it('are drawn where they were placed', async () => {
    const query = /* GraphQL */ `
      mutation ($input: UpdateDrawingInput!) {
        updateDrawing(input: $input) {
          drawing { scope nodes { kind modelId instanceId name x y extension model { name } instance { name } associations { kind modelId } } }
        }
      }
    `;
    const input = {
      scope: 'BUSINESS',
      scopeId: '2',
      mode: 'CHANGE',
      nodes: [
        { modelId: 'bk_switch', x: 7, y: -8, extension: { color: 'red' } },
        { modelId: 'idc_room', instanceId: 3, x: 1, y: 2 },
      ],
    };
    interface Drawn {
      readonly updateDrawing: { readonly drawing: { readonly nodes: readonly object[] } };
    }
    const changed = await bkgraph.ask<Drawn>(query, { input });
    expect(changed.errors).toEqual([]);
    expect(changed.data.updateDrawing.drawing).toMatchObject({
      scope: 'BUSINESS',
      nodes: [
        {
          kind: 'MODEL',
          modelId: 'bk_switch',
          instanceId: 0,
          x: 7,
          y: -8,
          extension: { color: 'red' },
          model: { name: '交换机' },
          instance: null,
        },
        { kind: 'INSTANCE', instanceId: 3, instance: { name: 'Frankfurt FRA-2' } },
      ],
    });
    const replaced = await bkgraph.ask<Drawn>(query, {
      input: { ...input, mode: 'REPLACE', nodes: input.nodes.slice(1) },
    });
    expect(replaced.data.updateDrawing.drawing.nodes).toHaveLength(1);
    expect(paramsOf(bkgraph.sandbox, 'cc/update_object_topo_graphics')[1]).toMatchObject({
      scope_type: 'biz',
      scope_id: '2',
      action: 'override',
    });
    const global = await bkgraph.ask<{ drawing: { nodes: object[] } }>(
      '{ drawing { nodes { modelId } } }',
    );
    expect(global.data.drawing.nodes).toHaveLength(bkgraph.sandbox.state.models.models.size);
    const bad = await bkgraph.ask(query, { input: { ...input, nodes: [] } });
    expect(bad.errors[0]?.extensions).toMatchObject({ argument: 'input.nodes' });
  });
});
