import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identify } from '../../src/gateway/identity.ts';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

const APP = { appCode: 'gateway_app', appSecret: 'canary-gateway-secret' };
const GOOD = { bk_app_code: 'a', bk_app_secret: 'canary-s', bk_username: 'ada' };

function reading(header: string): unknown {
  try {
    return identify(new Headers({ 'x-bkapi-authorization': header }), { app: APP }).reveal();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe('the header X-Bkapi-Authorization', () => {
  test.each([
    ['a name twice', '{"bk_app_code":"a","bk_app_secret":"s","bk_username":"a","bk_username":"b"}'],
    [
      'a name twice in disguise',
      '{"bk_app_code":"a","bk_app_secret":"s","bk_username":"a","bk_user\\u006eame" : "b"}',
    ],
    ['another name twice', '{"x":1,"x":2,"bk_app_code":"a","bk_app_secret":"s","bk_username":"a"}'],
    ['bytes beyond ASCII', '{"bk_app_code":"a","bk_app_secret":"s","bk_username":"\u00e5\u00bc"}'],
    ['more than any caller needs', JSON.stringify({ ...GOOD, more: 'x'.repeat(9_000) })],
  ])('is refused with %s', (_, header) => {
    expect(reading(header)).toContain('must be a JSON object');
  });

  test.each([
    ['bk_username', 'a\u0000b'],
    ['bk_username', 'a\u202eb'],
    ['bk_username', 'a\u2028b'],
    ['bk_username', 'a\ud800b'],
    ['bk_username', 'x'.repeat(257)],
    ['bk_username', { $ne: '' }],
    ['bk_username', true],
    ['bk_token', 'x'.repeat(4_097)],
    ['bk_token', 'a b'],
    ['bk_token', 'ü'],
    ['bk_app_code', 'a/b\n'],
    ['bk_app_secret', null],
  ])('is refused with %s as %j', (name, value) => {
    const escaped = JSON.stringify({ ...GOOD, [name]: value }).replaceAll(
      /[^\x20-\x7e]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(reading(escaped)).toContain(`needs ${name} to be a string`);
  });

  test('may hold a name of any letters in JSON escapes, and members of inner objects twice', () => {
    const header = `{"bk_app_code":"a","bk_app_secret":"s","bk_username":"\\u5f20\\u4f1f","x":{"y":{"y":1},"z":[{"y":2},"y: {"]}}`;
    expect(reading(header)).toMatchObject({ username: '张伟' });
  });
});

describe('whatever a client shows', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning({ app: APP });
  });
  afterAll(() => running.stop());

  const ALLOWED = new Set(['bk_app_code', 'bk_app_secret', 'bk_token', 'bk_username']);
  let read = 0;
  /** The requests that the ESB has got since it was looked at last. */
  const seen = () => {
    const fresh = running.esb.requests.slice(read);
    read += fresh.length;
    return fresh;
  };

  /** What reached the ESB is sound, and nothing but what the ESB is to be told. */
  function demandSound(): void {
    for (const { params, headers, address } of seen()) {
      expect(Object.keys(params).filter((name) => !ALLOWED.has(name))).toEqual([]);
      for (const value of Object.values(params)) expect(value).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
      expect(address).toBe('/api/c/compapi/v2/bk_login/get_user/');
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('x-bkapi-authorization');
    }
  }

  /** Characters that HTTP lets into a header's value. */
  const headerText = fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((c) => c !== 0x7f)
      .map((c) => String.fromCharCode(c)),
    maxLength: 60,
  });
  const cookie = fc
    .array(
      fc.tuple(
        fc.constantFrom('bk_token', ' bk_token', 'bk_token ', 'BK_TOKEN', 'bk_uid', ''),
        headerText,
      ),
      { maxLength: 4 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join(';'));
  const claims = fc.oneof(
    headerText,
    fc.json().filter((text) => /^[\x20-\x7e]*$/.test(text)),
    fc
      .dictionary(
        fc.constantFrom(...ALLOWED, 'more'),
        fc.oneof(headerText, fc.string(), fc.jsonValue()),
      )
      .map((some) => JSON.stringify({ ...GOOD, ...some }).replaceAll(/[^\x20-\x7e]/g, '\\u0001')),
  );

  test('only sound values reach the ESB, under the names it knows, and the rest is 401', async () => {
    const tried = fc.asyncProperty(fc.option(claims), fc.option(cookie), async (header, jar) => {
      const { status, headers } = await running.ask('{ me }', {
        ...(header !== null && { 'x-bkapi-authorization': header }),
        ...(jar !== null && { cookie: jar }),
      });
      expect([200, 401]).toContain(status);
      expect(running.esb.requests.length - read).toBe(status === 200 ? 1 : 0);
      expect(headers.get('set-cookie')).toBeNull();
      demandSound();
    });
    await fc.assert(tried, { numRuns: 200, seed: 5 });
  }, 30_000);

  test('no other cookie and no header of the client goes on', async () => {
    const jar = 'bk_uid=canary-uid; csrftoken=canary-csrf; bk_token=t%0d%0aX:1; bk_token=second';
    await running.ask('{ me }', { cookie: jar, 'x-real-ip': '6.6.6.6', 'x-user': 'canary-user' });
    const [request] = seen();
    expect(request?.params).toMatchObject({ bk_token: 't%0d%0aX:1' });
    expect(JSON.stringify(request?.headers)).not.toMatch(/canary-(?:uid|csrf|user)|6\.6\.6\.6/);
  });

  test.each(['a b', 'a"b', 'a,b', 'a\\b', 'ä', 'x'.repeat(4_097)])(
    'a cookie bk_token that no cookie may hold is refused: %j',
    async (token) => {
      const { status, errors } = await running.ask('{ me }', { cookie: `bk_token=${token}` });
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(seen()).toEqual([]);
    },
  );

  test('what is refused shows nothing of what was sent', async () => {
    const header = JSON.stringify({ ...GOOD, bk_username: 5 });
    const answer = await running.ask('{ me }', { ...APP_HEADER, 'x-bkapi-authorization': header });
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer) + running.log()).not.toContain('canary');
  });
});
