import { expect, test } from 'vitest';
import { identify } from '../../src/gateway/identity.ts';

const APP = { appCode: 'gateway_app', appSecret: 's' };

function revealed(headers: Record<string, string>, options = {}) {
  return identify(new Headers(headers), options).reveal();
}

function header(claims: object): Record<string, string> {
  return { 'x-bkapi-authorization': JSON.stringify(claims) };
}

test('the header is taken as it is: token, name or both, and nothing else of it', () => {
  const app = { bk_app_code: 'a', bk_app_secret: 'b' };
  expect(revealed(header({ ...app, bk_token: 't' }))).toEqual({
    appCode: 'a',
    appSecret: 'b',
    token: 't',
  });
  expect(revealed(header({ ...app, bk_token: 't', bk_username: 'u', more: 1 }))).toEqual({
    appCode: 'a',
    appSecret: 'b',
    token: 't',
    username: 'u',
  });
});

test('the cookie never carries a name that stands beside the application', () => {
  const app = { ...APP, username: 'admin', token: 'another' };
  expect(revealed({ cookie: 'bk_token=t' }, { app })).toEqual({ ...APP, token: 't' });
});

test('a cookie with control characters is refused', () => {
  expect(() => revealed({ cookie: 'bk_token=a\u0001b' }, { app: APP })).toThrow(
    'control characters',
  );
});

test('two callers of one application are told apart', () => {
  const one = identify(new Headers({ cookie: 'bk_token=one' }), { app: APP });
  const other = identify(new Headers({ cookie: 'bk_token=other' }), { app: APP });
  expect(one.key).not.toBe(other.key);
  expect(JSON.stringify(one)).toBe('{"appCode":"gateway_app"}');
});
