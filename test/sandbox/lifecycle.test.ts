import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.ts';
import { ask, sandboxForTest } from './ask.ts';

test('closing frees the port, also while keep-alive connections are open', async () => {
  const one = await startSandbox();
  await ask(one, 'bk_login/get_user');
  await one.close();
  const port = Number(new URL(one.url).port);
  const two = await sandboxForTest({ port });
  expect(two.url).toBe(one.url);
  expect((await ask(two, 'bk_login/get_user')).result).toBe(true);
});

test('a port that is taken is an error', async () => {
  const one = await sandboxForTest();
  const port = Number(new URL(one.url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('two sandboxes share nothing', async () => {
  const [one, two] = [await sandboxForTest(), await sandboxForTest()];
  const [host = 0] = one.state.cmdb.hosts.hostIdsIn(9);
  const params = { bk_biz_id: 2, bk_host_id: [host] };
  await ask(one, 'cc/transfer_host_to_idlemodule', params);
  expect(one.state.cmdb.hosts.moduleIdsOf(host)).toEqual([3]);
  expect(two.state.cmdb.hosts.moduleIdsOf(host)).toContain(9);
  expect(two.calls.count()).toBe(0);
});

test('the credentials that it hands out are those of the demo user', async () => {
  const sandbox = await sandboxForTest();
  expect(sandbox.credentials).toMatchObject({ appCode: 'bkgraph', username: 'admin' });
  const { data } = await ask(sandbox, 'bk_login/get_user');
  expect(data).toMatchObject({ bk_username: 'admin' });
});
