import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';

const refused = figure('attacks refused (documents)');

/** What an attack got back. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Attack {
  readonly name: string;
  readonly send: (bkgraph: Bkgraph) => Promise<Answer>;
  readonly status: number | readonly number[];
  /** Of the first error; absent where the answer is no GraphQL answer. */
  readonly code?: string;
  /** Further members of its `extensions`. */
  readonly extensions?: object;
}

const LIMIT_STATUS = 400;
const RESPONSE_JSON = 'application/graphql-response+json';
const JSON_HEADERS = { 'content-type': 'application/json', accept: RESPONSE_JSON };

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text() };
}

/** A POST of JSON, as every client sends it. */
function post(query: string, variables?: object, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ query, variables });
  return postBody(body, headers);
}

function postBody(body: BodyInit, headers: Record<string, string> = {}) {
  return ({ url }: Bkgraph) =>
    send(`${url}/graphql`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body });
}

function get(params: Record<string, string>, headers: Record<string, string> = {}) {
  return ({ url }: Bkgraph) => send(`${url}/graphql?${new URLSearchParams(params)}`, { headers });
}

function complex(limited: string, limit: number, value?: number): Omit<Attack, 'name' | 'send'> {
  const extensions = { limited, limit, ...(value !== undefined && { value }) };
  return { status: LIMIT_STATUS, code: 'QUERY_TOO_COMPLEX', extensions };
}

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(' ');
}

/** Fields inside of one another, as deep as that. */
function nested(depth: number, [open, close]: readonly [string, string], inner: string): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

const RECURSION = nested(
  3,
  ['hosts(first: 20000) { nodes { modules { nodes { ', ' } } } }'],
  'moduleId',
);

/** Each fragment spreads the next twice, under other names: two to the power of 30 fields. */
const BOMB = `query { business(bizId: 2) { ...F0 } } ${times(
  30,
  (n) => `fragment F${n} on Business { a: sets { nodes { business { ...F${n + 1} } } }
    b: sets { nodes { business { ...F${n + 1} } } } }`,
)} fragment F30 on Business { bizId }`;

/** The same without a field that is renamed. */
const QUIET_BOMB = `query { business(bizId: 2) { ...F0 } } ${times(
  9,
  (n) => `fragment F${n} on Business { sets { nodes { business { ...F${n + 1} }
    modules { nodes { business { ...F${n + 1} } hosts { nodes { business { ...F${n + 1} } } } } } } } }`,
)} fragment F9 on Business { bizId }`;

const CYCLE = `{ business(bizId: 2) { ...A } }
  fragment A on Business { sets { nodes { business { ...B } } } }
  fragment B on Business { sets { nodes { business { ...A } } } }`;

const RUNS = `query ($ids: [Long!]!) { business(bizId: 2) { hosts { nodes {
  jobInstances(jobInstanceIds: $ids) { nodes { jobInstanceId } } } } } }`;

const PAGES = `query ($n: Int!) { businesses(first: $n) { nodes { topology { name } } } }`;

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Business { topology { name } } } }`;

const representations = (count: number) =>
  Array.from({ length: count }, (_, bizId) => ({ __typename: 'Business', bizId }));

const MUTATION = 'mutation { createBusiness(input: {}) { business { bizId } } }';

const documents: readonly Attack[] = [
  {
    name: 'a query of 40 levels',
    send: post(`{ business(bizId: 2) { ${nested(19, ['sets { nodes { ', ' } }'], 'setId')} } }`),
    ...complex('depth', 20, 40),
  },
  {
    name: 'levels hidden in fragments',
    send: post(
      `{ business(bizId: 2) { ...F0 } } ${times(
        12,
        (n) => `fragment F${n} on Business { sets { nodes { business { ...F${n + 1} } } } }`,
      )} fragment F12 on Business { bizId }`,
    ),
    ...complex('depth', 20, 38),
  },
  {
    name: '50 aliases',
    send: post(`{ ${times(50, (n) => `a${n}: __typename`)} }`),
    ...complex('rootFields', 20, 50),
  },
  {
    name: '50 aliases below the root',
    send: post(`{ business(bizId: 2) { ${times(50, (n) => `a${n}: topology { name }`)} } }`),
    ...complex('aliases', 45, 50),
  },
  {
    name: 'aliases multiplied by fragments',
    send: post(`{ a: business(bizId: 2) { ...F } b: business(bizId: 3) { ...F } }
      fragment F on Business { ${times(30, (n) => `f${n}: bizId`)} }`),
    ...complex('aliases', 45, 62),
  },
  { name: 'a bomb of fragments with aliases', send: post(BOMB), ...complex('depth', 20) },
  { name: 'a bomb of fragments without', send: post(QUIET_BOMB), ...complex('depth', 20) },
  {
    name: 'a circle of fragments',
    send: post(CYCLE),
    status: LIMIT_STATUS,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a flood of 2,000 words',
    send: post(`{ business(bizId: 2) { ${'bizId '.repeat(1_994)} } }`),
    ...complex('tokens', 1_500, 2_004),
  },
  {
    name: 'a flood of 400,000 words',
    send: post(`{ ${'a '.repeat(400_000)} }`),
    ...complex('tokens', 1_500, 400_002),
  },
  {
    name: '30 directives',
    send: post(`{ business(bizId: 2) { bizId ${'@include(if: true) '.repeat(30)} } }`),
    ...complex('directives', 25, 30),
  },
  {
    name: 'a list of 30,000 items in the document',
    send: post(
      `{ business(bizId: 2) { tasks(taskIds: [${'1 '.repeat(30_000)}]) { nodes { taskId } } } }`,
    ),
    ...complex('tokens', 1_500),
  },
  {
    name: 'a list of 50,000 ids as a variable',
    send: post(RUNS, { ids: Array.from({ length: 50_000 }, (_, id) => id) }),
    ...complex('listItems', 20_000, 50_000),
  },
  {
    name: 'lists inside of lists as a variable',
    send: post(RUNS, { ids: JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`) as unknown }),
    ...complex('inputDepth', 16, 17),
  },
  {
    name: 'objects inside of one another for an input',
    send: post(
      'mutation ($i: CreateBusinessInput!) { createBusiness(input: $i) { business { bizId } } }',
      {
        i: JSON.parse(`${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`) as unknown,
      },
    ),
    ...complex('inputDepth', 16, 17),
  },
];

const costs: readonly Attack[] = [
  {
    name: '20,000 calls by a literal `first`',
    send: post('{ businesses(first: 20000) { nodes { topology { name } } } }'),
    ...complex('cost', 5_000, 20_100),
  },
  {
    name: '20,000 calls by a variable `first`',
    send: post(PAGES, { n: 20_000 }),
    ...complex('cost', 5_000, 20_100),
  },
  {
    name: '20,000 calls by a variable, after the same document was asked for 1',
    send: async (bkgraph) => {
      await post(PAGES, { n: 1 })(bkgraph);
      await post(PAGES, { n: 2 })(bkgraph);
      bkgraph.sandbox.calls.clear();
      return post(PAGES, { n: 20_000 })(bkgraph);
    },
    ...complex('cost', 5_000, 20_100),
  },
  {
    name: '20,000 calls by the default of a variable',
    send: post(PAGES.replace('Int!', 'Int = 20000')),
    ...complex('cost', 5_000, 20_100),
  },
  {
    name: 'hosts of modules of hosts of modules',
    send: post(`{ business(bizId: 2) { ${RECURSION} } }`),
    ...complex('cost', 5_000),
  },
  {
    name: 'the same, deferred',
    send: post(`{ business(bizId: 2) { bizId ... @defer { ${RECURSION} } } }`, undefined, {
      accept: 'application/graphql-response+json, multipart/mixed',
    }),
    ...complex('cost', 5_000),
  },
  {
    name: 'the same, behind `node`',
    send: post(`query ($id: ID!) { node(id: $id) { ... on Business { ${RECURSION} } } }`, {
      id: Buffer.from('Business/2').toString('base64url'),
    }),
    ...complex('cost', 5_000),
  },
  {
    name: 'the same, behind `_entities`',
    send: post(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Business { ${RECURSION} } } }`,
      { r: representations(1) },
    ),
    ...complex('cost', 5_000),
  },
  {
    name: 'the same, below a mutation',
    send: post(`mutation { transferHostsToIdle(input: { bizId: 2, hostIds: [1] }) {
      results { host { business { ${RECURSION} } } } } }`),
    ...complex('cost', 5_000),
  },
  {
    name: 'runs, times hosts, times businesses',
    send: post(
      `query ($ids: [Long!]!) { businesses(first: 200) { nodes { hosts(first: 1) { nodes {
        jobInstances(jobInstanceIds: $ids) { nodes { jobInstanceId } } } } } } }`,
      { ids: Array.from({ length: 1_000 }, (_, id) => id + 1) },
    ),
    ...complex('cost', 5_000),
  },
  {
    name: '10,000 representations',
    send: post(ENTITIES, { r: representations(10_000) }),
    ...complex('cost', 5_000, 10_001),
  },
  {
    name: '25,000 representations',
    send: post(ENTITIES, { r: representations(25_000) }),
    ...complex('listItems', 20_000, 25_000),
  },
  {
    name: '2,000 representations, 10 calls each',
    send: post(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Business {
        ${times(10, (n) => `a${n}: hosts(first: ${n + 1}) { totalCount nodes { hostId } }`)} } } }`,
      { r: representations(2_000) },
    ),
    ...complex('cost', 5_000),
  },
];

const requests: readonly Attack[] = [
  {
    name: 'a batch of 100',
    send: postBody(
      JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ viewer { username } }' }))),
    ),
    ...complex('batch', 1, 100),
  },
  {
    name: 'a batch of one',
    send: postBody('[{"query":"{ viewer { username } }"}]'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a GET without a header that asks first',
    send: get({ query: '{ viewer { username } }' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'a GET that claims to be a form',
    send: get({ query: '{ viewer { username } }' }, { 'content-type': 'text/plain' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'a mutation by GET',
    send: get({ query: MUTATION }, { 'x-graphql-yoga-csrf': '1' }),
    status: [405, 400],
  },
  {
    name: 'a well-formed mutation by GET',
    send: get(
      {
        query:
          'mutation { transferHostsToIdle(input: { bizId: 2, hostIds: [1] }) { results { outcome } } }',
      },
      { 'x-graphql-yoga-csrf': '1' },
    ),
    status: 405,
  },
  ...[
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/xml',
    'application/graphql',
  ].map(
    (type): Attack => ({
      name: `a body of type ${type}`,
      send: postBody('query={viewer{username}}', { 'content-type': type }),
      status: 415,
      code: 'BAD_USER_INPUT',
    }),
  ),
  {
    name: 'a multipart form',
    send: ({ url }) => {
      const body = new FormData();
      body.set('operations', '{"query":"{ viewer { username } }"}');
      return send(`${url}/graphql`, {
        method: 'POST',
        body,
        headers: { 'x-graphql-yoga-csrf': '1' },
      });
    },
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a compressed body',
    send: postBody(
      gzipSync(JSON.stringify({ query: `{ viewer { username } } # ${' '.repeat(9e5)}` })),
      {
        'content-encoding': 'gzip',
      },
    ),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a body of 3 MB that tells its length',
    send: postBody(
      JSON.stringify({ query: '{ viewer { username } }', variables: { x: 'x'.repeat(3e6) } }),
    ),
    status: 413,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a chunked body of 3 MB',
    send: ({ url }) => endless(url, 3e6),
    status: 413,
  },
  {
    name: 'a chunked body without an end',
    send: ({ url }) => endless(url, Number.POSITIVE_INFINITY),
    status: 413,
  },
  {
    name: 'bytes that are no UTF-8',
    send: postBody(new Uint8Array([0x7b, 0xff, 0xfe, 0x80, 0x7d])),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'null bytes in the document',
    send: post('{ viewer\u0000 { username } }'),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a prototype among the parameters',
    send: postBody('{"query":"{ viewer { username } }","__proto__":{"admin":true}}'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a prototype as a variable of an input',
    send: postBody(
      `{"query":"mutation ($i: TransferHostsInput!) { transferHostsToIdle(input: $i) { results { outcome } } }",
        "variables":{"i":{"__proto__":{"bizId":2},"hostIds":[1]}}}`,
    ),
    status: [200, 400],
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'brackets without an end',
    send: postBody('['.repeat(500_000)),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a header of 100 kB',
    send: post('{ viewer { username } }', undefined, { 'x-request-id': 'x'.repeat(100_000) }),
    status: 431,
  },
  {
    name: 'a document inside of a variable’s name',
    send: post(`query ($${'x'.repeat(1e5)}: Nothing) { viewer { username } }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];

/** A chunked POST that goes on until it is answered. */
function endless(url: string, bytes: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    const req = httpRequest(`${url}/graphql`, { method: 'POST', headers: JSON_HEADERS });
    const chunk = Buffer.alloc(65_536, ' ');
    const more = () => {
      if (req.destroyed || sent >= bytes) return void req.end();
      sent += chunk.length;
      if (sent > 1e8) return void req.destroy(new Error('100 MB were taken'));
      req.write(chunk, () => setImmediate(more));
    };
    req.on('response', (res) => {
      resolve({ status: res.statusCode ?? 0, text: '' });
      res.destroy();
      req.destroy();
    });
    req.on('error', reject);
    more();
  });
}

async function tryAttack(bkgraph: Bkgraph, attack: Attack): Promise<void> {
  const answer = await attack.send(bkgraph);
  const statuses = typeof attack.status === 'number' ? [attack.status] : attack.status;
  const [error] = attack.code === undefined ? [] : errorsOf(answer.text);
  expect(statuses, answer.text.slice(0, 500)).toContain(answer.status);
  expect(error?.extensions['code'], answer.text.slice(0, 500)).toBe(attack.code);
  if (attack.extensions) expect(error?.extensions).toMatchObject(attack.extensions);
  expect(bkgraph.callCounts()).toEqual({});
}

interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function errorsOf(text: string): readonly Told[] {
  // What a GraphQL answer looks like; the assertions are what checks it.
  return (JSON.parse(text) as { errors?: readonly Told[] }).errors ?? [];
}

/** Alive, and as fast as ever. */
async function demandHealth(bkgraph: Bkgraph, withinMs = 3_000): Promise<void> {
  const start = performance.now();
  const { data } = await bkgraph.ask<{ business: { bizId: number } }>(
    '{ business(bizId: 2) { bizId name } }',
  );
  expect(data.business.bizId).toBe(2);
  expect(performance.now() - start).toBeLessThan(withinMs);
}

function campaign(attacks: readonly Attack[], running: () => Bkgraph): void {
  it.each(attacks)('$name', async (attack) => {
    let good = false;
    try {
      await tryAttack(running(), attack);
      await demandHealth(running());
      good = true;
    } finally {
      refused.tried(good);
    }
  });
}

describe('a hostile document or request is refused before any ESB call, and harms nobody', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
    await demandHealth(bkgraph, 30_000); // the first one compiles what all others use
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterAll(() => bkgraph.stop());

  describe('by its size', () => campaign(documents, () => bkgraph));
  describe('by what it would cost', () => campaign(costs, () => bkgraph));
  describe('by the way it comes', () => campaign(requests, () => bkgraph));

  it('says how much is allowed, how much came and how to ask for less', async () => {
    const answer = await post('{ businesses(first: 20000) { nodes { topology { name } } } }')(
      bkgraph,
    );
    const [error] = errorsOf(answer.text);
    expect(error?.message).toMatch(
      /^Too complex: 20,100 ESB calls may be needed, and 5,000 are allowed\. Ask for fewer by a smaller `first`/,
    );
    expect(error?.extensions).toEqual({
      ...{ code: 'QUERY_TOO_COMPLEX', limited: 'cost', limit: 5_000, value: 20_100 },
    });
  });

  it('answers 200 to a client that takes plain application/json, as for any document refused', async () => {
    const plain = { accept: 'application/json' };
    const answer = await post(`{ ${'a '.repeat(2_000)} }`, undefined, plain)(bkgraph);
    expect(answer.status).toBe(200);
    expect(errorsOf(answer.text)[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
  });

  it('lets the contract’s deepest query pass, at 20,000 of everything', async () => {
    const { errors, data } = await bkgraph.ask<{ business: object }>(`{ business(bizId: 2) {
      sets(first: 20000) { nodes { modules(first: 20000) { nodes { hosts(first: 20000) { nodes {
        hostId alarms(since: "2026-03-15T14:39:30+08:00", first: 5) { nodes { alarmId } }
      } } } } } } } }`);
    expect(errors).toEqual([]);
    expect(data.business).not.toBeNull();
  });
});

describe('with the schema hidden', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph({ gateway: { introspection: false, graphiql: false } });
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterAll(() => bkgraph.stop());

  const code = 'GRAPHQL_VALIDATION_FAILED';
  campaign(
    [
      { name: 'the introspection query', send: post(getIntrospectionQuery()), status: 400, code },
      { name: 'one type', send: post('{ __type(name: "Host") { name } }'), status: 400, code },
      {
        name: 'the schema inside of another query',
        send: post('{ business(bizId: 2) { bizId } __schema { queryType { name } } }'),
        status: 400,
        code,
      },
    ],
    () => bkgraph,
  );

  it.each([
    ['a field', post('{ busines(bizId: 2) { bizId } }')],
    ['an argument', post('{ business(biz: 2) { bizId } }')],
    ['a type', post('query ($x: Strin) { viewer { username } }')],
    [
      'an enum value in a variable',
      post(
        'query ($d: OrderDirection!) { x: __typename @include(if: true) y: business(bizId: 2) { sets(orderBy: {field: NAME, direction: $d}) { totalCount } } }',
        { d: 'AS' },
      ),
    ],
  ])('no name is suggested for %s', async (_, attack) => {
    const { text } = await attack(bkgraph);
    refused.tried(!text.includes('Did you mean'));
    expect(errorsOf(text)).not.toEqual([]);
    expect(text).not.toContain('Did you mean');
    expect(bkgraph.callCounts()).toEqual({});
  });
});

describe('with persisted documents alone', () => {
  let bkgraph: Bkgraph;
  const known = '{ business(bizId: 2) { bizId name } }';

  beforeAll(async () => {
    const persisted = { documents: new Map([['abc', known]]), only: true };
    bkgraph = await startBkgraph({ gateway: { persisted } });
  });
  beforeEach(() => bkgraph.sandbox.calls.clear());
  afterAll(() => bkgraph.stop());

  const hash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
  const attacks: readonly Attack[] = [
    { name: 'a document', send: post(known), status: 403, code: 'FORBIDDEN' },
    {
      name: 'a document beside a known id',
      send: postBody(JSON.stringify({ query: '{ viewer { username } }', documentId: 'abc' })),
      status: 403,
      code: 'FORBIDDEN',
    },
    {
      name: 'an unknown hash',
      send: postBody(JSON.stringify({ extensions: hash('abd') })),
      status: 400,
      code: 'BAD_USER_INPUT',
    },
    {
      name: 'a name of every object',
      send: postBody(JSON.stringify({ documentId: '__proto__' })),
      status: 400,
      code: 'BAD_USER_INPUT',
    },
    { name: 'nothing', send: postBody('{}'), status: 403, code: 'FORBIDDEN' },
    {
      name: 'a document by GET',
      send: get({ query: known }, { 'x-graphql-yoga-csrf': '1' }),
      status: 403,
      code: 'FORBIDDEN',
    },
  ];
  it.each(attacks)('$name is refused', async (attack) => {
    refused.tried(await tryAttack(bkgraph, attack).then(() => true));
  });

  it.each([
    ['its hash', { extensions: hash('abc') }],
    ['its documentId', { documentId: 'abc' }],
  ])('a document of the manifest is answered by %s, time after time', async (_, body) => {
    for (const _time of [1, 2, 3]) {
      const { status, text } = await postBody(JSON.stringify(body))(bkgraph);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ data: { business: { bizId: 2 } } });
    }
  });
});

describe('a client that is slow', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    const gateway = { headersTimeoutMs: 300, requestTimeoutMs: 600, maxConnections: 20 };
    bkgraph = await startBkgraph({ gateway });
  });
  afterEach(() => bkgraph.stop());

  /** What comes back on a connection that gets these bytes, one by one, and no more. */
  function drip(bytes: string): Promise<string> {
    return new Promise((resolve) => {
      const { port } = new URL(bkgraph.url);
      let came = '';
      const socket = connect(Number(port), '127.0.0.1', () => {
        const rest = bytes.split('');
        const timer = setInterval(() => {
          const byte = rest.shift();
          if (byte !== undefined && !socket.destroyed) socket.write(byte);
        }, 20);
        socket.on('close', () => {
          clearInterval(timer);
          resolve(came);
        });
      });
      socket.on('data', (part) => {
        came += part.toString();
      });
      socket.on('error', () => undefined);
    });
  }

  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;

  it('with its headers is timed out', async () => {
    const came = await drip(head);
    refused.tried(came.startsWith('HTTP/1.1 408'));
    expect(came).toMatch(/^HTTP\/1\.1 408 /);
    await demandHealth(bkgraph);
  });

  it.each(['Content-Length: 1000', 'Transfer-Encoding: chunked'])(
    'with its body is timed out: %s',
    async (length) => {
      const { port } = new URL(bkgraph.url);
      const came = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(`${head}${length}\r\n\r\n`);
        });
        socket.on('data', (part) => {
          text += part.toString();
        });
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(text));
      });
      refused.tried(came.startsWith('HTTP/1.1 408'));
      expect(came).toMatch(/^HTTP\/1\.1 408 /);
      await demandHealth(bkgraph);
    },
  );

  it('with 200 connections holds 20 of them, and is timed out', async () => {
    const { port } = new URL(bkgraph.url);
    const closed = Array.from({ length: 200 }, () => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('POST /graphql HTTP/1.1\r\n'),
      );
      socket.on('error', () => undefined).resume();
      return new Promise((resolve) => socket.on('close', resolve));
    });
    await Promise.all(closed);
    refused.tried(true);
    await demandHealth(bkgraph);
  });
});
