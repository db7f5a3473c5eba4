import { expect, test } from 'vitest';
import type { EsbErrorCode } from '../../src/esb/index.ts';
import { esbErrorOf, esbForTest, READ, sessionForTest } from './a-client.ts';

const PAGE = '\n<html><body><h1>502 Bad Gateway at 10.9.8.7</h1></body></html>';

async function answeredWith(status: number, text: string) {
  const esb = await esbForTest();
  esb.answer(() => ({ status, text }));
  return esbErrorOf(sessionForTest(esb.url).call(READ, {}));
}

const pages: [number, EsbErrorCode, boolean][] = [
  [401, 'UNAUTHENTICATED', false],
  [403, 'FORBIDDEN', false],
  [429, 'RATE_LIMITED', false],
  [500, 'ESB_UNAVAILABLE', true],
  [502, 'ESB_UNAVAILABLE', true],
  [503, 'ESB_UNAVAILABLE', true],
  [504, 'ESB_TIMEOUT', true],
];

test.each(pages)("a proxy's page with HTTP %i is %s", async (status, code, outcomeUnknown) => {
  const error = await answeredWith(status, PAGE);
  expect(error).toMatchObject({ code, outcomeUnknown, esbCode: undefined });
  expect(error.message).toBe(`cc/search_business: HTTP ${status} from before the ESB`);
});

test.each([200, 302, 404, 413])('an HTML page with HTTP %i is ESB_BAD_RESPONSE', async (status) => {
  const error = await answeredWith(status, PAGE);
  expect(error.code).toBe('ESB_BAD_RESPONSE');
  expect(error.message).toBe(`cc/search_business answered with an HTML page (HTTP ${status})`);
});

test.each([
  ['nothing', ''],
  ['half an envelope', '{"result": true, "data": ['],
  ['two envelopes', '{"result":true}{"result":true}'],
  ['plain text', 'OK'],
  ['NaN', '{"result": true, "data": NaN}'],
])('a body that is %s is ESB_BAD_RESPONSE', async (_, text) => {
  const error = await answeredWith(200, text);
  expect(error.code).toBe('ESB_BAD_RESPONSE');
  expect(error.message).toBe('cc/search_business answered with invalid JSON (HTTP 200)');
});

test('no word of such a page is in the error', async () => {
  const error = await answeredWith(502, PAGE);
  expect(`${error.message} ${error.stack}`).not.toContain('10.9.8.7');
});

test.each([
  [502, 'ESB_UNAVAILABLE'],
  [504, 'ESB_TIMEOUT'],
  [401, 'UNAUTHENTICATED'],
])("a proxy's JSON that is no envelope, with HTTP %i, is %s", async (status, code) => {
  const error = await answeredWith(status, '{"error": "no upstream"}');
  expect(error.code).toBe(code);
});
