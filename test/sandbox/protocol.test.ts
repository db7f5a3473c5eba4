import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { address, ask, credentialsOf, type Item, sandboxForTest, someText } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const anyMethod = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return { status: response.status, type: response.headers.get('content-type'), response };
};

describe('addresses', () => {
  test('a missing or doubled final slash makes no difference', async () => {
    const body = JSON.stringify(credentialsOf(sandbox));
    for (const end of ['', '/', '//']) {
      const url = `${sandbox.url}/api/c/compapi/v2/bk_login/get_user${end}`;
      const response = await fetch(url, { method: 'POST', body });
      expect(await response.json()).toMatchObject({ result: true, code: 0 });
    }
  });

  test('an unknown path is a 404 with three keys, without code and request_id', async () => {
    const { status, response } = await anyMethod(address(sandbox, 'cc/no_such_api'));
    expect(status).toBe(404);
    expect(Object.keys((await response.json()) as Item).sort()).toEqual([
      'data',
      'message',
      'result',
    ]);
  });

  test('a method that no yaml names is a 404, while DELETE reaches the API that has it', async () => {
    const put = await anyMethod(address(sandbox, 'cc/search_host'), { method: 'PUT' });
    expect(put.status).toBe(404);
    const api = 'cc/delete_instance_association';
    const removed = await anyMethod(address(sandbox, api), { method: 'DELETE' });
    expect(removed.status).toBe(200);
  });

  test('cmsi answers under v2 as well', async () => {
    for (const path of ['/api/c/compapi/cmsi/send_mail/', '/api/c/compapi/v2/cmsi/send_mail/']) {
      expect((await anyMethod(sandbox.url + path)).status).toBe(200);
    }
  });

  test('a component that cannot be loaded is 1306404, without a request_id', async () => {
    sandbox.faults.set('itsm/get_tickets', { kind: 'false', code: 1306404, message: 'not found' });
    const answer = await ask(sandbox, 'itsm/get_tickets');
    sandbox.faults.clear();
    expect(answer).toMatchObject({ result: false, code: 1306404, data: null });
    expect(answer).not.toHaveProperty('request_id');
  });
});

describe('parameters', () => {
  test('a GET reads its query string and casts numbers', async () => {
    const query = new URLSearchParams({ ...credentialsOf(sandbox), bk_biz_id: '2' });
    const response = await fetch(`${address(sandbox, 'cc/search_biz_inst_topo')}?${query}`);
    expect(await response.json()).toMatchObject({ result: true, data: [{ bk_inst_id: 2 }] });
  });

  test('a POST does not read its query string', async () => {
    const query = new URLSearchParams(credentialsOf(sandbox));
    const response = await fetch(`${address(sandbox, 'bk_login/get_user')}?${query}`, {
      method: 'POST',
    });
    expect(await response.json()).toMatchObject({ result: false, code: 1306000 });
  });

  test('a body is JSON when it begins with a brace, whatever its Content-Type', async () => {
    const body = ` \n${JSON.stringify({ ...credentialsOf(sandbox), bk_biz_id: 2 })}`;
    const headers = { 'Content-Type': 'text/plain' };
    const url = address(sandbox, 'cc/search_set');
    const response = await fetch(url, { method: 'POST', body, headers });
    expect(await response.json()).toMatchObject({ result: true, data: { count: 6 } });
  });

  test('a body of another kind is an HTML form', async () => {
    const body = new URLSearchParams({ ...credentialsOf(sandbox), bk_biz_id: '2' }).toString();
    const response = await fetch(address(sandbox, 'cc/search_set'), { method: 'POST', body });
    expect(await response.json()).toMatchObject({ result: true, data: { count: 6 } });
  });

  test('broken JSON is 1306000', async () => {
    const response = await fetch(address(sandbox, 'cc/search_set'), {
      method: 'POST',
      body: '{"a',
    });
    expect(await response.json()).toMatchObject({ result: false, code: 1306000, data: null });
  });

  test('lists and objects given as text are refused', async () => {
    for (const param of ['condition', 'fields']) {
      const text = param === 'fields' ? '["bk_set_id"]' : '{"bk_set_id":5}';
      const params = { ...credentialsOf(sandbox), bk_biz_id: '2', [param]: text };
      const response = await fetch(
        `${address(sandbox, 'cc/search_set')}?${new URLSearchParams(params)}`,
      );
      expect(await response.json()).toMatchObject({ result: false, code: 1306000 });
    }
  });

  test('a ListField takes an array, an array as text, or names split by comma and blank', async () => {
    for (const bk_username_list of [['admin', 'li.na'], '["admin","li.na"]', 'admin, li.na']) {
      const { data } = await ask<Item>(sandbox, 'bk_login/get_batch_users', { bk_username_list });
      expect(Object.keys(data)).toEqual(['admin', 'li.na']);
    }
  });

  test('a missing or wrong parameter is 1306000 and named in the message', async () => {
    for (const params of [{}, { bk_biz_id: 'two' }, { bk_biz_id: true }, { bk_biz_id: 1.5 }]) {
      const answer = await ask(sandbox, 'cc/search_set', params);
      expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
      expect(answer.message).toContain('bk_biz_id');
    }
  });

  test('a missing path variable of a yaml API is 1306406', async () => {
    const answer = await ask(sandbox, 'cc/get_biz_internal_module', { bk_biz_id: 2 });
    expect(answer).toMatchObject({ result: false, code: 1306406, data: null });
  });
});

describe('envelopes', () => {
  test('carry request_id as 32 hex characters and leave Chinese unescaped', async () => {
    const response = await fetch(address(sandbox, 'cc/search_business'), {
      method: 'POST',
      body: JSON.stringify(credentialsOf(sandbox)),
    });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('"bk_biz_name":"蓝鲸"');
    expect(JSON.parse(text)).toMatchObject({ request_id: someText(/^[0-9a-f]{32}$/) });
  });

  test('have a number as code, the text "0" from the monitor', async () => {
    expect((await ask(sandbox, 'bk_login/get_user')).code).toBe(0);
    const alarms = { bk_biz_id: 2, source_time__gte: '2018-01-01 00:00:00' };
    expect((await ask(sandbox, 'monitor/get_alarms', alarms)).code).toBe('0');
  });

  test('can show the inner names where the documentation does', async () => {
    const inner = await sandboxForTest({ modes: { ccEnvelope: 'bk_error_code' } });
    const params = { metadata: { label: { bk_biz_id: '2' } }, bk_module_ids: [9] };
    const answer = await ask(inner, 'cc/find_host_by_module', params);
    expect(answer).toMatchObject({ result: true, bk_error_code: 0, bk_error_msg: 'success' });
    expect(answer).not.toHaveProperty('code');
    expect((await ask(inner, 'cc/search_business')).code).toBe(0);
  });

  test('speak the language of the header, English by default', async () => {
    const params = { bk_biz_id: 2, bk_set_id: 2 };
    const names = async (headers: Record<string, string>) => {
      const { data } = await ask<{ info: Item[] }>(sandbox, 'cc/search_module', params, headers);
      return data.info.map((module) => module.bk_module_name);
    };
    expect(await names({})).toEqual(['idle machine', 'fault machine']);
    expect(await names({ 'Blueking-Language': 'zh-hans' })).toEqual(['空闲机', '故障机']);
    const headers = { 'blueking-language': 'zh-hans' };
    expect((await ask(sandbox, 'cc/search_set', {}, headers)).message).toContain('必填');
  });
});
