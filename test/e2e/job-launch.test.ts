import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const RUN = /* GraphQL */ `
  mutation ($input: ExecuteScriptInput!) {
    executeScript(input: $input) { bizId jobInstanceId name jobInstance { name statusCode } }
  }
`;

describe('starting runs', () => {
  let bkgraph: Bkgraph;
  let later = 0;
  beforeAll(async () => {
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
  });
  afterAll(() => bkgraph.stop());

  const script = {
    ...{ bizId: 2, name: '中文 check', content: 'echo "$1"; echo 你好', language: 'SHELL' },
    ...{ params: '--all 全部', account: 'root', targets: { hostIds: [2, 7] } },
  };

  it('runs a script as plain text on hosts of the CMDB, and later queries see its end', async () => {
    bkgraph.sandbox.calls.clear();
    const input = {
      ...script,
      targets: { hostIds: [2, 7], addresses: [{ cloudId: 0, ip: '10.0.0.2' }] },
    };
    const { data, errors } = await bkgraph.ask<{ executeScript: { jobInstanceId: number } }>(RUN, {
      input,
    });
    expect(errors).toEqual([]);
    expect(data.executeScript).toMatchObject({ bizId: 2, name: '中文 check' });
    expect(paramsOf(bkgraph.sandbox, 'job/fast_execute_script')).toMatchObject([
      {
        script_content: Buffer.from(script.content).toString('base64'),
        script_param: Buffer.from(script.params).toString('base64'),
        ...{ script_type: 1, is_param_sensitive: 0 },
        ip_list: [
          { bk_cloud_id: 0, ip: '10.0.0.2' },
          { bk_cloud_id: 0, ip: '10.0.0.5' },
        ],
      },
    ]);
    expect(bkgraph.callCounts()['cc/search_host']).toBe(1);

    later += 600_000;
    const after = await bkgraph.ask(
      `query ($id: Long!) { jobInstance(bizId: 2, jobInstanceId: $id) { status operator { username } steps { hosts { host { hostId } log { exitCode } } } } }`,
      { id: data.executeScript.jobInstanceId },
    );
    expect(after.data).toEqual({
      jobInstance: {
        ...{ status: 'SUCCEEDED', operator: { username: 'admin' } },
        steps: [{ hosts: [2, 7].map((hostId) => ({ host: { hostId }, log: { exitCode: 0 } })) }],
      },
    });
  });

  it.each([
    [{ content: null }, 'input.content'],
    [{ scriptId: 10 }, 'input.content'],
    [{ language: null }, 'input.language'],
    [{ language: 'SQL' }, 'input.language'],
    [{ timeoutSeconds: 5 }, 'input.timeoutSeconds'],
    [{ targets: {} }, 'input.targets'],
    [{ callbackUrl: 'ftp://here' }, 'input.callbackUrl'],
  ])('refuses %o before anything is called', async (wrong, argument) => {
    bkgraph.sandbox.calls.clear();
    const { data, errors } = await bkgraph.ask(RUN, { input: { ...script, ...wrong } });
    expect(data).toEqual({ executeScript: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('refuses a host that is not there before it runs anything', async () => {
    bkgraph.sandbox.calls.clear();
    const targets = { hostIds: [2, 999_999] };
    const { errors } = await bkgraph.ask(RUN, { input: { ...script, targets } });
    expect(errors[0]?.message).toContain('999999, which is no host that you may see');
    expect(bkgraph.callCounts()['job/fast_execute_script']).toBeUndefined();
  });

  it('answers in the words of Job when it refuses, and sends a run once only', async () => {
    bkgraph.sandbox.calls.clear();
    const { data, errors } = await bkgraph.ask(RUN, { input: { ...script, account: 'nobody' } });
    expect(data).toEqual({ executeScript: null });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'fast_execute_script' },
    });
    bkgraph.sandbox.faults.set('job/fast_execute_script', { kind: 'cut' });
    const cut = await bkgraph.ask(RUN, { input: script });
    bkgraph.sandbox.faults.clear();
    expect(cut.errors[0]?.extensions).toMatchObject({ outcome: 'unknown' });
    expect(bkgraph.callCounts()['job/fast_execute_script']).toBe(2);
  });

  it('distributes files from some hosts to others', async () => {
    const { data, errors } = await bkgraph.ask<{ pushFiles: { jobInstance: object } }>(
      `mutation ($input: PushFilesInput!) { pushFiles(input: $input) { jobInstance { steps { type } } } }`,
      {
        input: {
          ...{ bizId: 2, account: 'root', targetPath: '/tmp/' },
          sources: [{ files: ['/data/a.txt'], account: 'root', from: { hostIds: [2] } }],
          targets: { hostIds: [7] },
        },
      },
    );
    expect(errors).toEqual([]);
    expect(data.pushFiles.jobInstance).toEqual({ steps: [{ type: 'FILE' }] });
    const [sent] = paramsOf(bkgraph.sandbox, 'job/fast_push_file');
    expect(sent).toMatchObject({
      ip_list: [{ bk_cloud_id: 0, ip: '10.0.0.5' }],
      file_source: [{ files: ['/data/a.txt'], ip_list: [{ bk_cloud_id: 0, ip: '10.0.0.2' }] }],
    });
  });

  it('runs one step of a template with another variable, and the run leads back to it', async () => {
    const query = /* GraphQL */ `
      mutation ($input: ExecuteJobInput!) {
        executeJob(input: $input) {
          jobInstance { jobTemplateId template { name } steps { stepId } }
        }
      }
    `;
    const input = {
      ...{ bizId: 2, jobTemplateId: 101, steps: [{ stepId: 1013 }] },
      globalVariables: [
        { name: 'version', value: '2.0.0' },
        { variableId: 10_102, targets: { hostIds: [2] } },
      ],
    };
    const { data, errors } = await bkgraph.ask(query, { input });
    expect(errors).toEqual([]);
    const name = bkgraph.sandbox.state.jobLibrary.templates.get(101)?.name;
    expect(data).toEqual({
      executeJob: {
        jobInstance: { jobTemplateId: 101, template: { name }, steps: [{ stepId: 1013 }] },
      },
    });
    const wrong = await bkgraph.ask(query, {
      input: { ...input, globalVariables: [{ name: 'version' }] },
    });
    expect(wrong.errors[0]?.extensions).toMatchObject({ argument: 'input.globalVariables.0' });
    const unknown = await bkgraph.ask(query, { input: { bizId: 2, jobTemplateId: 999_999 } });
    expect(unknown.errors[0]?.extensions.code).toBe('ESB_ERROR');
  });
});
