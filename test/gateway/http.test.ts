import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning({ maxBodyBytes: 10_000 });
});
afterEach(() => running.stop());

const JSON_BODY = { 'content-type': 'application/json' };

/** One error, with nothing in it but its message and its code. */
const REFUSAL =
  /^\{"errors":\[\{"message":"[^"\\]+(\\"[^"\\]+)*","extensions":\{"code":"BAD_USER_INPUT"\}\}\]\}$/;

function post(body: BodyInit, headers: Record<string, string> = JSON_BODY): Promise<Response> {
  const init = { method: 'POST', headers: { ...APP_HEADER, ...headers }, body, duplex: 'half' };
  return fetch(`${running.gateway.url}/graphql`, init);
}

describe('a body', () => {
  test('above the limit is refused, whether its length is told or not', async () => {
    const big = JSON.stringify({ query: `{ me } # ${'x'.repeat(20_000)}` });
    const told = await post(big);
    expect(told.status).toBe(413);
    expect(await told.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const chunked = await post(new Blob([big]).stream());
    expect(chunked.status).toBe(413);
    expect(running.esb.requests).toHaveLength(0);
  });

  test('below the limit is taken, chunked too', async () => {
    const response = await post(new Blob([JSON.stringify({ query: '{ me }' })]).stream());
    expect(response.status).toBe(200);
  });

  test('that is a form, a list, no JSON or of no type is refused', async () => {
    const form = new FormData();
    form.set('operations', '{"query":"{ me }"}');
    const refused = [
      await post('query={me}', { 'content-type': 'application/x-www-form-urlencoded' }),
      await post(form, {}),
      await post('{"query":"{ me }"}', { 'content-type': 'text/plain' }),
      await post('{ me }', { 'content-type': 'application/graphql' }),
      await post('[{"query":"{ me }"}]'),
      await post('{"query":'),
      await post('{"query":"{ me }","variables":[1]}'),
      await post('{"query":"{ me }","canary":1}'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([415, 415, 415, 415, 400, 400, 400, 400]);
    for (const response of refused) {
      expect(await response.text()).toMatch(REFUSAL);
    }
    expect(running.esb.requests).toHaveLength(0);
  });
});

describe('GET', () => {
  const get = (params: Record<string, string>) =>
    running.get(`/graphql?${new URLSearchParams(params)}`, APP_HEADER);

  test('answers queries', async () => {
    const variables = JSON.stringify({ n: [1, 2] });
    const response = await get({ query: 'query($n: [Int!]!) { sum(numbers: $n) }', variables });
    expect(await response.json()).toEqual({ data: { sum: 3 } });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('runs no mutation', async () => {
    expect((await get({ query: 'mutation { act }' })).status).toBe(405);
    expect(running.esb.requests).toHaveLength(0);
  });

  test('with variables that are no JSON is refused as such', async () => {
    const response = await get({ query: '{ me }', variables: '{' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('an address', () => {
  test('that does not exist is answered with those that do', async () => {
    const response = await running.get('/nothing');
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain('"GET/POST /graphql"');
    expect(text).toContain('"GET /readyz"');
    expect((await running.get('/graphiql/app.js')).status).toBe(404);
    expect((await running.get('/')).status).toBe(404);
  });

  test('/schema.graphql is the SDL with its @esb marks', async () => {
    const response = await running.get('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('@esb(system: "bk_login", api: "get_user")');
  });

  test('that only reads does not take a POST', async () => {
    const response = await fetch(`${running.gateway.url}/metrics`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a request line or a Host that no client would send', () => {
  function raw(target: string, headers: Record<string, string>): Promise<[number, string]> {
    const { port } = running.gateway;
    return new Promise((resolve, reject) => {
      const sent = httpRequest({ port, path: target, headers }, (res) => {
        let body = '';
        res.on('data', (chunk) => {
          body += chunk;
        });
        res.on('end', () => resolve([res.statusCode ?? 0, body]));
      });
      sent.on('error', reject).end();
    });
  }

  const ASKED = { 'x-graphql-yoga-csrf': '1' };

  test('is answered without a stack', async () => {
    const typename = '/graphql?query=%7B__typename%7D';
    const answer = '{"data":{"__typename":"Query"}}';
    expect(await raw(`http://elsewhere.example${typename}`, ASKED)).toEqual([200, answer]);
    expect(await raw(typename, { ...ASKED, host: 'a b:c/' })).toEqual([200, answer]);
    expect((await raw('*', {}))[0]).toBe(400);
    expect((await raw('//x', {}))[0]).toBe(404);
    expect((await raw('/%', {}))[0]).toBe(404);
  });
});

describe('X-Request-Id', () => {
  test('comes back and stands in the log, when it is sane', async () => {
    const answer = await running.ask('{ me }', { ...APP_HEADER, 'x-request-id': 'abc-123' });
    expect(answer.headers.get('x-request-id')).toBe('abc-123');
    expect(running.log()).toContain('"requestId":"abc-123"');
  });

  test('is made anew otherwise', async () => {
    const answer = await running.ask('{ me }', { ...APP_HEADER, 'x-request-id': 'a{b}"c' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('no other site may read an answer', async () => {
  const answer = await running.ask('{ me }', {
    ...APP_HEADER,
    origin: 'https://elsewhere.example',
  });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

describe('a client that leaves', () => {
  async function leaveDuring(query: string): Promise<void> {
    let asked = () => {};
    const reached = new Promise<void>((resolve) => {
      asked = resolve;
    });
    running.esb.answer(async () => {
      asked();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return { result: true, code: 0, message: '', data: {}, request_id: '0' };
    });
    const client = httpRequest(`${running.gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...APP_HEADER, ...JSON_BODY },
    });
    client.on('error', () => {});
    client.end(JSON.stringify({ query }));
    await reached;
    client.destroy();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  test('during a query ends its calls', async () => {
    await leaveDuring('{ me }');
    expect(running.esb.requests.map(({ aborted }) => aborted)).toEqual([true]);
    expect(running.log()).toContain('"clientLeft":true');
  });

  test('during a mutation does not stop it', async () => {
    await leaveDuring('mutation { act }');
    expect(running.esb.requests.map(({ aborted }) => aborted)).toEqual([false]);
  });
});
