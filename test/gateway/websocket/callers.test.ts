import type { Client } from 'graphql-ws';
import { afterEach, expect, test } from 'vitest';
import { Caller } from '../../../src/esb/index.ts';
import type { GatewayOptions } from '../../../src/gateway/server.ts';
import { envelope } from '../../kit/fake-esb.ts';
import { bareSocket, connect, hear, refusedUpgrade, socketUrl } from '../../kit/socket.ts';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await running.stop();
});

const OWN_APP = { app: { appCode: 'bkgraph', appSecret: 'canary-own-secret' } };
const CLAIMS = {
  bk_app_code: 'their_app',
  bk_app_secret: 'canary-their-secret',
  bk_username: 'ada',
};

async function start(options: Partial<GatewayOptions> = {}) {
  running = await startRunning(options);
  running.esb.answer(() => envelope('fine'));
}

async function asks(options: Parameters<typeof connect>[1]) {
  const client = connect(running.gateway.url, options);
  clients.push(client);
  const { seen, ended } = hear(client, 'subscription { me }');
  return { failure: await ended, seen };
}

test('the header of the upgrade tells who is calling', async () => {
  await start();
  expect(await asks({ headers: APP_HEADER })).toMatchObject({ seen: [{ data: { me: '"fine"' } }] });
  expect(running.esb.requests[0]?.params).toMatchObject(CLAIMS);
});

test('so does the cookie, with the application of the gateway', async () => {
  await start(OWN_APP);
  await asks({ headers: { cookie: 'bk_token=canary-token' } });
  expect(running.esb.requests[0]?.params).toMatchObject({
    ...{ bk_app_code: 'bkgraph', bk_token: 'canary-token' },
  });
  expect(running.log()).not.toContain('canary');
});

test.each([
  ['an object', CLAIMS],
  ['its text', JSON.stringify(CLAIMS)],
])('a client that can send no header tells it in connectionParams, as %s', async (_, told) => {
  await start();
  const { seen } = await asks({ params: { 'X-Bkapi-Authorization': told } });
  expect(seen).toHaveLength(1);
  expect(running.esb.requests[0]?.params).toMatchObject(CLAIMS);
  expect(running.log()).not.toContain('canary');
});

test('what is told there counts, and not the cookie that came along', async () => {
  await start(OWN_APP);
  const headers = { cookie: 'bk_token=somebody' };
  await asks({ headers, params: { 'x-bkapi-authorization': CLAIMS } });
  expect(running.esb.requests[0]?.params).toMatchObject(CLAIMS);
  expect(running.esb.requests[0]?.params).not.toHaveProperty('bk_token');
});

test('the sandbox admits a client that shows nothing as its demo user', async () => {
  await start({ demoCaller: new Caller({ appCode: 'demo', appSecret: 's', username: 'demo' }) });
  expect((await asks({})).seen).toHaveLength(1);
});

test.each([
  ['nothing', {}, 'Nobody is calling'],
  ['no object', { params: { 'X-Bkapi-Authorization': 7 } }, 'must be a JSON object'],
  ['an empty text', { params: { 'X-Bkapi-Authorization': '' } }, 'must be a JSON object'],
  ['no JSON', { params: { 'X-Bkapi-Authorization': '{' } }, 'must be a JSON object'],
  [
    'a name without a secret',
    { params: { 'X-Bkapi-Authorization': { bk_app_code: 'a', bk_username: 'ada' } } },
    'lacks bk_app_secret',
  ],
  [
    'two callers',
    { headers: APP_HEADER, params: { 'X-Bkapi-Authorization': CLAIMS } },
    'send it once',
  ],
  [
    'the same twice',
    { params: { 'X-Bkapi-Authorization': CLAIMS, 'x-bkapi-authorization': CLAIMS } },
    'send it once',
  ],
])(
  'a client that shows %s is closed as unauthenticated, without a call',
  async (_, options, words) => {
    await start(OWN_APP);
    const { failure } = await asks(options);
    expect(failure).toMatchObject({ code: 4401 });
    const { reason } = failure as { reason: string };
    expect(reason).toMatch(/^UNAUTHENTICATED: /);
    expect(reason).toContain(words);
    expect(running.esb.requests).toEqual([]);
    expect(running.log()).not.toContain('canary');
  },
);

test('a client that asks before it says who it is is closed', async () => {
  await start();
  const { say, closed } = await bareSocket(running.gateway.url, { headers: APP_HEADER });
  say({ id: '1', type: 'subscribe', payload: { query: 'subscription { me }' } });
  expect((await closed).code).toBe(4401);
  expect(running.esb.requests).toEqual([]);
});

const COOKIE = { cookie: 'bk_token=canary-token' };

test('a page of another site opens no socket with the cookie of its reader', async () => {
  await start(OWN_APP);
  for (const origin of ['https://evil.example.com', 'null', 'http://127.0.0.1:1', '']) {
    const refused = await refusedUpgrade(socketUrl(running.gateway.url), { ...COOKIE, origin });
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.body).toContain('BKGRAPH_CORS_ORIGINS');
  }
  expect(running.esb.requests).toEqual([]);
  expect(running.log()).not.toContain('canary');
});

test('a page of the gateway itself does, and one of a site that it trusts', async () => {
  await start({ ...OWN_APP, corsOrigins: ['https://paas.example.com'] });
  const own = running.gateway.url;
  for (const origin of [own, own.replace('http:', 'https:'), 'https://paas.example.com']) {
    expect((await asks({ headers: { ...COOKIE, origin } })).seen).toHaveLength(1);
  }
  const other = { ...COOKIE, origin: 'https://paas.example.com.evil.example.com' };
  expect(await refusedUpgrade(socketUrl(own), other)).toMatchObject({ status: 403 });
});
