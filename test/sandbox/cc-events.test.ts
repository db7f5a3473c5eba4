import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, sandboxForTest, someText } from './ask.ts';

const someNumber: unknown = expect.any(Number);

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const address = { bk_supplier_account: '0', supplier_account: '0', bk_biz_id: 0 };
const cc = <T = Item>(api: string, params: object) =>
  ask<T>(sandbox, `cc/${api}`, { ...address, ...params });
const subscriptions = async (condition: object = {}) =>
  (await cc<Item[]>('search_subscription', { condition })).data;

const wanted = (callback_url: string, more: object = {}) => ({
  subscription_name: 'mine',
  system_name: 'bkgraph',
  callback_url,
  confirm_mode: 'httpstatus',
  confirm_pattern: '200',
  subscription_form: 'setcreate',
  time_out: 5,
  ...more,
});

interface Delivery {
  readonly body: Item & { readonly data: readonly Item[] };
  readonly headers: IncomingHttpHeaders;
}

/** A receiver of callbacks; it answers with that status and text. */
async function receiver(status = 200, reply = '{"ok": true}') {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      deliveries.push({ body: body as Delivery['body'], headers: request.headers });
      response.writeHead(status).end(reply);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { deliveries, port, url: `http://127.0.0.1:${port}/events/secret` };
}

const createSet = (name: string) =>
  cc('create_set', { bk_biz_id: 2, data: { bk_parent_id: 2, bk_set_name: name } });

async function statisticsOf(name: string): Promise<unknown> {
  return (await subscriptions({ subscription_name: name }))[0]?.statistics;
}

describe('a subscription', () => {
  test('is made, found, changed and cancelled', async () => {
    const form = 'setdelete, setcreate';
    const params = wanted('http://127.0.0.1:1/x', { subscription_form: form });
    const { data } = await cc('subscribe_event', params);
    expect(data).toEqual({ subscription_id: 3 });
    expect(await subscriptions({ subscription_name: 'mine' })).toEqual([
      {
        subscription_id: 3,
        subscription_name: 'mine',
        system_name: 'bkgraph',
        callback_url: 'http://127.0.0.1:1/x',
        confirm_mode: 'httpstatus',
        confirm_pattern: '200',
        subscription_form: 'setcreate,setdelete',
        time_out: 5,
        last_time: someText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        operator: 'admin',
        statistics: { total: 0, failure: 0 },
      },
    ]);
    const change = { subscription_id: 3, ...params, subscription_name: '改名' };
    expect((await cc('update_event_subscribe', change)).data).toBe('success');
    expect(await subscriptions({ subscription_id: 3 })).toMatchObject([
      { subscription_name: '改名' },
    ]);
    expect((await cc('unsubcribe_event', { subscription_id: 3 })).data).toBe('success');
    expect(await subscriptions()).toHaveLength(2);
    expect((await cc('unsubcribe_event', { subscription_id: 3 })).code).toBe(1103001);
    expect((await cc('update_event_subscribe', change)).code).toBe(1103003);
  });

  test('of the same name is the same one', async () => {
    const one = await cc('subscribe_event', wanted('http://127.0.0.1:1/x'));
    const two = await cc('subscribe_event', wanted('http://127.0.0.1:2/y'));
    expect(two.data).toEqual(one.data);
    expect(await subscriptions({ subscription_name: 'mine' })).toMatchObject([
      { callback_url: 'http://127.0.0.1:2/y' },
    ]);
  });

  test('is refused without an address, with a bad mode or pattern', async () => {
    const subscribe = async (more: object) =>
      (await cc('subscribe_event', wanted('http://127.0.0.1:1/x', more))).code;
    expect(await subscribe({ callback_url: 'ftp://x' })).toBe(1199006);
    expect(await subscribe({ callback_url: undefined })).toBe(1199010);
    expect(await subscribe({ subscription_name: '' })).toBe(1199010);
    expect(await subscribe({ confirm_mode: '1' })).toBe(1199006);
    expect(await subscribe({ confirm_mode: 'regular', confirm_pattern: '(' })).toBe(1199006);
    expect(await subscribe({ supplier_account: undefined })).toBe(1306406);
    expect(await subscribe({ bk_biz_id: undefined })).toBe(1306406);
  });

  test('has another form in other modes: the documented timeout, no new names, a total', async () => {
    const own = await sandboxForTest({
      modes: {
        ccPathVariables: 'documented',
        subscriptionTimeout: 'timeout',
        subscriptionList: 'page',
      },
    });
    const supplier = { bk_supplier_account: '0' };
    const params = { ...supplier, ...wanted('http://127.0.0.1:1/x'), timeout: 7 };
    expect((await ask(own, 'cc/subscribe_event', params)).result).toBe(true);
    const search = { ...supplier, bk_biz_id: 0, condition: { subscription_name: 'mine' } };
    const { data } = await ask<Item>(own, 'cc/search_subscription', search);
    expect(data).toMatchObject({ count: 1, info: [{ timeout: 7 }] });
  });
});

describe('an event', () => {
  test('is posted to the callback address, bare and once', async () => {
    const { deliveries, url } = await receiver();
    const { data } = await cc('subscribe_event', wanted(url));
    const made = await createSet('announced');
    await vi.waitFor(() => expect(deliveries).toHaveLength(1));
    const [{ body, headers } = { body: undefined, headers: {} }] = deliveries;
    expect(body).toMatchObject({
      event_id: someNumber,
      event_type: 'instdata',
      action: 'create',
      obj_type: 'set',
      data: [{ cur_data: { bk_set_name: 'announced', ...made.data }, pre_data: null }],
      bk_supplier_account: '0',
      request_id: someText(/^[\da-f]{32}$/),
      ...data,
    });
    expect(headers['content-type']).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
    await vi.waitFor(async () => {
      expect(await statisticsOf('mine')).toEqual({ total: 1, failure: 0 });
    });
  });

  test('that fails is not sent again, but counted', async () => {
    const { deliveries, url } = await receiver(500);
    await cc('subscribe_event', wanted(url));
    await createSet('lost');
    await vi.waitFor(async () => {
      expect(await statisticsOf('mine')).toEqual({ total: 1, failure: 1 });
    });
    await pause(100);
    expect(deliveries).toHaveLength(1);
  });

  test('is judged by the text of the reply in regular mode', async () => {
    const { url } = await receiver(500, 'received: yes');
    const mode = { confirm_mode: 'regular', confirm_pattern: 'yes$' };
    await cc('subscribe_event', wanted(url, mode));
    await createSet('confirmed');
    await vi.waitFor(async () => {
      expect(await statisticsOf('mine')).toEqual({ total: 1, failure: 0 });
    });
  });

  test('tells of every module that a moved host leaves and enters, in order', async () => {
    const { deliveries, url } = await receiver();
    await cc('subscribe_event', wanted(url, { subscription_form: 'moduletransfer,hostupdate' }));
    const { hosts } = sandbox.state.cmdb;
    const bk_host_id = [...hosts.hostIdsIn(9)].find((id) => hosts.moduleIdsOf(id).length === 1);
    const move = { bk_biz_id: 2, bk_host_id: [bk_host_id] };
    await cc('transfer_host_to_idlemodule', move);
    await cc('update_host', { bk_host_id: String(bk_host_id), data: { bk_comment: 'moved' } });
    await vi.waitFor(() => expect(deliveries).toHaveLength(3));
    expect(deliveries.map(({ body }) => [body.obj_type, body.action])).toEqual([
      ['moduletransfer', 'delete'],
      ['moduletransfer', 'create'],
      ['host', 'update'],
    ]);
    expect(deliveries[0]?.body.data).toMatchObject([
      { cur_data: null, pre_data: { bk_host_id, bk_module_id: 9, bk_set_id: 5, bk_biz_id: 2 } },
    ]);
    expect(deliveries[2]?.body.data).toMatchObject([{ cur_data: { bk_comment: 'moved' } }]);
  });

  test('goes to nobody once the subscription is cancelled, and never beyond this machine', async () => {
    const { deliveries, url } = await receiver();
    const { data } = await cc('subscribe_event', wanted(url));
    await cc('unsubcribe_event', data);
    const away = wanted('http://example.invalid/x', { subscription_name: 'away' });
    await cc('subscribe_event', away);
    await createSet('unheard');
    await vi.waitFor(async () => {
      expect(await statisticsOf('away')).toEqual({ total: 1, failure: 1 });
    });
    expect(deliveries).toHaveLength(0);
  });
});

describe('testing_connection', () => {
  const probe = (callback_url: unknown) => cc('testing_connection', { callback_url, data: {} });

  test('connects to the address, with or without a scheme, and sends nothing', async () => {
    const { deliveries, url, port } = await receiver();
    expect(await probe(url)).toMatchObject({ result: true, data: 'success' });
    expect((await probe(`127.0.0.1:${port}/callback`)).data).toBe('success');
    expect(deliveries).toHaveLength(0);
  });

  test('tells when nobody listens, and refuses what is no address', async () => {
    expect((await probe('http://127.0.0.1:1/x')).code).toBe(1103005);
    expect((await probe('http://monitor.invalid/x')).code).toBe(1103005);
    expect((await probe('')).code).toBe(1199010);
    expect((await probe('ftp://127.0.0.1/x')).code).toBe(1199006);
  });
});
