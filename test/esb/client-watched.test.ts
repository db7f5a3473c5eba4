import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { type ObservedCall, Trace } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import { deafPort } from '../kit/raw-server.ts';
import {
  clientForTest,
  esbErrorOf,
  esbForTest,
  PLAIN_READ,
  READ,
  sessionForTest,
} from './a-client.ts';

async function watchedEsb() {
  const esb = await esbForTest();
  const observed: ObservedCall[] = [];
  const trace = new Trace();
  const options = { observe: (call: ObservedCall) => void observed.push(call) };
  return { esb, observed, trace, session: sessionForTest(esb.url, options, { trace }) };
}

test('a call that succeeds is told to the trace and to the observer', async () => {
  const { esb, observed, trace, session } = await watchedEsb();
  esb.answer(() => envelope({ count: 9, info: [{}, {}, {}] }));
  await session.call(READ, {});
  expect(trace.report()).toMatchObject({
    calls: [{ system: 'cc', api: 'search_business', items: 3, outcome: 'ok' }],
    totalCalls: 1,
    waves: 1,
  });
  expect(observed).toMatchObject([{ system: 'cc', api: 'search_business', outcome: 'ok' }]);
  expect(observed[0]?.durationMs).toBeGreaterThan(0);
});

test('a call that fails is told with the code of its error, and no items', async () => {
  const { esb, observed, trace, session } = await watchedEsb();
  esb.answer(() => failure(1306403, 'no'));
  await esbErrorOf(session.call(READ, {}));
  expect(trace.report().calls).toMatchObject([{ outcome: 'FORBIDDEN', items: 0 }]);
  expect(observed).toMatchObject([{ outcome: 'FORBIDDEN' }]);
});

test('a call that reaches nobody is told too', async () => {
  const observed: ObservedCall[] = [];
  const url = `http://127.0.0.1:${await deafPort()}`;
  const session = sessionForTest(url, { observe: (call) => void observed.push(call) });
  await esbErrorOf(session.call(READ, {}));
  expect(observed).toMatchObject([{ api: 'search_business', outcome: 'ESB_UNAVAILABLE' }]);
});

test('calls after one another are waves, calls side by side are one', async () => {
  const { trace, session } = await watchedEsb();
  await session.call(READ, {});
  await Promise.all([session.call(READ, {}), session.call(PLAIN_READ, {})]);
  await session.call(READ, {});
  expect(trace.report()).toMatchObject({ totalCalls: 4, waves: 3 });
});

test('a session without a trace or an observer works as well', async () => {
  const esb = await esbForTest();
  await expect(sessionForTest(esb.url).call(READ, {})).resolves.toEqual({});
});

test('nothing secret is told to the trace or to the observer', async () => {
  const { observed, trace, session } = await watchedEsb();
  await session.call(READ, { fields: ['secret-field'] });
  const told = JSON.stringify([observed, trace.report()]);
  expect(told).not.toMatch(/app-secret|token-of-ann|secret-field|127\.0\.0\.1/);
});

test('a probe sends no credentials and resolves when the ESB asks for some', async () => {
  const { esb } = await watchedEsb();
  esb.answer(() => failure(1306000, 'APP authentication failed: [bk_app_code, bk_app_secret]'));
  await clientForTest({ url: esb.url }).probe();
  expect(esb.requests).toHaveLength(1);
  expect(esb.requests[0]?.address).toBe(catalogueApi('bk_login', 'get_user').path);
  expect(esb.requests[0]?.params).toEqual({});
});

test.each([
  ['success', envelope({})],
  ['a refusal', failure(1306403, 'no')],
  ['a system that is down behind it', failure(1306201, 'no')],
])('an ESB that answers %s is there', async (_, answer) => {
  const esb = await esbForTest();
  esb.answer(() => answer);
  await expect(clientForTest({ url: esb.url }).probe()).resolves.toBeUndefined();
});

test.each([
  ['a proxy without an ESB behind it', 502, '<html>'],
  ['a page of something else', 200, '<html>'],
  ['no envelope', 200, '{"status":"up"}'],
])('%s is not an ESB that is there', async (_, status, text) => {
  const esb = await esbForTest();
  esb.answer(() => ({ status, text }));
  await esbErrorOf(clientForTest({ url: esb.url }).probe());
});

test('a probe is rejected where nobody listens', async () => {
  const client = clientForTest({ url: `http://127.0.0.1:${await deafPort()}` });
  expect(await esbErrorOf(client.probe())).toMatchObject({ code: 'ESB_UNAVAILABLE' });
});
