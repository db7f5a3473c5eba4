import { GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { EsbError, type EsbErrorCode } from '../../src/esb/index.ts';
import { badInput, notFound, toContractError } from '../../src/graph/errors.ts';

const READ = catalogueApi('cc', 'search_host');
const WRITE = catalogueApi('cc', 'transfer_host_module');
const PATH = ['host', 'modules', 0];

/** An error as graphql-js wraps it, `times` over. */
function thrown(origin: Error, times = 1): GraphQLError {
  const wrapped = new GraphQLError(origin.message, { path: PATH, originalError: origin });
  return times === 1 ? wrapped : thrown(wrapped, times - 1);
}

const CODES: EsbErrorCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'ESB_ERROR',
  'ESB_TIMEOUT',
  'ESB_UNAVAILABLE',
  'ESB_BAD_RESPONSE',
];

test.each(CODES)('an ESB call that failed with %s says so, with what the ESB said', (code) => {
  const origin = new EsbError(code, READ, 'no rights', { code: 1199027, requestId: 'r1' });
  const { error, unexpected } = toContractError(thrown(origin));
  expect(unexpected).toBe(false);
  expect(error.toJSON()).toEqual({
    message: 'no rights',
    path: PATH,
    extensions: {
      code,
      esb: {
        system: 'cc',
        api: 'search_host',
        code: 1199027,
        message: 'no rights',
        requestId: 'r1',
      },
    },
  });
});

test.each([1, 2, 3])('an ESB error is found however often it was wrapped: %i', (times) => {
  const origin = new EsbError('ESB_ERROR', READ, 'no', { code: 'VALIDATE_ERROR' });
  const { error } = toContractError(thrown(origin, times));
  expect(error.extensions).toMatchObject({ code: 'ESB_ERROR', esb: { code: 'VALIDATE_ERROR' } });
  expect(error.path).toEqual(PATH);
});

test('what the ESB did not say is null', () => {
  const { error } = toContractError(thrown(new EsbError('ESB_UNAVAILABLE', READ, 'gone')));
  expect(error.extensions['esb']).toMatchObject({ code: null, requestId: null });
});

test('a write that may have taken effect says that its outcome is unknown', () => {
  const origin = new EsbError('ESB_TIMEOUT', WRITE, 'too long', { outcomeUnknown: true });
  expect(toContractError(thrown(origin)).error.extensions['outcome']).toBe('unknown');
});

test('a write that was refused, and a read whatever became of it, have no outcome to wonder about', () => {
  const refused = new EsbError('ESB_ERROR', WRITE, 'no');
  const read = new EsbError('ESB_TIMEOUT', READ, 'too long', { outcomeUnknown: true });
  for (const origin of [refused, read]) {
    expect(toContractError(thrown(origin)).error.extensions).not.toHaveProperty('outcome');
  }
});

test.each([
  badInput('first', 'is too large'),
  notFound('host 7'),
  new GraphQLError('too deep', { extensions: { code: 'QUERY_TOO_COMPLEX', cost: 9 } }),
])('an error that was made for the caller keeps its words and its code: $message', (origin) => {
  const { error, unexpected } = toContractError(thrown(origin));
  expect(unexpected).toBe(false);
  expect(error.message).toBe(origin.message);
  expect(error.extensions).toEqual(origin.extensions);
  expect(error.path).toEqual(PATH);
});

test('a wrong argument is named, and a missing thing too', () => {
  expect(badInput('first', 'is too large').toJSON()).toEqual({
    message: 'Argument "first" is too large.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  });
  expect(notFound('host 7').toJSON()).toEqual({
    message: 'There is no host 7 that you may see.',
    extensions: { code: 'NOT_FOUND' },
  });
});

test('a variable that does not fit is BAD_USER_INPUT', () => {
  const { error, unexpected } = toContractError(new GraphQLError('Variable "$n" got "x".'));
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(unexpected).toBe(false);
});

test('an error of the library that arose in a field is our bug, and its words are hidden', () => {
  const origin = new GraphQLError('Abstract type "Node" must resolve', { path: PATH });
  const { error, unexpected } = toContractError(origin);
  expect(unexpected).toBe(true);
  expect(error.message).toBe('Internal server error');
  expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
});

test.each([
  new Error('connect to 10.0.0.5 failed: secret'),
  new TypeError("Cannot read properties of undefined (reading 'secret')"),
  Object.assign(new Error('secret'), { extensions: { code: 'FORBIDDEN', secret: 1 } }),
])('any other error is our bug, and nothing of it is shown: %s', (origin) => {
  for (const times of [1, 2]) {
    const { error, unexpected } = toContractError(thrown(origin, times));
    expect(unexpected).toBe(true);
    expect(error.toJSON()).toEqual({
      message: 'Internal server error',
      path: PATH,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(error.originalError).toBeUndefined();
    expect(`${error.stack}`).not.toContain('secret');
  }
});

test('an error keeps its place in the document', () => {
  const nodes = parse('{ a }').definitions;
  const origin = new EsbError('ESB_ERROR', READ, 'no');
  const inField = new GraphQLError('no', { nodes, path: PATH, originalError: origin });
  expect(toContractError(inField).error.locations).toEqual([{ line: 1, column: 1 }]);
});

test('an error of the syntax keeps its place in the document', () => {
  let syntax: unknown;
  try {
    parse('{ a\n  b( }');
  } catch (error) {
    syntax = error;
  }
  if (!(syntax instanceof GraphQLError)) throw new Error('that was valid');
  const { error } = toContractError(syntax);
  expect(error.locations).toEqual([{ line: 2, column: 6 }]);
});
