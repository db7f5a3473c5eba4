import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const ENABLED = { bizId: 2, periodicTaskId: 1 };
const PAUSED = { bizId: 2, periodicTaskId: 2 };

describe('periodic tasks', () => {
  let bkgraph: Bkgraph;
  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  const change = (mutation: string, type: string, input: object) =>
    bkgraph.ask<Record<string, { periodicTask: object } | null>>(
      `mutation ($input: ${type}!) {
        ${mutation}(input: $input) { periodicTask { enabled cron { minute hour dayOfMonth month dayOfWeek text } form { key value } } }
      }`,
      { input },
    );

  it('tell their cron field by field, whatever the order of its text', async () => {
    const { data, errors } = await bkgraph.ask<{ business: { periodicTasks: object[] } }>(
      /* GraphQL */ `
        {
          business(bizId: 2) {
            periodicTasks {
              id periodicTaskId enabled lastRunAt runCount
              cron { minute hour dayOfMonth month dayOfWeek text }
              template { templateId periodicTasks { periodicTaskId } }
            }
          }
        }
      `,
    );
    expect(errors).toEqual([]);
    expect(data.business.periodicTasks[1]).toMatchObject({
      ...{ periodicTaskId: 2, enabled: false, lastRunAt: null, runCount: 0 },
      cron: {
        ...{ minute: '1,2,3-19/2', hour: '2', dayOfWeek: '3', dayOfMonth: '4', month: '5' },
        text: '1,2,3-19/2 2 3 4 5 (m/h/d/dM/MY)',
      },
      template: { templateId: 2, periodicTasks: [{ periodicTaskId: 2 }] },
    });
    expect(bkgraph.callCounts()).toMatchObject({
      ...{ 'sops/get_periodic_task_list': 1, 'sops/get_template_list': 1 },
    });
  });

  it('are made with a cron of five fields and run at once', async () => {
    const made = await bkgraph.ask<{
      createPeriodicTask: { periodicTaskId: number; periodicTask: { id: string } };
    }>(
      `mutation ($input: CreatePeriodicTaskInput!) {
        createPeriodicTask(input: $input) { periodicTaskId periodicTask { id enabled cron { minute dayOfWeek month } constants { value } } }
      }`,
      {
        input: {
          ...{ bizId: 2, templateId: 7, name: '每周', cron: { minute: '5', dayOfWeek: '1-5' } },
          constants: [{ key: 'bk_timing', value: '9' }],
        },
      },
    );
    expect(made.errors).toEqual([]);
    expect(made.data.createPeriodicTask.periodicTask).toMatchObject({
      ...{ enabled: true, constants: [{ value: '9' }] },
      cron: { minute: '5', dayOfWeek: '1-5', month: '*' },
    });
    const [sent] = paramsOf(bkgraph.sandbox, 'sops/create_periodic_task');
    expect(sent?.['cron']).toEqual({
      ...{ minute: '5', hour: '*', day_of_week: '1-5', day_of_month: '*', month_of_year: '*' },
    });
    const found = await bkgraph.ask(
      'query ($id: ID!) { node(id: $id) { ... on PeriodicTask { name } } }',
      { id: made.data.createPeriodicTask.periodicTask.id },
    );
    expect(found.data).toEqual({ node: { name: '每周' } });
  });

  it('are paused before their cron and their constants can be changed, and enabled again', async () => {
    const cron = { ...ENABLED, cron: { minute: '*/10' } };
    const early = await change('changePeriodicTaskCron', 'ChangePeriodicTaskCronInput', cron);
    expect(early.errors[0]?.extensions).toMatchObject({ code: 'ESB_ERROR' });
    const paused = await change('pausePeriodicTask', 'PeriodicTaskInput', ENABLED);
    expect(paused.data['pausePeriodicTask']?.periodicTask).toMatchObject({ enabled: false });
    const changed = await change('changePeriodicTaskCron', 'ChangePeriodicTaskCronInput', cron);
    expect(changed.data['changePeriodicTaskCron']?.periodicTask).toMatchObject({
      cron: { minute: '*/10', hour: '*', text: '*/10 * * * * (m/h/d/dM/MY)' },
    });
    const constants = [{ key: `\${bk_timing}`, value: '77' }];
    const input = { ...ENABLED, constants };
    const name = 'changePeriodicTaskConstants';
    const valued = await change(name, 'ChangePeriodicTaskConstantsInput', input);
    expect(valued.data[name]?.periodicTask).toMatchObject({ form: constants });
    const enabled = await change('enablePeriodicTask', 'PeriodicTaskInput', ENABLED);
    expect(enabled.data['enablePeriodicTask']?.periodicTask).toMatchObject({ enabled: true });
  });

  it('refuse what is no field of a crontab, and nothing is called', async () => {
    const wrong = { ...PAUSED, cron: { minute: '5 *' } };
    const { errors } = await change('changePeriodicTaskCron', 'ChangePeriodicTaskCronInput', wrong);
    expect(errors[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', argument: 'input.cron.minute' },
    });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('that SOPS does not know are errors in its words', async () => {
    const { errors } = await change('enablePeriodicTask', 'PeriodicTaskInput', {
      ...{ bizId: 2, periodicTaskId: 999 },
    });
    expect(errors[0]?.extensions).toMatchObject({
      ...{ code: 'ESB_ERROR', esb: { api: 'set_periodic_task_enabled' } },
    });
  });
});
