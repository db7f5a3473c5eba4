import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { readExample } from '../kit/examples.ts';

describe('templates of tasks', () => {
  let bkgraph: Bkgraph;
  beforeEach(async () => {
    bkgraph = await startBkgraph({ sandbox: { modes: { sopsImportApps: ['bkgraph'] } } });
  });
  afterEach(() => bkgraph.stop());

  it('are those of the business or those of the platform, and never one for the other', async () => {
    const { data } = await bkgraph.ask<
      Record<'own' | 'common', { id: string; name: string; templateId: number }[]>
    >(/* GraphQL */ `
      {
        own: taskTemplates(bizId: 2) { id name templateId }
        common: taskTemplates(bizId: 2, source: COMMON) { id name templateId }
      }
    `);
    expect([data.own.length, data.common.length]).toEqual([7, 2]);
    const one = [data.own, data.common].map((list) => list.find((each) => each.templateId === 1));
    expect(one.map((each) => each?.name)).toEqual(['快速执行脚本', '公共 定时与确认']);
    const nodes = await bkgraph.ask(
      'query ($a: ID!, $b: ID!) { a: node(id: $a) { ... on TaskTemplate { name source } } b: node(id: $b) { ... on TaskTemplate { name source } } }',
      { a: one[0]?.id, b: one[1]?.id },
    );
    expect(nodes.data).toEqual({
      a: { name: '快速执行脚本', source: 'BUSINESS' },
      b: { name: '公共 定时与确认', source: 'COMMON' },
    });
  });

  it('show their flow: what is done in its order, and the flow of a sub-flow inside', async () => {
    const { data, errors } = await bkgraph.ask(/* GraphQL */ `
      {
        taskTemplate(bizId: 2, templateId: 4) {
          category categoryCode business { bizId }
          constants { key value sourceType shown }
          pipeline {
            activities { name type pluginCode inputs pipeline { activities { pluginCode } } }
            gateways { type }
            outputKeys
          }
        }
      }
    `);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      taskTemplate: {
        ...{ category: 'CONF_MANAGE', categoryCode: 'ConfManage', business: { bizId: 2 } },
        constants: [{ key: `\${bk_timing}`, sourceType: 'INPUT', shown: true }],
        pipeline: {
          activities: [
            { type: 'PLUGIN', pluginCode: 'sleep_timer', pipeline: null },
            {
              ...{ type: 'SUB_FLOW', pluginCode: null, name: '子流程 run script' },
              pipeline: { activities: [{ pluginCode: 'job_fast_execute_script' }] },
            },
            { type: 'PLUGIN', pluginCode: 'sleep_timer' },
          ],
          gateways: [],
          outputKeys: [`\${bk_timing}`],
        },
      },
    });
  });

  it('come before what follows them in the flow, however it branches', async () => {
    const { data } = await bkgraph.ask<{
      taskTemplate: {
        pipeline: {
          startNodeId: string;
          activities: { nodeId: string }[];
          flows: { sourceNodeId: string; targetNodeId: string }[];
        };
      };
    }>(/* GraphQL */ `
      {
        taskTemplate(bizId: 2, templateId: 3) {
          pipeline { startNodeId activities { nodeId } flows { sourceNodeId targetNodeId } }
        }
      }
    `);
    const { activities, flows } = data.taskTemplate.pipeline;
    const place = new Map(activities.map(({ nodeId }, index) => [nodeId, index]));
    const known = flows.filter((one) => place.has(one.sourceNodeId) && place.has(one.targetNodeId));
    for (const { sourceNodeId, targetNodeId } of known) {
      expect(place.get(sourceNodeId)).toBeLessThan(place.get(targetNodeId) ?? -1);
    }
    expect(activities.length).toBeGreaterThan(3);
  });

  it('that SOPS does not know are errors in its words', async () => {
    const { data, errors } = await bkgraph.ask(
      '{ taskTemplate(bizId: 2, templateId: 999999) { name } }',
    );
    expect(data).toEqual({ taskTemplate: null });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'get_template_info' },
    });
  });

  it('are imported for applications that SOPS lists', async () => {
    const { query, variables } = readExample('sops/import_common_template');
    const { data, errors } = await bkgraph.ask(query, variables);
    expect([data, errors]).toEqual([{ importCommonTemplates: { count: 1 } }, []]);
    const listed = await bkgraph.ask<{ taskTemplates: { name: string }[] }>(
      '{ taskTemplates(bizId: 2, source: COMMON) { name } }',
    );
    expect(listed.data.taskTemplates.map(({ name }) => name)).toContain('wait a second');
    const broken = await bkgraph.ask(query, { input: { data: 'xxx' } });
    expect(broken.errors[0]?.extensions.code).toBe('ESB_ERROR');
    const empty = await bkgraph.ask(query, { input: { data: ' ' } });
    expect(empty.errors[0]?.extensions).toMatchObject({ argument: 'input.data' });
  });
});
