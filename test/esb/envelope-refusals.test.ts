import { expect, test } from 'vitest';
import { openEnvelope } from '../../src/esb/envelope.ts';
import type { EsbErrorCode } from '../../src/esb/index.ts';
import { failure } from '../kit/fake-esb.ts';
import { esbErrorIn, READ } from './a-client.ts';

const refusalOf = (body: object, status = 200) =>
  esbErrorIn(() =>
    openEnvelope(READ, { status, requestId: undefined, body: JSON.stringify(body) }),
  );

const refusals: [string, number | string, string, EsbErrorCode][] = [
  ['an invalid token', 1306000, 'User authentication failed, please login', 'UNAUTHENTICATED'],
  [
    'no application',
    1306000,
    'APP authentication failed: [bk_app_code, bk_app_secret]',
    'UNAUTHENTICATED',
  ],
  ['a wrong application secret', 1306000, 'The app secret is wrong', 'UNAUTHENTICATED'],
  ['an unknown application', 1306000, 'No such App Code', 'UNAUTHENTICATED'],
  ['an expired token', 1306000, 'bk_token has expired', 'UNAUTHENTICATED'],
  ['the same code as text', '1306000', 'bk_token has expired', 'UNAUTHENTICATED'],
  ['a wrong parameter', 1306000, 'page.limit: a valid integer is required', 'ESB_ERROR'],
  ['a crash of a component', 1306000, 'Component error', 'ESB_ERROR'],
  ['an authentication text under another code', 1199006, 'bk_token', 'ESB_ERROR'],
  ['a user without permission', 1306402, 'no permission', 'FORBIDDEN'],
  ['an application without permission', 1306403, 'no permission', 'FORBIDDEN'],
  ["the CMDB's own refusal", 1199027, 'no auth', 'FORBIDDEN'],
  ["the CMDB's own refusal as text", '1199027', 'no auth', 'FORBIDDEN'],
  ["the later CMDB's refusal", 9900403, 'no auth', 'FORBIDDEN'],
  ["Job's refusal", 1238001, 'no auth', 'FORBIDDEN'],
  ['a refusal by HTTP status', 1306201, 'sops: Status Code: 499, Error Message: x', 'FORBIDDEN'],
  ["itsm's word for it", 'PERMISSION_DENIED', 'no', 'FORBIDDEN'],
  ['too many calls', 1306429, 'rate limit', 'RATE_LIMITED'],
  ['bad parameters', 1306406, 'bk_supplier_account', 'ESB_ERROR'],
  ["a code of the CMDB's own", 1110001, 'search host failed', 'ESB_ERROR'],
  ["a word of itsm's own", 'VALIDATE_ERROR', 'no such field', 'ESB_ERROR'],
  ['a word that JavaScript knows too', 'constructor', 'odd', 'ESB_ERROR'],
  ['another such word', '__proto__', 'odd', 'ESB_ERROR'],
];

test.each(refusals)('%s (%s, "%s") is %s', async (_, code, message, expected) => {
  const error = await refusalOf(failure(code, message));
  expect(error).toMatchObject({
    code: expected,
    api: READ,
    message,
    esbCode: code,
    requestId: 'f'.repeat(32),
    outcomeUnknown: false,
  });
});

test('a system that did not answer the ESB leaves the outcome unknown', async () => {
  const asNumber = await refusalOf(failure(1306201, 'request third-party system failed'));
  expect(asNumber).toMatchObject({ code: 'ESB_ERROR', esbCode: 1306201, outcomeUnknown: true });
  const asText = await refusalOf(failure('1306201', 'request third-party system failed'));
  expect(asText).toMatchObject({ code: 'ESB_ERROR', esbCode: '1306201', outcomeUnknown: true });
});

test('bk_error_code and bk_error_msg are read where code and message are not sent', async () => {
  const error = await refusalOf({ result: false, bk_error_code: 1199027, bk_error_msg: 'no' });
  expect(error).toMatchObject({ code: 'FORBIDDEN', esbCode: 1199027, message: 'no' });
});

test('a refusal without a code is an ESB_ERROR without one (sops)', async () => {
  const error = await refusalOf({ result: false, message: 'no such task' });
  expect(error).toMatchObject({ code: 'ESB_ERROR', esbCode: undefined, message: 'no such task' });
});

test('without `result`, a code that means no success is a refusal', async () => {
  const error = await refusalOf({ code: 1306429, message: 'slow down' });
  expect(error).toMatchObject({ code: 'RATE_LIMITED', esbCode: 1306429 });
});

test("the ESB's 404, with three keys alone, is an ESB_ERROR", async () => {
  const body = { result: false, data: null, message: 'API not found' };
  expect(await refusalOf(body, 404)).toMatchObject({
    code: 'ESB_ERROR',
    esbCode: undefined,
    message: 'API not found',
    requestId: undefined,
  });
});

test.each([undefined, null, '', 7, []])(
  'a message that is %j is told as missing',
  async (message) => {
    const error = await refusalOf({ result: false, code: 1, message });
    expect(error.message).toBe('refused without a message');
  },
);

test('a message in several languages is told in all of them', async () => {
  const message = { en: 'no such script', 'zh-hans': '脚本不存在' };
  const error = await refusalOf({ result: false, code: 1, message });
  expect(error.message).toBe('no such script / 脚本不存在');
});

test('data beside a refusal is not shown', async () => {
  const error = await refusalOf({ result: false, code: 1, message: 'no', data: ['hidden'] });
  expect(JSON.stringify(error) + error.message).not.toContain('hidden');
});
