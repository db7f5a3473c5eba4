import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { envelope, failure } from '../kit/fake-esb.ts';
import { type AskOptions, askInParts } from '../kit/parts.ts';
import { deferringGraph } from './a-deferring-graph.ts';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning({}, deferringGraph());
});
afterEach(() => running.stop());

const DEFERRED = 'query Boxed { box { name ... @defer(label: "later") { me } } }';

function inParts(query: string, options: AskOptions = {}, variables = {}) {
  const headers = { ...APP_HEADER, ...options.headers };
  return askInParts(running.gateway.url, query, variables, { ...options, headers });
}

const requestLines = () =>
  running
    .log()
    .split('\n')
    .filter((line) => line.includes('graphql request'));

/** An ESB that answers when it is told to. */
function heldEsb() {
  let answer = () => {};
  const answering = new Promise<object>((resolve) => {
    answer = () => resolve(envelope({}));
  });
  const asked = new Promise<void>((resolve) => {
    running.esb.answer(() => {
      resolve();
      return answering;
    });
  });
  return { asked, answer };
}

describe('an answer in parts', () => {
  test('begins before what is deferred is there', async () => {
    const esb = heldEsb();
    const parts = await inParts(DEFERRED, {
      onPart: () => esb.answer(),
    });

    expect(parts).toMatchObject([
      { data: { box: { name: 'box' } }, hasNext: true },
      { incremental: [{ path: ['box'], label: 'later', data: { me: '{}' } }], hasNext: false },
    ]);
  });

  test('is sent as events to a client that takes these', async () => {
    const response = await fetch(`${running.gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...APP_HEADER, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: DEFERRED }),
    });
    const text = await response.text();

    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect([...text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)).toEqual([
      ...['next', 'next', 'complete'],
    ]);
  });

  test('tells of a fragment inside another after it', async () => {
    const query =
      '{ box { ... @defer(label: "a") { me box { ... @defer(label: "b") { name } } } } }';
    const [first, ...later] = await inParts(query);

    expect(first).toMatchObject({ data: { box: {} }, hasNext: true });
    expect(later.map(({ incremental }) => incremental?.map(({ label }) => label))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('does not put off what is asked for at once elsewhere', async () => {
    const spread = 'fragment A on Box { ...B me } fragment B on Box { name }';
    const [first, last] = await inParts(`{ box { ...A @defer ...B } } ${spread}`);

    expect(first?.data).toEqual({ box: { name: 'box' } });
    expect(last?.incremental).toMatchObject([{ data: { me: '{}' } }]);
  });

  test('says nothing of an object that is not in it after all', async () => {
    const [first, last] = await inParts('{ maybe { must ... @defer { name } } }');

    expect(first?.data).toEqual({ maybe: [{ must: 'be' }, null] });
    expect(last?.incremental?.map(({ path }) => path)).toEqual([['maybe', 0]]);
  });

  test('has null in the place of a part that lacks what it must not lack', async () => {
    const [first, last] = await inParts('{ box { name ... @defer { brittle { name } } } }');

    expect(first).toMatchObject({ data: { box: { name: 'box' } } });
    expect(last?.incremental).toMatchObject([
      { path: ['box'], data: null, errors: [{ path: ['box', 'brittle'] }] },
    ]);
  });

  test('is logged and counted once, with all that it cost', async () => {
    running.esb.answer(() => failure(1306429, 'slow down'));
    await inParts(DEFERRED);

    await expect.poll(requestLines).toHaveLength(1);
    expect(JSON.parse(requestLines()[0] ?? '')).toMatchObject({
      ...{ operation: 'Boxed', status: 200, esbCalls: 1, errors: { RATE_LIMITED: 1 } },
    });
    expect(requestLines()[0]).not.toContain('clientLeft');
    const metrics = await (await running.get('/metrics')).text();
    expect(metrics).toContain(
      'bkgraph_request_duration_seconds_count{type="query",outcome="error"} 1',
    );
    expect(metrics).toContain('bkgraph_errors_total{code="RATE_LIMITED"} 1');
  });

  test('shows its trace in the last part, to those who ask for it', async () => {
    const traced = await inParts(DEFERRED, { headers: { 'x-bkgraph-trace': '1' } });
    const plain = await inParts(DEFERRED);

    expect(traced.map(({ extensions }) => extensions?.esb.totalCalls)).toEqual([undefined, 1]);
    expect(JSON.stringify(plain)).not.toContain('extensions');
  });

  test('hides the words of a bug in a later part', async () => {
    const parts = await inParts('{ box { name ... @defer { bug me } } }');

    expect(parts[1]?.incremental?.[0]?.errors).toMatchObject([
      { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(parts) + running.log()).not.toContain('canary');
  });

  test('ends its ESB calls when its client leaves, and is logged as left', async () => {
    heldEsb();
    const leaving = new AbortController();
    const asking = inParts(DEFERRED, { signal: leaving.signal, onPart: () => leaving.abort() });

    await expect(asking).rejects.toThrow('abort');
    await expect.poll(() => running.esb.requests[0]?.aborted).toBe(true);
    await expect.poll(requestLines).toHaveLength(1);
    expect(JSON.parse(requestLines()[0] ?? '')).toMatchObject({ clientLeft: true });
  });

  test('is finished by a gateway that closes', async () => {
    const esb = heldEsb();
    let closed: Promise<void> | undefined;
    const parts = await inParts(DEFERRED, {
      onPart: () => {
        closed ??= running.gateway.close();
        esb.answer();
      },
    });
    await closed;

    expect(parts.at(-1)?.hasNext).toBe(false);
  });

  test('is cut at the deadline of a gateway that closes', async () => {
    await running.stop();
    running = await startRunning({ drainMs: 100 }, deferringGraph());
    const esb = heldEsb();
    const asking = inParts(DEFERRED).catch(() => 'cut');
    await esb.asked;
    await running.gateway.close();

    expect(await asking).toBe('cut');
    await expect.poll(() => running.esb.requests[0]?.aborted).toBe(true);
  });

  test('of 20,000 objects comes in two, and soon', async () => {
    const started = performance.now();
    const query = '{ boxes(count: 20000) { name ... @defer { must } } }';
    const [first, last, ...more] = await inParts(query);

    expect(first?.hasNext).toBe(true);
    expect(last?.incremental).toHaveLength(20_000);
    expect(more).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a document with @defer', () => {
  const refused: [string, string][] = [
    ['mutation { ... @defer { box { name } } }', 'root fields of a mutation'],
    ['subscription { ... @defer { box { name } } }', 'root fields of a mutation'],
    ['query($l: String) { box { ... @defer(label: $l) { name } } }', 'fixed string'],
    ['{ box { ... @defer(label: "a") { name } ... @defer(label: "a") { me } } }', 'unlike every'],
    ['{ box { name @defer } }', 'may not be used on FIELD'],
    ['{ boxes(count: 3) @stream(initialCount: 1) { name } }', 'Unknown directive "@stream"'],
  ];

  test.each(refused)('is refused where it makes no sense: %s', async (query, message) => {
    const headers = { ...APP_HEADER, accept: 'application/graphql-response+json' };
    const { status, errors } = await running.ask(query, headers);

    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('is refused for an `if` that is null', async () => {
    const query = 'query($if: Boolean) { box { ... @defer(if: $if) { name } } }';
    const parts = await inParts(query, {}, { if: null });

    expect(parts).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  test('is answered whole to a client that does not take parts', async () => {
    running.esb.answer(() => envelope({}));
    const { data, headers } = await running.ask(DEFERRED, APP_HEADER);

    expect(headers.get('content-type')).toContain('application/json');
    expect(data).toEqual({ box: { name: 'box', me: '{}' } });
  });

  test('gives a subscriber whole events', async () => {
    const response = await fetch(`${running.gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...APP_HEADER, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { box { ... @defer { name } } }' }),
    });

    expect(await response.text()).toContain('data: {"data":{"box":{"name":"box"}}}');
  });

  test('needs a caller as any other', async () => {
    const parts = await askInParts(running.gateway.url, DEFERRED, {});

    expect(parts).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    expect(running.esb.requests).toEqual([]);
  });
});
