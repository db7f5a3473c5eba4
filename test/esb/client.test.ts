import { expect, test } from 'vitest';
import { catalogue, catalogueApi } from '../../src/catalogue.ts';
import { Caller } from '../../src/esb/index.ts';
import { envelope } from '../kit/fake-esb.ts';
import {
  CREDENTIALS,
  clientForTest,
  esbForTest,
  PLAIN_READ,
  READ,
  sessionForTest,
} from './a-client.ts';

test('a call goes to the address of the catalogue and answers the data', async () => {
  const esb = await esbForTest();
  esb.answer(() => envelope({ count: 1, info: [{ bk_biz_id: 2 }] }));
  const data = await sessionForTest(esb.url).call(READ, { fields: ['bk_biz_id'] });
  expect(data).toEqual({ count: 1, info: [{ bk_biz_id: 2 }] });
  expect(esb.requests).toHaveLength(1);
  expect(esb.requests[0]).toMatchObject({
    method: 'POST',
    address: '/api/c/compapi/v2/cc/search_business/',
    params: { fields: ['bk_biz_id'] },
  });
});

test('the supplier account goes along where the catalogue has it, and nowhere else', async () => {
  const esb = await esbForTest();
  const session = sessionForTest(esb.url, { supplierAccount: 'tenant-7' });
  for (const api of catalogue) await session.call(api, {});
  const sent = esb.requests.map(({ params }) => params['bk_supplier_account']);
  const expected = catalogue.map((api) =>
    api.params.some(({ name }) => name === 'bk_supplier_account') ? 'tenant-7' : undefined,
  );
  expect(sent).toEqual(expected);
  expect(new Set(expected).size).toBe(2);
});

test('the supplier account is 0 unless one is set, and a call may name another', async () => {
  const esb = await esbForTest();
  const session = sessionForTest(esb.url);
  await session.call(READ, {});
  await session.call(READ, { bk_supplier_account: '9' });
  expect(esb.requests.map(({ params }) => params['bk_supplier_account'])).toEqual(['0', '9']);
});

test('a supplier account that a call leaves undefined is filled in', async () => {
  const esb = await esbForTest();
  await sessionForTest(esb.url).call(READ, { bk_supplier_account: undefined });
  expect(esb.requests[0]?.params['bk_supplier_account']).toBe('0');
});

test.each(['en', 'zh-hans'] as const)('the answer is asked for in %s', async (language) => {
  const esb = await esbForTest();
  await sessionForTest(esb.url, {}, { language }).call(READ, {});
  expect(esb.requests[0]?.headers['blueking-language']).toBe(language);
});

test('without a language of the caller, English is asked for', async () => {
  const esb = await esbForTest();
  await sessionForTest(esb.url).call(READ, {});
  expect(esb.requests[0]?.headers['blueking-language']).toBe('en');
});

test('sessions of one client keep their callers apart', async () => {
  const esb = await esbForTest();
  const client = clientForTest({ url: esb.url });
  const ann = client.session({ caller: new Caller({ ...CREDENTIALS, token: 'of-ann' }) });
  const bob = client.session({ caller: new Caller({ ...CREDENTIALS, token: 'of-bob' }) });
  await Promise.all([ann.call(PLAIN_READ, { of: 'ann' }), bob.call(PLAIN_READ, { of: 'bob' })]);
  const tokens = esb.requests.map(({ params }) => [params['of'], params['bk_token']].join());
  expect(tokens.sort()).toEqual(['ann,of-ann', 'bob,of-bob']);
  expect(ann.caller.key).not.toBe(bob.caller.key);
});

test('the parameters of a call are not changed by it', async () => {
  const esb = await esbForTest();
  const params = Object.freeze({ bk_biz_id: 2 });
  await sessionForTest(esb.url).call(catalogueApi('cc', 'search_set'), params);
  expect(params).toEqual({ bk_biz_id: 2 });
});
