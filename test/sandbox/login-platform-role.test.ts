import { expect, test } from 'vitest';
import { ask, sandboxForTest } from './ask.ts';

const API = 'bk_login/get_batch_users_platform_role';

test('roles are told by user and product, and unknown users are missing', async () => {
  const sandbox = await sandboxForTest({ hosts: 30 });
  const { data } = await ask(sandbox, API, { bk_username_list: ['admin', 'li.na', 'nobody'] });
  expect(data).toEqual({ admin: { bkdata: [1], job: [2] }, 'li.na': {} });
  sandbox.state.platformRoles.put('li.na', { job: [4] });
  const again = await ask(sandbox, API, { bk_username_list: 'li.na' });
  expect(again.data).toEqual({ 'li.na': { job: [4] } });
});

test('an empty list is refused by the form', async () => {
  const sandbox = await sandboxForTest({ hosts: 30 });
  const answer = await ask(sandbox, API, { bk_username_list: [] });
  expect(answer).toMatchObject({ result: false, code: 1306000 });
});
