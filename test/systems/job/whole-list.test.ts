import { expect, test } from 'vitest';
import { catalogueApi } from '../../../src/catalogue.ts';
import { Caller, type Esb } from '../../../src/esb/index.ts';
import { wholeList } from '../../../src/systems/job/whole-list.ts';

const API = catalogueApi('job', 'get_job_list');

/** An ESB with that many records, and the ranges that it was asked for. */
function withRecords(count: number): { esb: Esb; ranges: unknown[] } {
  const ranges: unknown[] = [];
  const caller = new Caller({ appCode: 'app', appSecret: 'secret' });
  const call: Esb['call'] = (_, { start, length }) => {
    ranges.push([start, length]);
    const left = Math.max(0, Math.min(Number(length), count - Number(start)));
    return Promise.resolve(Array.from({ length: left }, (__, i) => ({ id: Number(start) + i })));
  };
  const callWhole: Esb['callWhole'] = async (api, params) => ({
    data: await call(api, params),
    beside: {},
  });
  return { esb: { caller, supplierAccount: '0', call, callWhole }, ranges };
}

test.each([
  [3, [[0, 500]]],
  [
    500,
    [
      [0, 500],
      [500, 500],
    ],
  ],
  [
    1_203,
    [
      [0, 500],
      [500, 500],
      [1_000, 500],
    ],
  ],
])('a list of %i that tells no total is read on until a page is not full', async (count, asked) => {
  const { esb, ranges } = withRecords(count);
  const items = await wholeList(esb, API, { bk_biz_id: 2 });
  expect(items.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
  expect(ranges).toEqual(asked);
});

test('a list that Job answers whole, whatever range it is asked for, is read once', async () => {
  const { esb, ranges } = withRecords(1_203);
  const whole: Esb = { ...esb, call: (api) => esb.call(api, { start: 0, length: 1_203 }) };
  expect(await wholeList(whole, API, { bk_biz_id: 2 })).toHaveLength(1_203);
  expect(ranges).toHaveLength(1);
});

test('a list whose first page Job answers again and again is an error, and not read for ever', async () => {
  const { esb, ranges } = withRecords(1_203);
  const stuck: Esb = { ...esb, call: (api) => esb.call(api, { start: 0, length: 500 }) };
  await expect(wholeList(stuck, API, { bk_biz_id: 2 })).rejects.toMatchObject({
    code: 'ESB_BAD_RESPONSE',
    message: 'job/get_job_list answered the same records on several pages',
  });
  expect(ranges).toHaveLength(2);
});
