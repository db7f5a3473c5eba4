import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';

const refusals = figure('hurtful arguments refused');

const RUN = 'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { bizId } }';
const SUBSCRIBE =
  'mutation ($input: SubscribeToEventsInput!) { subscribeToEvents(input: $input) { subscription { name } } }';
const TEST = 'query ($url: String!) { eventCallbackTest(callbackUrl: $url) { reachable } }';
const INSTANCES =
  'query ($filter: ModelInstanceFilter) { business(bizId: 2) { name } modelInstances(modelId: "plat", filter: $filter) { totalCount } }';
const SAVE =
  'mutation ($input: CreateCustomQueryInput!) { createCustomQuery(input: $input) { dryRun { calls { api } } } }';
const CREATE =
  'mutation ($input: CreateModelInstanceInput!) { createModelInstance(input: $input) { dryRun { calls { api } } } }';
const MAIL =
  'mutation ($input: SendMailInput!) { sendMail(input: $input) { dryRun { calls { api } } } }';

const script = {
  ...{ bizId: 2, content: 'true', language: 'SHELL', account: 'root', targets: { hostIds: [2] } },
};
const subscription = {
  name: 'n',
  system: 's',
  events: ['hostcreate'],
  callbackUrl: 'http://a.example.com/',
};
const condition = (operator: string, value: unknown, field = 'bk_host_name') => ({
  input: {
    bizId: 2,
    name: 'n',
    parts: [{ model: 'host', conditions: [{ field, operator, value }] }],
  },
});
const attributes = (value: unknown) => ({
  input: { modelId: 'plat', name: 'n', attributes: value },
});
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const json = (text: string): unknown => JSON.parse(text);

const ADDRESSES = [
  ...['ftp://a.example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'gopher://a/', '//a/'],
  ...['http://u:p@a.example.com/', 'http://u@a.example.com/', 'http:a.example.com', 'http://'],
  ...['http://127.0.0.1/', 'http://2130706433/', 'http://0177.0.0.1/', 'http://0x7f.1/'],
  ...['http://127.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::7f00:1]/'],
  ...['http://[::ffff:7f00:1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/'],
  ...['http://localhost/', 'http://localhost./', 'http://LOCALHOST/', 'http://a.localhost/'],
  ...['http://0.0.0.0/', 'http://0/', 'http://[::]/', 'http://224.0.0.1/', 'http://[ff02::1]/'],
  ...['http://169.254.169.254/', 'http://169.254.169.254./', 'http://2852039166/'],
  ...['http://0xa9fea9fe/', 'http://[fe80::1]/', 'http://[::ffff:169.254.169.254]/'],
  ...['http://metadata.google.internal/', 'http://100.100.100.200/', 'http://[fd00:ec2::254]/'],
  ...['http://a.example.com\\@127.0.0.1/', 'http://a.example.com /', 'http://a\t.example.com/'],
  ...['http://①②⑦.0.0.1/', 'http://%31%32%37.0.0.1/', `http://a.example.com/${'a'.repeat(2_100)}`],
];
const PATTERNS = ['(a+)+$', '(.*)*', '([a-z]+)*x', 'a'.repeat(600), '(a)\\1', '(?=a)b', '('];

type Attack = readonly [what: string, query: string, variables: object, argument: string];

const ATTACKS: readonly Attack[] = [
  ...ADDRESSES.flatMap((url): Attack[] => [
    [`run ${url}`, RUN, { input: { ...script, callbackUrl: url } }, 'input.callbackUrl'],
    [
      `subscribe ${url}`,
      SUBSCRIBE,
      { input: { ...subscription, callbackUrl: url } },
      'input.callbackUrl',
    ],
  ]),
  ...['http://127.0.0.1/', '127.0.0.1:80/', 'localhost:80', '169.254.169.254', 'ftp://a/'].map(
    (url): Attack => [`test ${url}`, TEST, { url }, 'callbackUrl'],
  ),
  ...PATTERNS.flatMap((pattern): Attack[] => [
    ['saved', SAVE, condition('REGEX', pattern), 'input.parts.0.conditions.0.value'],
    ['any of', SAVE, condition('ANY_REGEX', [pattern]), 'input.parts.0.conditions.0.value'],
    [
      'confirm',
      SUBSCRIBE,
      { input: { ...subscription, confirmMode: 'REGULAR_EXPRESSION', confirmPattern: pattern } },
      'input.confirmPattern',
    ],
  ]),
  ['$where', SAVE, condition('EQ', 'x', '$where'), 'input.parts.0.conditions.0.field'],
  ['operator', SAVE, condition('EQ', { $where: '1' }), 'input.parts.0.conditions.0.value'],
  ['operator key', CREATE, attributes({ $set: 1 }), 'input.attributes'],
  ['proto', CREATE, attributes(json('{"__proto__": {"a": 1}}')), 'input.attributes'],
  ['constructor', CREATE, attributes({ a: [{ constructor: 1 }] }), 'input.attributes'],
  ['prototype', CREATE, attributes({ prototype: 1 }), 'input.attributes'],
  ['deep', CREATE, attributes(nested(40)), 'input.attributes'],
  ['many', CREATE, attributes({ a: Array(30_000).fill(1) }), 'input.attributes'],
  ['big', CREATE, attributes({ a: 'x'.repeat(300_000) }), 'input.attributes'],
  ['NUL in JSON', CREATE, attributes({ a: '\0' }), 'input.attributes'],
  ['NUL', RUN, { input: { ...script, content: 'a\0b' } }, 'input.content'],
  ['escape', RUN, { input: { ...script, params: '\u001b[2J' } }, 'input.params'],
  ['huge', RUN, { input: { ...script, content: 'x'.repeat(300_000) } }, 'input.content'],
  ['line in a name', RUN, { input: { ...script, name: 'a\nb' } }, 'input.name'],
  ['long name', RUN, { input: { ...script, name: 'x'.repeat(5_000) } }, 'input.name'],
  ['torn', RUN, { input: { ...script, name: '\ud800' } }, 'input.name'],
  [
    'ids',
    RUN,
    { input: { ...script, targets: { hostIds: Array(30_000).fill(1) } } },
    'input.targets.hostIds',
  ],
  [
    'base64',
    MAIL,
    {
      input: {
        ...{ to: { usernames: ['admin'] }, title: 't', content: 'c' },
        attachments: [{ filename: 'f', base64: '%%%' }],
      },
    },
    'input.attachments.0.base64',
  ],
];

describe.each([
  ['compiled', true, true],
  ['interpreted', false, false],
] as const)('arguments that could hurt, %s', (execution, planner, shortWay) => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    const policy = { callbackLoopback: false };
    // What stands before arguments are looked at, and refuses more coarsely, is wide open.
    const limits = { listItems: 1_000_000, inputDepth: 1_000 };
    bkgraph = await startBkgraph({ gateway: { execution, planner, shortWay, policy, limits } });
  });
  afterAll(() => bkgraph.stop());

  it.each(ATTACKS)(
    'are refused by name before any call: %s',
    async (_, query, variables, argument) => {
      bkgraph.sandbox.calls.clear();
      const { errors } = await bkgraph.ask(query, variables);
      const extensions = errors[0]?.extensions;
      const calls = bkgraph.callCounts();
      refusals.tried(extensions?.['argument'] === argument && Object.keys(calls).length === 0);
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
      expect(calls).toEqual({});
    },
  );

  it('are refused though other fields of the query stand before them', async () => {
    bkgraph.sandbox.calls.clear();
    const filter = {
      attributes: [{ attribute: 'bk_cloud_name', operator: 'MATCHES', value: '(a+)+' }],
    };
    const { errors } = await bkgraph.ask(INSTANCES, { filter });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(bkgraph.callCounts()).toEqual({});
  });

  it.each([
    'http://10.0.0.7:8080/x',
    'https://hooks.corp/',
    'http://192.168.0.1/',
    'http://[fd00::7]/',
  ])('are none of a closed network: %s', async (callbackUrl) => {
    const { errors } = await bkgraph.ask(RUN, { input: { ...script, callbackUrl, dryRun: true } });
    expect(errors).toEqual([]);
  });

  it('leave a line in the audit that holds none of their values', async () => {
    const input = { ...script, name: 'canary\n', content: 'secret-canary' };
    await bkgraph.ask(RUN, { input });
    await bkgraph.ask(RUN, { input: { ...script, name: 'fine' } });
    const lines = bkgraph
      .log()
      .split('\n')
      .filter((line) => line.includes('"audit":true'));
    const [refused, applied] = lines.slice(-2).map((line) => JSON.parse(line) as object);
    expect(refused).toMatchObject({ mutation: 'executeScript', outcome: 'refused' });
    expect(applied).toMatchObject({
      ...{ mutation: 'executeScript', outcome: 'applied', user: 'admin' },
      ...{ apis: ['job/fast_execute_script'], ids: { bizId: [2], hostIds: [2] } },
    });
    expect(bkgraph.log()).not.toContain('canary');
  });
});
