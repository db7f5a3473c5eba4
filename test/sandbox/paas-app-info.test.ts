import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, type Item } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ hosts: 30 });
});
afterAll(() => sandbox.close());

const apps = async (params: object) =>
  (await ask<Item[]>(sandbox, 'bk_paas/get_app_info', params)).data;

test('named apps come in that order, and unknown ones are missing', async () => {
  expect(await apps({ target_app_code: 'bk_sops;nothing;bkgraph' })).toEqual([
    { bk_app_code: 'bk_sops', bk_app_name: '标准运维' },
    { bk_app_code: 'bkgraph', bk_app_name: 'bkgraph demo' },
  ]);
  expect(await apps({ target_app_code: ['bk_itsm'] })).toHaveLength(1);
});

test('all apps come when none is named, with the fields that are asked for', async () => {
  const all = await apps({ fields: 'bk_app_code;developer;secret' });
  expect(all).toHaveLength(7);
  expect(all[0]).toEqual({ bk_app_code: 'bkgraph', developer: 'admin;john.doe' });
});
