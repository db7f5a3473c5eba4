import { expect, test } from 'vitest';
import { knownCallers } from '../../src/gateway/known-callers.ts';

const APP = { appCode: 'gateway_app', appSecret: 's' };

function header(username: string): Headers {
  const claims = { bk_app_code: 'a', bk_app_secret: 'b', bk_username: username };
  return new Headers({ 'x-bkapi-authorization': JSON.stringify(claims) });
}

test('who shows the same is the same caller, and is not read a second time', () => {
  const callerOf = knownCallers({ app: APP });
  expect(callerOf(header('ada'))).toBe(callerOf(header('ada')));
  expect(callerOf(header('ada')).reveal().username).toBe('ada');
  expect(callerOf(header('bob')).reveal().username).toBe('bob');
});

test('a cookie that reads like a header is no header', () => {
  const callerOf = knownCallers({ app: APP });
  const text = header('ada').get('x-bkapi-authorization') ?? '';
  callerOf(header('ada'));
  expect(() => callerOf(new Headers({ cookie: text }))).toThrow('Nobody is calling');
});

test('the header wins over a cookie that is known', () => {
  const callerOf = knownCallers({ app: APP });
  const cookie = { cookie: 'bk_token=t' };
  expect(callerOf(new Headers(cookie)).reveal().token).toBe('t');
  expect(callerOf(new Headers({ ...cookie, ...Object.fromEntries(header('ada')) }))).toBe(
    callerOf(header('ada')),
  );
});

test('who was refused is refused again', () => {
  const callerOf = knownCallers({});
  const wrong = new Headers({ 'x-bkapi-authorization': '{}' });
  expect(() => callerOf(wrong)).toThrow('lacks bk_app_code');
  expect(() => callerOf(wrong)).toThrow('lacks bk_app_code');
});
