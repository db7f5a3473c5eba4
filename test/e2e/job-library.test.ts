import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

/** A connection of things whose form the test asserts. */
interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe("Job's templates, scripts and accounts", () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());

  it('lists all templates of a business, page by page, and finds each again by its id', async () => {
    const query = /* GraphQL */ `
      query ($after: String) {
        business(bizId: 2) {
          jobTemplates(first: 15, after: $after) {
            totalCount
            nodes { id jobTemplateId name label labelCode stepCount }
            pageInfo { endCursor hasNextPage }
          }
        }
      }
    `;
    type Node = { id: string; jobTemplateId: number; name: string; label: string };
    type Answer = { business: { jobTemplates: Page<Node> } };
    const first = (await bkgraph.ask<Answer>(query)).data.business.jobTemplates;
    const after = first.pageInfo.endCursor;
    const second = (await bkgraph.ask<Answer>(query, { after })).data.business.jobTemplates;
    const own = [...bkgraph.sandbox.state.jobLibrary.templates.values()].filter(
      ({ bizId }) => bizId === 2,
    );
    const found = [...first.nodes, ...second.nodes];

    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([own.length, false]);
    expect(new Set(found.map(({ jobTemplateId }) => jobTemplateId))).toEqual(
      new Set(own.map(({ bkJobId }) => bkJobId)),
    );
    expect(found).toHaveLength(own.length);
    expect(found[0]).toMatchObject({ label: 'UNCLASSIFIED', labelCode: '1' });
    const again = await bkgraph.ask(
      'query ($id: ID!) { node(id: $id) { ... on JobTemplate { name } } }',
      { id: found[3]?.id },
    );
    expect(again.data).toEqual({ node: { name: found[3]?.name } });
  });

  it('finds templates by name, label and day, to the second', async () => {
    const template = bkgraph.sandbox.state.jobLibrary.templates.get(107);
    const createdAt = new Date(template?.createdAt ?? 0).toISOString();
    const query = /* GraphQL */ `
      query ($filter: JobTemplateFilter) {
        jobTemplates(bizId: 2, filter: $filter) { nodes { jobTemplateId } }
      }
    `;
    const find = async (filter: object) => {
      const { data } = await bkgraph.ask<{ jobTemplates: Page<object> }>(query, { filter });
      return data.jobTemplates.nodes;
    };
    const one = [{ jobTemplateId: 107 }];
    const name = { nameContains: '发布', label: 'CONTINUOUS_INTEGRATION' };
    expect(await find({ ...name, createdSince: createdAt, createdUntil: createdAt })).toEqual(one);
    const second = new Date((template?.createdAt ?? 0) + 1_000).toISOString();
    expect(await find({ ...name, createdSince: second, createdUntil: second })).toEqual([]);
    const refused = await bkgraph.ask(query, { filter: { label: 'UNKNOWN' } });
    expect(refused.errors[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', argument: 'filter.label' },
    });
  });

  it('reads a template on to its scripts, database accounts, hosts and cron jobs', async () => {
    const { data, errors } = await bkgraph.ask<{
      jobTemplate: { steps: object[]; cronJobs: object[]; business: object };
    }>(/* GraphQL */ `
      {
        jobTemplate(bizId: 2, jobTemplateId: 105) {
          business { bizId }
          cronJobs { name }
          steps {
            type order account
            script { scriptId bizId language content }
            dbAccount { alias }
            targetPath
            fileSources { files account hosts { innerIp } customQueryIds }
            hosts { innerIp cloudId host { innerIp cloudId } }
          }
        }
      }
    `);
    expect(errors).toEqual([]);
    const { state } = bkgraph.sandbox;
    const steps = state.jobLibrary.templates.get(105)?.steps ?? [];
    const sql = state.jobLibrary.scripts.get(steps[3]?.scriptId ?? 0);
    expect(data.jobTemplate).toMatchObject({ business: { bizId: 2 }, cronJobs: [] });
    expect(data.jobTemplate.steps).toHaveLength(4);
    expect(data.jobTemplate.steps[1]).toMatchObject({
      ...{ type: 'FILE', script: null, targetPath: '/tmp/[FILESRCIP]/' },
      fileSources: [{ account: 'root', files: ['/data/release.tar.gz', '/tmp/REGEX:[a-z]*.txt'] }],
    });
    expect(data.jobTemplate.steps[3]).toMatchObject({
      type: 'SQL',
      script: { bizId: 2, language: 'SQL', content: sql?.content },
      dbAccount: { alias: 'mysql' },
      hosts: (steps[3]?.hosts ?? []).map(({ ip, bk_cloud_id: cloudId }) => ({
        ...{ innerIp: ip, cloudId, host: { innerIp: ip, cloudId } },
      })),
    });
  });

  it('leads from runs to their templates in one call, and null from a quick one', async () => {
    const runs = bkgraph.sandbox.state.jobs.ofBusiness(2);
    const some = [
      ...runs.filter(({ bkJobId }) => bkJobId > 0).slice(0, 3),
      ...runs.filter(({ bkJobId }) => bkJobId === -1).slice(0, 1),
    ];
    const fields = some.map(
      ({ jobInstanceId }, index) =>
        `r${index}: jobInstance(bizId: 2, jobInstanceId: ${jobInstanceId}) { template { jobTemplateId name } }`,
    );
    bkgraph.sandbox.calls.clear();
    const { data } = await bkgraph.ask<Record<string, object>>(`{ ${fields.join(' ')} }`);
    const { templates } = bkgraph.sandbox.state.jobLibrary;
    expect(Object.values(data)).toEqual(
      some.map(({ bkJobId }) => {
        const name = templates.get(bkJobId)?.name;
        return { template: name === undefined ? null : { jobTemplateId: bkJobId, name } };
      }),
    );
    expect(bkgraph.callCounts()['job/get_job_list']).toBe(1);
  });

  it('answers the texts of scripts along with their list, and public ones without a business', async () => {
    bkgraph.sandbox.calls.clear();
    const { data } = await bkgraph.ask<{ own: Page<object>; open: Page<object> }>(/* GraphQL */ `
      {
        own: jobScripts(bizId: 2, filter: { language: PYTHON }) { totalCount nodes { name content } }
        open: jobScripts(first: 2) { totalCount nodes { scriptId bizId isPublic business { name } } }
      }
    `);
    const python = bkgraph.sandbox.state.jobLibrary.scripts.get(13);
    expect(data).toEqual({
      own: { totalCount: 1, nodes: [{ name: python?.name, content: python?.content }] },
      open: {
        totalCount: 8,
        nodes: [1, 2].map((scriptId) => ({
          scriptId,
          bizId: null,
          isPublic: true,
          business: null,
        })),
      },
    });
    expect(bkgraph.callCounts()).toEqual({ 'job/get_script_list': 2 });
  });

  it('answers a script that Job does not know with an error, in its words', async () => {
    const { data, errors } = await bkgraph.ask(
      '{ jobScript(bizId: 2, scriptId: 999999) { name } }',
    );
    expect(data).toEqual({ jobScript: null });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'get_script_detail' },
    });
  });

  it('lists accounts of both kinds, each found again by its id', async () => {
    const { data } = await bkgraph.ask<{
      business: {
        jobAccounts: { id: string; name: string }[];
        jobDbAccounts: Page<{ id: string }>;
      };
    }>(
      '{ business(bizId: 2) { jobAccounts { id name os business { bizId } } jobDbAccounts { totalCount nodes { id alias } } } }',
    );
    const { jobAccounts, jobDbAccounts } = data.business;
    expect(jobAccounts[1]).toMatchObject({ os: 'Windows', business: { bizId: 2 } });
    expect(jobDbAccounts).toMatchObject({ totalCount: 2, nodes: [{ alias: 'mysql' }, {}] });
    const ids = { one: jobAccounts[0]?.id, two: jobDbAccounts.nodes[0]?.id };
    const again = await bkgraph.ask(
      `query ($one: ID!, $two: ID!) {
        one: node(id: $one) { ... on JobAccount { name } } two: node(id: $two) { ... on JobDbAccount { alias } }
      }`,
      ids,
    );
    expect(again.data).toEqual({ one: { name: jobAccounts[0]?.name }, two: { alias: 'mysql' } });
  });

  it('counts and groups the hosts of a step, and asks with the ids wrapped', async () => {
    const { data, errors } = await bkgraph.ask<{
      jobInstance: {
        steps: { hosts: object[]; progress: { hostCount: number; groups: { count: number }[] } }[];
      };
    }>(/* GraphQL */ `
      {
        jobInstance(bizId: 2, jobInstanceId: 20000000001) {
          steps {
            stepInstanceId
            hosts { innerIp }
            progress { finished hostCount status hosts { innerIp } groups { status count } jobInstance { jobInstanceId } }
          }
        }
      }
    `);
    expect(errors).toEqual([]);
    const [step] = data.jobInstance.steps;
    expect(step?.progress).toMatchObject({
      ...{ finished: true, status: 'SUCCEEDED', hostCount: step?.hosts.length, hosts: step?.hosts },
      ...{ groups: [{ status: 'SUCCEEDED' }], jobInstance: { jobInstanceId: 20_000_000_001 } },
    });
    const [params] = paramsOf(bkgraph.sandbox, 'job/get_step_instance_status');
    expect(params).toMatchObject({
      bk_biz_id: 2,
      params: { job_instance_id: 20_000_000_001 },
    });
  });
});
