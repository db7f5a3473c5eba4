import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { address, ask, type Item } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

test('get_user tells who the token is', async () => {
  const { data, message } = await ask<Item>(sandbox, 'bk_login/get_user');
  expect(message).toBe('OK');
  expect(data).toEqual({
    bk_username: 'admin',
    chname: 'admin',
    qq: '',
    phone: '13800000000',
    email: 'admin@example.com',
    bk_role: 1,
    wx_userid: 'wx_admin',
    language: 'zh-cn',
    time_zone: 'Asia/Shanghai',
  });
});

test('a named user that does not exist is 1302103, with an empty object as data', async () => {
  const { appCode, appSecret } = sandbox.credentials;
  const params = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: 'nobody' };
  const init = { method: 'POST', body: JSON.stringify(params) };
  const response = await fetch(address(sandbox, 'bk_login/get_user'), init);
  expect(await response.json()).toMatchObject({ result: false, code: 1302103, data: {} });
});

test('get_batch_users answers a map in which unknown users are missing', async () => {
  const params = { bk_username_list: ['li.na', 'nobody', 'mueller'] };
  const { data } = await ask<Record<string, Item>>(sandbox, 'bk_login/get_batch_users', params);
  expect(Object.keys(data)).toEqual(['li.na', 'mueller']);
  expect(data.mueller).toMatchObject({ bk_username: 'mueller', chname: 'Jürgen Müller' });
});

test('get_batch_users refuses an empty list', async () => {
  const answer = await ask(sandbox, 'bk_login/get_batch_users', { bk_username_list: [] });
  expect(answer).toMatchObject({ result: false, code: 1306000 });
});

test('get_all_users is a plain list that a role narrows, unless the role is unknown', async () => {
  const users = async (params: object) =>
    (await ask<Item[]>(sandbox, 'bk_login/get_all_users', params)).data;
  expect(await users({})).toHaveLength(13);
  expect((await users({ bk_role: 2 })).map((user) => user.bk_username)).toEqual([
    'wang.fang',
    'john.doe',
  ]);
  expect(await users({ bk_role: 99 })).toHaveLength(13);
});
