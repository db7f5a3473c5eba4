import { expect, test } from 'vitest';
import { openEnvelope } from '../../src/esb/envelope.ts';
import { envelope } from '../kit/fake-esb.ts';
import { esbErrorIn, esbForTest, READ, sessionForTest } from './a-client.ts';

const open = (body: unknown, status = 200) =>
  openEnvelope(READ, { status, requestId: undefined, body: JSON.stringify(body) });

test.each([
  ['result/code/message', { result: true, code: 0, message: 'success', data: [1] }],
  ['bk_error_code/bk_error_msg', { result: true, bk_error_code: 0, bk_error_msg: null, data: [1] }],
  ['no code at all (sops)', { result: true, data: [1] }],
  ['code "0" (monitor)', { result: true, code: '0', data: [1] }],
  ['code "00" (cmsi)', { result: true, code: '00', data: [1] }],
  ['code 200 (monitor)', { result: true, code: 200, data: [1] }],
  ['a code that says otherwise: result decides', { result: true, code: 1306000, data: [1] }],
  ['no result, code 0', { code: 0, data: [1] }],
  ['no result, code "00"', { code: '00', data: [1] }],
  ['no result, bk_error_code 0', { bk_error_code: 0, data: [1] }],
  ['members beside the usual', { result: true, code: 0, data: [1], request_id: 'f', _meta: {} }],
])('data comes out of an envelope with %s', (_, body) => {
  expect(open(body)).toEqual([1]);
});

test('data that is missing is null, and data that is false or 0 stays', () => {
  expect(open({ result: true, code: 0 })).toBeNull();
  expect(open({ result: true, code: 0, data: null })).toBeNull();
  expect(open({ result: true, code: 0, data: false })).toBe(false);
  expect(open({ result: true, code: 0, data: 0 })).toBe(0);
  expect(open({ result: true, code: 0, data: '' })).toBe('');
});

test('an envelope counts whatever the HTTP status: monitor may answer any', () => {
  expect(open({ result: true, code: '0', data: { total: 0 } }, 500)).toEqual({ total: 0 });
});

test.each([
  ['neither result nor code', { message: 'hello', data: [1] }],
  ['nothing at all', {}],
  ['a result that is text', { result: 'true', code: 0, data: [1] }],
  ['a result that is a number', { result: 1, code: 0, data: [1] }],
  ['a result that is null', { result: null, code: 0, data: [1] }],
  ['a code that is no code', { code: { value: 0 }, data: [1] }],
])('%s is ESB_BAD_RESPONSE, never data', async (_, body) => {
  const error = await esbErrorIn(() => open(body));
  expect(error).toMatchObject({ code: 'ESB_BAD_RESPONSE', outcomeUnknown: true });
  expect(error.message).toBe('cc/search_business answered an envelope without `result` and code');
});

test.each([
  ['an array', '[1,2]'],
  ['text', '"result"'],
  ['a number', '0'],
  ['null', 'null'],
  ['true', 'true'],
])('JSON that is %s is ESB_BAD_RESPONSE', async (_, body) => {
  const error = await esbErrorIn(() => openEnvelope(READ, { status: 200, requestId: 'r', body }));
  expect(error).toMatchObject({ code: 'ESB_BAD_RESPONSE', requestId: 'r' });
  expect(error.message).toContain('JSON that is not an envelope');
});

test('Chinese text arrives as it was sent', async () => {
  const esb = await esbForTest();
  esb.answer(() => envelope([{ bk_biz_name: '蓝鲸' }]));
  const answer = await sessionForTest(esb.url).call(READ, {});
  expect(answer).toEqual([{ bk_biz_name: '蓝鲸' }]);
});
