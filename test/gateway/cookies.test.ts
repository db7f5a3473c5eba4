import { expect, test } from 'vitest';
import { readCookie } from '../../src/gateway/cookies.ts';

test('a cookie is found among others, whatever stands around it', () => {
  expect(readCookie('a=1; bk_token=x; b=2', 'bk_token')).toBe('x');
  expect(readCookie('bk_token="x y"', 'bk_token')).toBe('x y');
  expect(readCookie('bk_token=a=b==', 'bk_token')).toBe('a=b==');
});

test('of two cookies of the same name the first counts', () => {
  expect(readCookie('bk_token=first; bk_token=second', 'bk_token')).toBe('first');
});

test('a name that only ends alike is another cookie', () => {
  expect(readCookie('old_bk_token=x; bk_token2=y; bk_token', 'bk_token')).toBeUndefined();
  expect(readCookie(null, 'bk_token')).toBeUndefined();
});
