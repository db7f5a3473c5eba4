import { expect, it } from 'vitest';
import { comparable, firstDifference } from './comparable.ts';

const TRACE = '"extensions":{"esb":{"calls":[],"totalCalls":0,"waves":0}}';

it('an answer is compared without its trace', () => {
  expect(comparable(`{"data":{"a":1},${TRACE}}`)).toBe('{"data":{"a":1}}');
});

it('an answer without errors is compared by every byte, the order of its fields included', () => {
  expect(comparable('{"data":{"a":1.0,"b":"\\u00e9"}}')).toBe('{"data":{"a":1.0,"b":"\\u00e9"}}');
  expect(comparable('{"data":{"b":2,"a":1}}')).not.toBe(comparable('{"data":{"a":1,"b":2}}'));
});

it('errors are compared in the order of their paths, without the id of the call', () => {
  const error = (path: string, requestId: string | null) => ({
    message: 'no',
    path: [path],
    extensions: { code: 'ESB_ERROR', esb: { requestId } },
  });
  const body = (...errors: unknown[]) => comparable(JSON.stringify({ errors, data: { a: null } }));

  expect(body(error('a', '1'), error('b', '2'))).toBe(body(error('b', '3'), error('a', '4')));
  expect(body(error('a', '1'))).not.toBe(body(error('b', '1')));
  expect(body(error('a', '1'))).not.toBe(body(error('a', null)));
  expect(body(error('a', '1'))).not.toBe(body(error('a', '1'), error('a', '1')));
});

it('says where two answers part', () => {
  expect(firstDifference('{"a":1}', '{"a":2}')).toContain('at character 5');
});
