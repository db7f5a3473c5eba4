import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const LIST = /* GraphQL */ `
  query ($filter: CronJobFilter) {
    business(bizId: 2) { cronJobs(filter: $filter) { totalCount nodes { cronJobId name status expression template { jobTemplateId } } } }
  }
`;
const SAVE = /* GraphQL */ `
  mutation ($input: SaveCronJobInput!) {
    saveCronJob(input: $input) { cronJobId cronJob { name status expression jobTemplateId } }
  }
`;

interface Saved {
  readonly saveCronJob: { readonly cronJobId: number };
}

describe('cron jobs', () => {
  let bkgraph: Bkgraph;
  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  const fresh = { bizId: 2, jobTemplateId: 102, name: '夜间', expression: '0 0 3 * * ?' };

  it('are listed with their templates, the templates asked for once', async () => {
    const { data } = await bkgraph.ask<{ business: { cronJobs: { nodes: object[] } } }>(LIST);
    expect(data.business.cronJobs).toMatchObject({ totalCount: 4 });
    expect(data.business.cronJobs.nodes[2]).toEqual({
      ...{ cronJobId: 3, name: '周一容量报表', status: 'PAUSED', expression: '0 0 9 ? * MON' },
      template: { jobTemplateId: 103 },
    });
    expect(bkgraph.callCounts()).toMatchObject({ 'job/get_cron_list': 1, 'job/get_job_list': 1 });
    const some = await bkgraph.ask(LIST, { filter: { status: 'STARTED', nameContains: 'clean' } });
    expect(some.data).toMatchObject({ business: { cronJobs: { nodes: [{ cronJobId: 2 }] } } });
  });

  it('are paused when they are new, and run once they are enabled', async () => {
    const { data, errors } = await bkgraph.ask<Saved>(SAVE, { input: fresh });
    expect(errors).toEqual([]);
    const { cronJobId } = data.saveCronJob;
    expect(data.saveCronJob).toMatchObject({
      cronJob: { name: '夜间', status: 'PAUSED', expression: '0 0 3 * * ?', jobTemplateId: 102 },
    });
    const set = (mutation: string) =>
      bkgraph.ask(
        `mutation ($input: CronJobInput!) { ${mutation}(input: $input) { cronJob { status } } }`,
        { input: { bizId: 2, cronJobId } },
      );
    expect((await set('enableCronJob')).data).toEqual({
      enableCronJob: { cronJob: { status: 'STARTED' } },
    });
    const listed = await bkgraph.ask(
      `query ($id: Long!) { cronJob(bizId: 2, cronJobId: $id) { status template { cronJobs { cronJobId } } } }`,
      { id: cronJobId },
    );
    expect(listed.data).toEqual({
      cronJob: {
        status: 'STARTED',
        template: { cronJobs: expect.arrayContaining([{ cronJobId }]) as unknown },
      },
    });
    expect((await set('pauseCronJob')).data).toEqual({
      pauseCronJob: { cronJob: { status: 'PAUSED' } },
    });
  });

  it('are changed under their number', async () => {
    const input = { bizId: 2, jobTemplateId: 104, cronJobId: 3, name: '改名' };
    const { data } = await bkgraph.ask<Saved>(SAVE, { input });
    expect(data.saveCronJob).toMatchObject({
      ...{ cronJobId: 3, cronJob: { name: '改名', jobTemplateId: 104 } },
    });
  });

  it('need a name and seconds before they are new, or nothing is called', async () => {
    const wrong = [
      [{ ...fresh, name: ' ' }, 'input.name'],
      [{ ...fresh, cronJobId: 3, name: '' }, 'input.name'],
      [{ ...fresh, expression: '0 3 * * *' }, 'input.expression'],
      [{ ...fresh, expression: null }, 'input.expression'],
    ] as const;
    for (const [input, argument] of wrong) {
      const { errors } = await bkgraph.ask(SAVE, { input });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('that are not there are null, and cannot be enabled', async () => {
    const { data, errors } = await bkgraph.ask('{ cronJob(bizId: 2, cronJobId: 999) { name } }');
    expect([data, errors]).toEqual([{ cronJob: null }, []]);
    const enabled = await bkgraph.ask(
      'mutation { enableCronJob(input: { bizId: 2, cronJobId: 999 }) { cronJobId } }',
    );
    expect(enabled.errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'update_cron_status' },
    });
  });
});
