import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type BkgraphProcess,
  type SandboxProcess,
  startGatewayProcess,
  startSandboxProcess,
} from '../kit/bkgraph-process.ts';
import { ownDirectory } from '../kit/own-directory.ts';
import { CHAIN } from '../kit/queries.ts';

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandboxProcess({ SANDBOX_HOSTS: '20' });
});
afterAll(() => sandbox.stop());

async function ask({ url }: BkgraphProcess, query: string, variables = {}): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sandbox.headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

const LAUNCH = `mutation {
  executeScript(input: {
    bizId: 2, content: "true", language: SHELL, account: "root", targets: { hostIds: [2] }
  }) { jobInstanceId }
}`;

it('the chain shows runs that were started before the gateway was started again', async () => {
  const env = { BKGRAPH_DATA_DIR: ownDirectory() };
  const first = await startGatewayProcess(sandbox.url, env);
  const id = /"jobInstanceId":(\d+)/.exec(await ask(first, LAUNCH))?.[1];
  expect(id).toBeDefined();
  expect(await first.stop()).toBe(0);

  const second = await startGatewayProcess(sandbox.url, env);
  const chain = await ask(second, CHAIN, { bizId: 2, since: '2020-01-01T00:00:00Z' });
  await second.stop();
  expect(chain).toContain(`"jobInstances":{"nodes":[{"jobInstanceId":${id},`);
});
