import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { envelope, failure } from '../kit/fake-esb.ts';
import { type BothWays, type Sent, startBothWays, type Way } from './both-ways.ts';

let both: BothWays;
beforeEach(async () => {
  both = await startBothWays({ maxBodyBytes: 10_000 });
  both.answer(() => envelope('中文 😀 "\u2028'));
});
afterEach(() => both.stop());

const json = (body: unknown): Sent => ({ body: JSON.stringify(body) });
const query = (text: string, more: object = {}): Sent => json({ query: text, ...more });
const headed = (headers: Record<string, string>, text = '{ me }'): Sent => ({
  ...query(text),
  headers,
});
const accepting = (accept: string, text?: string): Sent => headed({ accept }, text);
const typed = (type: string): Sent => headed({ 'content-type': type });
const SUM = 'query($n: [Int!]!) { sum(numbers: $n) }';
const TWO = 'query A { me } query B { __typename }';

/** What is asked, and the way on which it ends. */
const REQUESTS: Record<string, [Way, Sent]> = {
  'a query': ['short', query('{ me }')],
  'two fields under other names': ['short', query('query Who { a: me b: me }')],
  'text beyond ASCII': ['short', query('{ me } # 中文 😀')],
  'a mutation': ['short', query('mutation { act }')],
  variables: ['short', query(SUM, { variables: { n: [1, 2] } })],
  'members that are null': [
    'short',
    query('{ me }', { variables: null, operationName: null, extensions: null }),
  ],
  'extensions that nothing needs': ['short', query('{ me }', { extensions: { client: 'x' } })],
  'one operation of two': ['short', query(TWO, { operationName: 'B' })],
  introspection: ['short', query('{ __schema { queryType { name } } }')],
  'the type alone': ['short', query('{ __typename }')],
  'a trace': ['short', headed({ 'x-bkgraph-trace': '1' })],
  'a trace of nothing': ['short', headed({ 'x-bkgraph-trace': '1' }, '{ __typename }')],
  'another language': ['short', headed({ 'accept-language': 'zh-CN' })],
  'an origin': ['short', headed({ origin: 'https://elsewhere.example' })],
  'a charset': ['short', typed('application/json; charset=utf-8')],
  'a charset that nobody reads': ['short', typed('application/json;charset=gbk')],
  'the other type of JSON': ['short', typed('application/graphql+json')],
  'any answer': ['short', accepting('*/*')],
  'any application': ['short', accepting('application/*;q=0.8')],
  'JSON, as axios asks': ['short', accepting('application/json, text/plain, */*')],
  'the newer type': ['short', accepting('application/graphql-response+json')],
  'the newer type first': [
    'short',
    accepting('application/graphql-response+json,application/json;q=0.9'),
  ],
  'the newer type last': [
    'short',
    accepting('application/json; q=0.1, application/graphql-response+json'),
  ],
  'a stream or JSON': ['short', accepting('multipart/mixed, application/json')],
  'anything, then the newer type': [
    'short',
    accepting('text/html, */*;q=0.1, application/graphql-response+json'),
  ],
  'JSON in UTF-16': ['long', accepting('application/json; charset=utf-16')],
  'JSON in UTF-8': ['long', accepting('application/json; charset=utf-8')],
  'any JSON': ['long', accepting('*/json')],
  'a stream of events alone': ['long', accepting('text/event-stream')],
  'parts alone': ['long', accepting('multipart/mixed')],
  'a page': ['long', accepting('text/html')],
  'an image': ['long', accepting('image/png, text/css')],
  'a type with two slashes': ['long', accepting('application/json/x')],
  'no JSON': ['long', { body: '{"query":' }],
  'a byte order mark': ['long', { body: '\uFEFF{"query":"{ me }"}' }],
  'bytes that are no UTF-8': ['long', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }],
  'no UTF-8 in a comment': [
    'short',
    {
      body: Buffer.concat([
        Buffer.from('{"query":"{ me } #'),
        Buffer.from([0xff]),
        Buffer.from('"}'),
      ]),
    },
  ],
  'an empty body': ['long', { body: '' }],
  'a list': ['long', json([{ query: '{ me }' }])],
  null: ['long', json(null)],
  'a number': ['long', json(7)],
  'an empty object': ['long', json({})],
  'no query': ['long', json({ variables: {} })],
  'an empty query': ['long', query('')],
  'a query that is a number': ['long', json({ query: 5 })],
  'a member too many': ['long', query('{ me }', { canary: 1 })],
  'a member too many that is null': ['long', query('{ me }', { canary: null })],
  'a prototype': ['long', { body: '{"query":"{ me }","__proto__":{"a":1}}' }],
  'variables that are a list': ['long', query('{ me }', { variables: [1] })],
  'variables that are text': ['long', query('{ me }', { variables: '{}' })],
  'extensions that are text': ['long', query('{ me }', { extensions: 'x' })],
  'a name that is a number': ['long', query('{ me }', { operationName: 5 })],
  'an unknown operation': ['long', query(TWO, { operationName: 'C' })],
  'an operation left open': ['long', query(TWO)],
  'no operation': ['long', query('fragment F on Query { me }')],
  'what does not parse': ['long', query('{ me')],
  'what does not validate': ['long', query('{ nonsense }')],
  'what does not validate, strictly': [
    'long',
    accepting('application/graphql-response+json', '{ nonsense }'),
  ],
  'a variable that is missing': ['long', query(SUM)],
  'a variable that does not fit': ['long', query(SUM, { variables: { n: ['x'] } })],
  'a bug in a field': ['long', query('{ bug }')],
  'bugs beside data': ['long', query('{ bugs a: __typename }')],
  'null where none may be': ['long', query('{ must }')],
  'null where none may be, strictly': [
    'long',
    accepting('application/graphql-response+json', '{ must }'),
  ],
  'a wrong caller': ['long', headed({ 'x-bkapi-authorization': '{}' })],
  'a wrong caller who asks for the schema': [
    'long',
    headed({ 'x-bkapi-authorization': '{}' }, '{ __typename }'),
  ],
  'a form': ['long', { ...typed('application/x-www-form-urlencoded'), body: 'query={me}' }],
  'JSON that says it is text': ['long', typed('text/plain')],
  'JSON in capitals': ['long', typed('Application/JSON')],
  'JSON with a space before its charset': ['long', typed('application/json ; charset=utf-8')],
  'two types': ['long', typed('application/json, text/plain')],
  'a coding': ['long', headed({ 'content-encoding': 'identity' })],
  'a body in chunks': ['long', headed({ 'transfer-encoding': 'chunked' })],
  'a body above the limit': ['long', query(`{ me } # ${'x'.repeat(20_000)}`)],
  'a body just below it': ['short', query(`{ me } # ${'x'.repeat(9_900)}`)],
  'a slash at the end': ['long', { ...query('{ me }'), path: '/graphql/' }],
  'a query in the address too': ['long', { ...query('{ me }'), path: '/graphql?query={me}' }],
  'a subscription': ['long', query('subscription { count(to: 2) }')],
  'a subscription that takes JSON alone': [
    'long',
    accepting('application/json', 'subscription { count(to: 2) }'),
  ],
  GET: ['long', { method: 'GET', path: '/graphql?query={me}' }],
  'GET of a mutation': ['long', { method: 'GET', path: '/graphql?query=mutation{act}' }],
};

describe('the short way and the long way answer the same, and log the same, to', () => {
  test.each(Object.entries(REQUESTS))('%s', async (_name, [way, sent]) => {
    const told = await both.send(sent);
    expect(told.either).toEqual(told.long);
    expect(told.way).toBe(way);
    expect(told.either.logged).toHaveLength(1);
    const again = await both.send(sent); // from the caches of parsed and validated documents
    expect(again.either).toEqual(told.long);
    expect(again.long).toEqual(told.long);
  });

  test.each(['HEAD', 'PUT', 'OPTIONS'])('%s, which is refused', async (method) => {
    const { either, long } = await both.send({ method });
    expect(either).toEqual(long);
    expect(either.status).toBe(405);
  });
});

test('an operation that fails is executed once, and all that it has brought is told', async () => {
  both.answer(() => failure(1306403, 'App has no permission'));
  for (const text of ['{ me a: __typename }', 'mutation { act }']) {
    const { either, long, way } = await both.send(headed({ 'x-bkgraph-trace': '1' }, text));
    expect([way, either.esbCalls]).toEqual(['long', 1]);
    expect(either).toEqual(long);
    expect(either.body).toContain('FORBIDDEN');
    expect(either.body).toContain('"totalCalls":1');
  }
});

test('a client that leaves in the middle of its body is noticed on both ways', async () => {
  for (const running of both.gateways) {
    const socket = connect({ port: running.gateway.port, host: '127.0.0.1' });
    await once(socket, 'connect');
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    socket.write(`${head}Content-Length: 100\r\n\r\n{"query":"{ me }"}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => running.log()).toContain('"clientLeft":true');
    expect(running.esb.requests).toHaveLength(0);
  }
});
