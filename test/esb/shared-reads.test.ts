import { expect, test } from 'vitest';
import { type CatalogueApi, catalogueApi } from '../../src/catalogue.ts';
import { Caller, type Esb, type Params, shareReads } from '../../src/esb/index.ts';

const READ = catalogueApi('cc', 'search_set');
const WRITE = catalogueApi('cc', 'create_set');

/** An ESB that counts its calls, and fails while it is told to. */
function countingEsb() {
  const calls: string[] = [];
  const state = { fails: false };
  const callWhole = (api: CatalogueApi, params: Params) => {
    calls.push(`${api.name} ${JSON.stringify(params)}`);
    if (state.fails) return Promise.reject(new Error('down'));
    return Promise.resolve({ data: calls.length, beside: {} });
  };
  const caller = new Caller({ appCode: 'app', appSecret: 'secret' });
  const call: Esb['call'] = async (api, params) => (await callWhole(api, params)).data;
  const esb: Esb = { caller, supplierAccount: '0', call, callWhole };
  return { calls, state, shared: shareReads(esb) };
}

test('equal reads are one call, under way or answered', async () => {
  const { calls, shared } = countingEsb();
  const { esb } = shared;
  const both = await Promise.all([
    esb.call(READ, { bk_biz_id: 2 }),
    esb.call(READ, { bk_biz_id: 2 }),
  ]);
  expect([...both, await esb.call(READ, { bk_biz_id: 2 })]).toEqual([1, 1, 1]);
  expect(await esb.call(READ, { bk_biz_id: 3 })).toBe(2);
  expect(calls).toHaveLength(2);
});

test('a write is never shared, and what is read after it is read afresh', async () => {
  const { calls, shared } = countingEsb();
  const { esb } = shared;
  await esb.call(READ, {});
  await Promise.all([esb.call(WRITE, {}), esb.call(WRITE, {})]);
  await esb.call(READ, {});
  expect(calls.map((call) => call.split(' ')[0])).toEqual([
    'search_set',
    'create_set',
    'create_set',
    'search_set',
  ]);
});

test('what was read while a write was under way is forgotten with it', async () => {
  const { calls, shared } = countingEsb();
  const writing = shared.esb.call(WRITE, {});
  await shared.esb.call(READ, {});
  await writing;
  await shared.esb.call(READ, {});
  expect(calls).toHaveLength(3);
});

test('a read that failed is tried again, and so is one that was forgotten', async () => {
  const { calls, state, shared } = countingEsb();
  state.fails = true;
  await expect(shared.esb.call(READ, {})).rejects.toThrow('down');
  state.fails = false;
  await expect(shared.esb.call(READ, {})).resolves.toBe(2);
  shared.forget();
  await expect(shared.esb.call(READ, {})).resolves.toBe(3);
  expect(calls).toHaveLength(3);
});
