import { expect, test } from 'vitest';
import { Caller } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import { CREDENTIALS, esbErrorOf, esbForTest, READ, sessionForTest } from './a-client.ts';

async function refusedWith(answer: object, caller = new Caller(CREDENTIALS)) {
  const esb = await esbForTest();
  esb.answer(() => answer);
  return esbErrorOf(sessionForTest(esb.url, {}, { caller }).call(READ, {}));
}

test.each([
  ['http://cmdb.inner:8080/api/v3/biz', 'call http://cmdb.inner:8080/api/v3/biz failed'],
  ['https://10.0.0.5/x?token=1', 'call (https://10.0.0.5/x?token=1) failed'],
  ['HTTP://UPPER.INNER', 'call "HTTP://UPPER.INNER" failed'],
  ['mongodb://u:p@db.inner:27017/cmdb', 'mongodb://u:p@db.inner:27017/cmdb is down'],
])('an upstream address (%s) is not in the message', async (address, message) => {
  const error = await refusedWith(failure(1306201, message));
  expect(error.message).not.toContain(address);
  expect(error.message).not.toMatch(/inner|10\.0\.0\.5/i);
  expect(error.message).toContain('[address]');
});

test("an upstream host in the words of Python's requests is not in the message", async () => {
  const error = await refusedWith(
    failure(
      1306201,
      "HTTPConnectionPool(host='cmdb.inner', port=8080): Max retries exceeded with url: /api/v3/x",
    ),
  );
  expect(error.message).not.toContain('cmdb.inner');
  expect(error.message).not.toContain('8080');
});

test('the IP of a host stays: it is what the message is about', async () => {
  const error = await refusedWith(failure(1110012, 'host 10.0.0.1 is not in the business'));
  expect(error.message).toBe('host 10.0.0.1 is not in the business');
});

test("the caller's own secrets are blotted out, wherever the ESB repeats them", async () => {
  const { appSecret, token } = CREDENTIALS;
  const error = await refusedWith(
    failure(1306000, `bad ${appSecret}, bk_token=${token}, again ${appSecret}`),
  );
  expect(error.message).toBe('bad ***, bk_token=***, again ***');
  expect(error.code).toBe('UNAUTHENTICATED');
});

test('secrets in a message of several languages are blotted out', async () => {
  const message = { en: `bad ${CREDENTIALS.token}`, 'zh-hans': `${CREDENTIALS.appSecret} 错误` };
  const error = await refusedWith({ result: false, code: 1, message });
  expect(error.message).toBe('bad *** / *** 错误');
});

test('secrets in a code or a request id are blotted out', async () => {
  const { appSecret, token } = CREDENTIALS;
  const code = `BAD_${appSecret}`;
  const error = await refusedWith({ result: false, code, message: 'no', request_id: token });
  expect(error).toMatchObject({ esbCode: 'BAD_***', requestId: '***' });
});

test('a token that begins with the application secret is blotted out to its end', async () => {
  const caller = new Caller({ appCode: 'a', appSecret: 'abc', token: 'abcdef' });
  const error = await refusedWith(failure(1306000, 'bk_token abcdef is bad'), caller);
  expect(error.message).toBe('bk_token *** is bad');
});

test('a secret that was percent-encoded for an address is blotted out too', async () => {
  const caller = new Caller({ appCode: 'a', appSecret: 's/1+2', token: 'tok-1' });
  const error = await refusedWith(
    failure(1306000, 'GET /x?bk_app_secret=s%2F1%2B2 was refused'),
    caller,
  );
  expect(error.message).not.toContain('s%2F1%2B2');
});

test('an empty secret blots out nothing', async () => {
  const caller = new Caller({ appCode: 'a', appSecret: '', username: 'ann' });
  const error = await refusedWith(failure(1, 'no such business'), caller);
  expect(error.message).toBe('no such business');
});

test.each([
  ['Traceback (most recent call last):\n File "/data/esb/x.py", line 3, in f', '[stack]'],
  ['failed at /data/esb/foo.py:31 again', 'failed at [file] again'],
  ['in File "/data/x.py", line 3: no', 'in File "[file]: no'],
  ['x'.repeat(5_000), 'x'.repeat(2_000)],
])('a stack or a log of a system behind is not passed on', async (message, shown) => {
  const error = await refusedWith(failure(500, message));
  expect(error.message).toBe(shown);
});

const ODD = new Caller({ appCode: 'a', appSecret: 's<cret/1+2"\\é&', token: 'token-of-ann-77aa' });
const BODY = JSON.stringify({ bk_app_secret: 's<cret/1+2"\\é&', bk_token: 'token-of-ann-77aa' });

test.each([
  ['as it is', BODY],
  ['in JSON', JSON.stringify(BODY)],
  ['in JSON of JSON', JSON.stringify(JSON.stringify(BODY))],
  ['for an address', encodeURIComponent(BODY)],
  ['for an address, in lower case', encodeURIComponent(BODY).toLowerCase()],
  ['in a form', new URLSearchParams({ s: 's<cret/1+2"\\é&' }).toString()],
  ['for HTML', 's&lt;cret/1+2&quot;\\é&amp;'],
  ...['', 'x', 'xy'].flatMap((before): [string, string][] => [
    [`in Base64, ${before.length} bytes in`, Buffer.from(before + BODY).toString('base64')],
    [
      `in Base64 for addresses, ${before.length} in`,
      Buffer.from(before + BODY).toString('base64url'),
    ],
  ]),
])('secrets that are repeated %s are blotted out', async (_, repeated) => {
  const { message } = await refusedWith(failure(1306000, `refused: ${repeated}`), ODD);
  expect(message).toContain('***');
  expect(message).not.toMatch(/s<cret|cret\/1|token-of-ann|cret%2f1/i);
  for (const run of message.match(/[\w+/-]{8,}/g) ?? []) {
    const decoded = ['', 'x', 'xx', 'xxx'].map((pad) =>
      Buffer.from(pad + run, 'base64').toString(),
    );
    expect(decoded.join()).not.toMatch(/cret\/1\+|token-of-ann/);
  }
});

test('half of a secret does not stay where a long message is cut', async () => {
  const { token = '' } = CREDENTIALS;
  const cut = await refusedWith(failure(1, `${'x'.repeat(1_990)}${token}`));
  expect(cut.message).not.toContain(token.slice(0, 5));
  const long = `http://${'x'.repeat(65_520)} ${token} and so on`;
  expect((await refusedWith(failure(1, long))).message).not.toContain(token.slice(0, 5));
});

test('of an application that is lent to it, a caller is shown no secret, not even in data', async () => {
  const esb = await esbForTest();
  const said = `log: ${CREDENTIALS.appSecret} of ${CREDENTIALS.appCode}`;
  esb.answer(() => envelope([{ said }]));
  const read = (isLent: boolean) => {
    const caller = new Caller(CREDENTIALS, { isLent });
    return sessionForTest(esb.url, {}, { caller }).call(READ, {});
  };
  await expect(read(true)).resolves.toEqual([{ said: 'log: *** of an-app' }]);
  await expect(read(false)).resolves.toEqual([{ said }]);
});
