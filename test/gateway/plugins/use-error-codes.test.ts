import { afterEach, beforeEach, expect, test } from 'vitest';
import { failure } from '../../kit/fake-esb.ts';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning();
});
afterEach(() => running.stop());

const codes = async (query: string, more?: object, headers = {}) => {
  const answer = await running.ask(query, { ...APP_HEADER, ...headers }, more);
  return [answer.status, ...(answer.errors ?? []).map(({ extensions }) => extensions.code)];
};

test('a failed ESB call shows its system, API, code, message and request id', async () => {
  running.esb.answer(() => failure(1306403, 'App has no permission'));
  const answer = await running.ask('{ me sum(numbers: [1, 2]) }', APP_HEADER);
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ me: null, sum: 3 });
  expect(answer.errors).toMatchObject([
    {
      path: ['me'],
      extensions: {
        code: 'FORBIDDEN',
        esb: { system: 'bk_login', api: 'get_user', code: 1306403, requestId: 'f'.repeat(32) },
      },
    },
  ]);
});

test('a document that does not parse or validate keeps the code of the library', async () => {
  expect(await codes('{ me')).toEqual([200, 'GRAPHQL_PARSE_FAILED']);
  expect(await codes('{ nonsense }')).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  const strict = { accept: 'application/graphql-response+json' };
  expect(await codes('{ me', {}, strict)).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(await codes('{ nonsense }', {}, strict)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

test('a variable that does not fit is BAD_USER_INPUT', async () => {
  const query = 'query($n: [Int!]!) { sum(numbers: $n) }';
  expect(await codes(query, { variables: { n: ['x'] } })).toEqual([200, 'BAD_USER_INPUT']);
  expect(await codes(query)).toEqual([200, 'BAD_USER_INPUT']);
  const strict = { accept: 'application/graphql-response+json' };
  expect(await codes(query, {}, strict)).toEqual([400, 'BAD_USER_INPUT']);
});

test('an operation that is not in the document is told as such', async () => {
  const answer = await codes('query A { me } query B { me }', { operationName: 'C' });
  expect(answer).toContain('OPERATION_RESOLUTION_FAILURE');
});

test('a bug is answered without its words, and logged once with its place', async () => {
  const answer = await running.ask('{ bugs me }', APP_HEADER);
  expect(answer.data).toMatchObject({ bugs: [null, null, null] });
  expect(answer.errors?.map(({ message }) => message)).toEqual(
    Array.from({ length: 3 }, () => 'Internal server error'),
  );
  const logged = running
    .log()
    .split('\n')
    .filter((line) => line.includes('unexpected error'));
  expect(logged).toHaveLength(1);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({
    level: 'error',
    path: 'bugs.0',
    times: 3,
    error: { name: 'TypeError' },
  });
  expect(logged[0]).toMatch(/"at":"test\/gateway\/a-gateway\.ts:\d+"/);
});

test('null where the schema allows none is a bug', async () => {
  expect(await codes('{ must }')).toEqual([200, 'INTERNAL_SERVER_ERROR']);
});
