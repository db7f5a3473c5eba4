import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Answer, address, credentialsOf, type Item } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** get_user with exactly these parameters. */
async function whoIs(params: object, headers: Record<string, string> = {}): Promise<Answer<Item>> {
  const init = { method: 'POST', headers, body: JSON.stringify(params) };
  const response = await fetch(address(sandbox, 'bk_login/get_user'), init);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer<Item>;
}

function app(code = 'bkgraph') {
  const secret = sandbox.state.identity.apps.get(code)?.secrets[0];
  return { bk_app_code: code, bk_app_secret: secret };
}

test('a token names its user', async () => {
  const bk_token = sandbox.state.identity.tokenOf('li.na');
  expect((await whoIs({ ...app(), bk_token })).data.bk_username).toBe('li.na');
});

test('an app is known by code and secret, and every refusal is 1306000', async () => {
  const { bk_app_code, bk_app_secret, bk_token } = credentialsOf(sandbox);
  const refusals: [object, RegExp][] = [
    [{ bk_token }, /APP Secret/],
    [{ bk_app_secret, bk_token }, /APP Code .* cannot be empty/],
    [{ bk_app_code: 'nobody', bk_app_secret, bk_token }, /Invalid APP Code/],
    [{ bk_app_code, bk_app_secret: 'wrong', bk_token }, /APP Secret verification failed/],
  ];
  for (const [params, message] of refusals) {
    const answer = await whoIs(params);
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
    expect(answer.message).toMatch(message);
    expect(answer).toHaveProperty('request_id');
  }
});

test('the app is checked before the user', async () => {
  const answer = await whoIs({ ...app(), bk_app_secret: 'wrong', bk_token: 'wrong' });
  expect(answer.message).toContain('APP Secret');
});

test('the old names of the parameters still work', async () => {
  const { bk_app_code: app_code, bk_app_secret: app_secret } = app();
  const answer = await whoIs({ app_code, app_secret, username: 'wang.fang' });
  expect(answer.data.bk_username).toBe('wang.fang');
});

test('an invalid token is refused and never falls back to bk_username', async () => {
  for (const bk_token of ['wrong', sandbox.state.identity.tokenOf('guest')]) {
    const answer = await whoIs({ ...app(), bk_token, bk_username: 'admin' });
    expect(answer).toMatchObject({ result: false, code: 1306000 });
    expect(answer.message).toMatch(/User authentication failed.*bk_token/);
  }
});

test('a token stops working when its session ends', async () => {
  const bk_token = sandbox.state.identity.tokenOf('sun.lei') ?? '';
  expect((await whoIs({ ...app(), bk_token })).result).toBe(true);
  sandbox.state.identity.expire(bk_token);
  expect((await whoIs({ ...app(), bk_token })).code).toBe(1306000);
});

test('only an app on the white list may name a user', async () => {
  expect((await whoIs({ ...app(), bk_username: 'li.na' })).data.bk_username).toBe('li.na');
  const refused = await whoIs({ ...app('plain_saas'), bk_username: 'li.na' });
  expect(refused).toMatchObject({ result: false, code: 1306000 });
  expect(refused.message).toMatch(/User authentication failed/);
  const bk_token = sandbox.state.identity.tokenOf('li.na');
  expect((await whoIs({ ...app('plain_saas'), bk_token })).result).toBe(true);
});

test('a user is needed', async () => {
  expect(await whoIs(app())).toMatchObject({ result: false, code: 1306000, data: null });
});

test('cookies and X-Bkapi-Authorization are not read', async () => {
  const { bk_token, ...rest } = credentialsOf(sandbox);
  const cookie = await whoIs(rest, { Cookie: `bk_token=${bk_token}` });
  expect(cookie.code).toBe(1306000);
  const header = JSON.stringify(credentialsOf(sandbox));
  expect((await whoIs({}, { 'X-Bkapi-Authorization': header })).code).toBe(1306000);
});

test('a signature is refused with a clear word', async () => {
  const url = `${address(sandbox, 'bk_login/get_user')}?bk_signature=abc`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(app()) });
  const answer = (await response.json()) as Answer<null>;
  expect(answer).toMatchObject({ result: false, code: 1306000 });
  expect(answer.message).toContain('bk_signature');
});
