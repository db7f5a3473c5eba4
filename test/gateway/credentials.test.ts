import { afterEach, describe, expect, test } from 'vitest';
import { Caller } from '../../src/esb/index.ts';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

const APP = { appCode: 'gateway_app', appSecret: 'canary-gateway-secret' };

let running: Running;
afterEach(() => running.stop());

const code = (answer: { errors?: { extensions: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions.code;

describe('a server with X-Bkapi-Authorization', () => {
  test('reaches the ESB with its own credentials, as parameters and not in the address', async () => {
    running = await startRunning({ app: APP });
    const answer = await running.ask('{ me }', APP_HEADER);
    expect(answer.errors).toBeUndefined();
    const [request] = running.esb.requests;
    expect(request?.params).toMatchObject({
      bk_app_code: 'their_app',
      bk_app_secret: 'canary-their-secret',
      bk_username: 'ada',
    });
    expect(request?.address).toBe('/api/c/compapi/v2/bk_login/get_user/');
    expect(JSON.stringify(request?.headers)).not.toContain('canary');
  });

  test('wins over the cookie', async () => {
    running = await startRunning({ app: APP });
    await running.ask('{ me }', { ...APP_HEADER, cookie: 'bk_token=from-the-cookie' });
    expect(running.esb.requests[0]?.params).not.toHaveProperty('bk_token');
    expect(running.esb.requests[0]?.params).toMatchObject({ bk_app_code: 'their_app' });
  });

  test('is refused when the header is wrong, even with a good cookie on the sandbox', async () => {
    const demoCaller = new Caller({ ...APP, username: 'admin' });
    running = await startRunning({ app: APP, demoCaller });
    const secret = 'canary-sent';
    const wrong = [
      '',
      'not json',
      '[]',
      'null',
      '"text"',
      JSON.stringify({ bk_username: 'ada' }),
      JSON.stringify({ bk_app_code: 'a', bk_username: 'ada' }),
      JSON.stringify({ bk_app_secret: secret, bk_username: 'ada' }),
      JSON.stringify({ bk_app_code: 'a', bk_app_secret: secret }),
      JSON.stringify({ bk_app_code: 'a', bk_app_secret: '', bk_username: 'ada' }),
      JSON.stringify({ bk_app_code: 'a', bk_app_secret: [secret], bk_username: 'ada' }),
      JSON.stringify({ bk_app_code: 'a', bk_app_secret: secret, bk_username: 'ada\r\nx: y' }),
      JSON.stringify({ bk_app_code: 'a', bk_app_secret: secret, bk_token: 5, bk_username: 'ada' }),
    ];
    for (const header of wrong) {
      const headers = { 'x-bkapi-authorization': header, cookie: 'bk_token=good' };
      for (const query of ['{ me }', '{ __typename }']) {
        const answer = await running.ask(query, headers);
        expect([answer.status, code(answer)], header).toEqual([401, 'UNAUTHENTICATED']);
        expect(JSON.stringify(answer)).not.toContain(secret);
      }
    }
    expect(running.esb.requests).toHaveLength(0);
  });

  test('that names a user without its own app secret learns what is missing', async () => {
    running = await startRunning({ app: APP });
    const header = JSON.stringify({ bk_app_code: 'their_app', bk_username: 'admin' });
    const answer = await running.ask('{ me }', { 'x-bkapi-authorization': header });
    expect(answer.errors?.[0]?.message).toContain('bk_app_secret');
    expect(running.esb.requests).toHaveLength(0);
  });
});

describe('a browser with the cookie bk_token', () => {
  test("reaches the ESB with its token and the gateway's application", async () => {
    const appOfTheSandbox = { ...APP, username: 'admin', token: 'another' };
    running = await startRunning({ app: appOfTheSandbox });
    await running.ask('{ me }', { cookie: 'theme=dark; bk_token=a%2Bb=; other=1' });
    const params = running.esb.requests[0]?.params;
    expect(params).toEqual(
      expect.objectContaining({
        bk_app_code: 'gateway_app',
        bk_app_secret: 'canary-gateway-secret',
        bk_token: 'a%2Bb=',
      }),
    );
    expect(params).not.toHaveProperty('bk_username');
  });

  test('learns what the operator has to set when the gateway has no application', async () => {
    running = await startRunning();
    const answer = await running.ask('{ me }', { cookie: 'bk_token=t' });
    expect([answer.status, code(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.errors?.[0]?.message).toContain('BK_APP_CODE and BK_APP_SECRET');
    expect(running.esb.requests).toHaveLength(0);
  });
});

describe('a caller with neither', () => {
  test('is refused, and no call goes out', async () => {
    running = await startRunning({ app: APP });
    for (const query of [
      '{ me }',
      'mutation { act }',
      '{ __typename me }',
      '{ ...on Query { me } }',
    ]) {
      const answer = await running.ask(query, { cookie: 'bk_token=; bk_token_old=x' });
      expect([answer.status, code(answer)], query).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.data).toBeUndefined();
    }
    expect(running.esb.requests).toHaveLength(0);
  });

  test('may read the schema, so that GraphiQL can show its docs', async () => {
    running = await startRunning();
    const query = '{ __schema { queryType { name } } ...F } fragment F on Query { __typename }';
    const answer = await running.ask(query);
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ __typename: 'Query' });
    const other = 'query A { __typename } query B { me }';
    expect((await running.ask(other, {}, { operationName: 'A' })).status).toBe(200);
    expect((await running.ask(other, {}, { operationName: 'B' })).status).toBe(401);
  });

  test('is the demo user on the sandbox', async () => {
    const demoCaller = new Caller({ ...APP, username: 'admin' });
    running = await startRunning({ app: APP, demoCaller });
    await running.ask('{ me }');
    expect(running.esb.requests[0]?.params).toMatchObject({ bk_username: 'admin' });
  });
});

test('a reader of Chinese is answered in Chinese', async () => {
  running = await startRunning();
  await running.ask('{ me }', { ...APP_HEADER, 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
  await running.ask('{ me }', { ...APP_HEADER, 'accept-language': 'en-US,zh;q=0.1' });
  const languages = running.esb.requests.map(({ headers }) => headers['blueking-language']);
  expect(languages).toEqual(['zh-hans', 'en']);
});
