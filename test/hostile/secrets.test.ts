import { execFile } from 'node:child_process';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { Caller, EsbClient, esbRoute } from '../../src/esb/index.ts';
import { callbackTokens } from '../../src/gateway/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type FakeCollector, startFakeCollector } from '../kit/fake-collector.ts';
import { figure } from '../kit/figures.ts';
import { type RunningCommand, runCommand } from '../kit/running-command.ts';
import {
  APP_SECRET,
  CALLBACK_SECRET,
  COLLECTOR_KEY,
  echoes,
  faultNames,
  faultsWith,
  PASSWORD,
  plant,
  STRANGE,
  shown,
  THEIR_SECRET,
  TOKEN,
} from './planted.ts';

const outputs = figure('outputs without a secret');

/** Fails for an output with a secret, other than what its reader had sent himself. */
function look(what: string, text: string, allowed: readonly string[] = []): void {
  const found = shown(text, allowed);
  outputs.tried(found.length === 0);
  expect({ what, found }).toEqual({ what, found: [] });
}

const QUERY = /* GraphQL */ `
  query Planted {
    viewer { username }
    businesses(first: 2) { nodes { bizId hosts(first: 2) { nodes { hostId agentStatus { alive } } } } }
    alarms(bizId: 2, since: "2026-01-01T00:00:00Z", first: 1) { nodes { alarmId } }
  }
`;
const MUTATION = /* GraphQL */ `
  mutation Planted($input: ExecuteScriptInput!) {
    executeScript(input: $input) { jobInstanceId jobInstance { name } }
  }
`;
const INPUT = {
  ...{ bizId: 2, name: 'campaign', content: `login ${PASSWORD}`, language: 'SHELL' },
  ...{ params: PASSWORD, paramsSensitive: true, account: 'root', targets: { hostIds: [2] } },
};

/** In ASCII, as a header has to be. */
const header = (value: unknown) =>
  JSON.stringify(value).replace(
    /[^\0-~]/g,
    (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const theirs = { bk_app_code: 'their_app', bk_app_secret: THEIR_SECRET };

interface Planted {
  readonly name: string;
  readonly headers: Record<string, string>;
  /** What the ESB gets to see of him, and might repeat. */
  readonly secrets: readonly string[];
}

const callers: readonly Planted[] = [
  {
    name: 'the cookie',
    headers: { cookie: `a=1; bk_token=${TOKEN}; b=2` },
    secrets: [APP_SECRET, TOKEN],
  },
  {
    name: 'a name',
    headers: { 'x-bkapi-authorization': header({ ...theirs, bk_username: 'admin' }) },
    secrets: [THEIR_SECRET],
  },
  {
    name: 'a token',
    headers: { 'x-bkapi-authorization': header({ ...theirs, bk_token: TOKEN }) },
    secrets: [THEIR_SECRET, TOKEN],
  },
  {
    name: 'a false token',
    headers: { cookie: `bk_token=${STRANGE}` },
    secrets: [APP_SECRET, STRANGE],
  },
];

/** What `bkgraph explain` writes, where it has to count at the ESB. */
function explained({ url, credentials }: Sandbox): Promise<string> {
  const args = ['bin/bkgraph.js', 'explain', 'bench/queries/hosts-with-agents.graphql'];
  const env = {
    ...{ PATH: process.env['PATH'], BK_ESB_URL: url, BK_TOKEN: TOKEN },
    ...{ BK_APP_CODE: credentials.appCode, BK_APP_SECRET: APP_SECRET },
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, '--variables', '{"bizId":2}'],
      { env },
      (error, out, told) => resolve(`${error?.message} ${out} ${told}`),
    );
  });
}

test('the campaign would notice a secret in any of the ways in which it is repeated', () => {
  for (const text of echoes([TOKEN, APP_SECRET])) {
    expect(shown(`{"message":${JSON.stringify(text)}}`)).toEqual([APP_SECRET, TOKEN]);
  }
});

describe('the command', () => {
  let sandbox: Sandbox;
  let collector: FakeCollector;
  let command: RunningCommand;
  const tokens = callbackTokens(CALLBACK_SECRET);
  const claim = { subject: STRANGE, expiresAt: Date.now() + 3_600_000 };
  const callbacks = [
    ...(['job', 'cc'] as const).map((kind) => `/callbacks/${kind}/${tokens.make(kind, claim)}`),
    `/callbacks/job/${STRANGE}`,
  ];
  beforeAll(async () => {
    sandbox = await startSandbox({ hosts: 20 });
    plant(sandbox);
    collector = await startFakeCollector();
    command = await runCommand({
      ...{ BK_ESB_URL: sandbox.url, BK_APP_CODE: sandbox.credentials.appCode },
      ...{ BK_APP_SECRET: APP_SECRET, BKGRAPH_TRACE: 'always', LOG_LEVEL: 'trace' },
      ...{ PUBLIC_URL: sandbox.url, BKGRAPH_CALLBACK_SECRET: CALLBACK_SECRET },
      ...{ BK_USERNAME: sandbox.credentials.username, BKGRAPH_EVENT_CHECK_SECONDS: '1' },
      // Every fault has to reach its caller, however many there were before it.
      BKGRAPH_ESB_BREAKER_FAILURES: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=${COLLECTOR_KEY}`,
      OTEL_BSP_SCHEDULE_DELAY: '200',
      NODE_OPTIONS: `--import ${encodeURI(`data:text/javascript,${STRAY}`)}`,
    });
  });
  afterAll(async () => {
    command.child.kill('SIGKILL');
    await collector.close();
    await sandbox.close();
  });

  /** All that a client gets to see of one answer; nothing when it had to give up. */
  async function answer(headers: Record<string, string>, body: object): Promise<string> {
    const signal = AbortSignal.timeout(1_500);
    const init = { method: 'POST', body: JSON.stringify(body), signal };
    const all = { ...headers, 'content-type': 'application/json' };
    try {
      const response = await fetch(`${command.url}/graphql`, { ...init, headers: all });
      return JSON.stringify([...response.headers]) + (await response.text());
    } catch (error) {
      if (error instanceof DOMException) return '';
      throw error;
    }
  }

  const asked = [
    { more: {}, body: { query: QUERY } },
    { more: {}, body: { query: MUTATION, variables: { input: INPUT } } },
    { more: { 'x-bkgraph-explain': '1' }, body: { query: QUERY } },
  ];

  test.each(faultNames)('repeats no secret in an answer when the ESB is %s', async (_, place) => {
    for (const { name, headers, secrets } of callers) {
      const fault = faultsWith([...secrets, PASSWORD])[place];
      if (fault) sandbox.faults.set('*', fault);
      const answers = await Promise.all(
        asked.map(({ more, body }) => answer({ ...headers, ...more }, body)),
      );
      // His own script a caller may be told again.
      for (const text of answers) look(`an answer for ${name}`, text, [PASSWORD]);
      // A false token does not come so far; of a longer message the end is cut off.
      const repeats =
        fault?.kind === 'false' && fault.code === 1306000 && !secrets.includes(STRANGE);
      if (repeats) expect(answers.join()).toMatch(/\*\*\*|\[address\]/);
    }
    sandbox.faults.clear();
  });

  test('repeats no secret in what `explain` writes', async () => {
    for (const message of echoes([APP_SECRET, TOKEN])) {
      sandbox.faults.set('*', { kind: 'false', code: 1306000, message });
      look('an explanation of the command', await explained(sandbox));
    }
    sandbox.faults.clear();
  });

  test('repeats no authorization of a strange form', async () => {
    const strange = [
      STRANGE,
      `{"bk_app_secret":"${STRANGE}`,
      header([STRANGE]),
      header({ ...theirs, bk_app_secret: [STRANGE] }),
      header({ bk_app_code: STRANGE, bk_app_secret: STRANGE }),
      header({ bk_app_secret: STRANGE, bk_token: STRANGE }),
      header({ ...theirs, bk_app_secret: `${STRANGE}\u0001`, bk_token: TOKEN }),
      `Bearer ${STRANGE}`,
      `${STRANGE}, ${STRANGE}`,
      STRANGE.repeat(600),
    ];
    for (const value of strange) {
      for (const name of ['x-bkapi-authorization', 'authorization', 'proxy-authorization']) {
        look(`${name}: ${value.slice(0, 9)}`, await answer({ [name]: value }, { query: QUERY }));
      }
      look('a cookie', await answer({ cookie: `bk_token=${value}\t` }, { query: QUERY }));
    }
  });

  test('shows no secret in its metrics, at its other addresses or in a span', async () => {
    for (const path of ['/metrics', '/readyz', '/livez', '/schema.graphql', '/nowhere']) {
      look(path, await (await fetch(command.url + path)).text());
    }
    for (const address of callbacks) {
      look('a callback', await (await fetch(command.url + address, BROKEN)).text());
    }
    await expect.poll(() => collector.spans().length, { timeout: 10_000 }).toBeGreaterThan(200);
    // The key is for the collector, and so is in what it gets; the spans are not where it belongs.
    for (const payload of collector.payloads) look('spans', payload, [COLLECTOR_KEY]);
    look('a span', JSON.stringify(collector.spans()));
  });

  test('dies of an error that holds its secrets without a word of it', async () => {
    command.child.kill('SIGUSR2'); // a promise that nobody waits for
    await expect.poll(() => command.output()).toContain('a promise was rejected');
    command.child.kill('SIGHUP');
    expect(await command.ended).toEqual([1, null]);
    expect(command.output()).toContain('stopping after an error that nobody caught');
    expect(command.output()).toContain('graphql request');
    for (const line of command.output().split('\n')) look('a line of the command', line);
    // The tokens themselves: what they are sent to, and the one that the CMDB was given.
    const { subscriptions } = sandbox.state.cmdb.events;
    const given = subscriptions.all().map(({ callbackUrl }) => new URL(callbackUrl).pathname);
    expect(given.filter((path) => path.startsWith('/callbacks/cc/'))).toHaveLength(1);
    for (const path of [...callbacks, ...given]) {
      const token = path.split('/').at(-1) ?? '';
      if (token.includes('.')) expect(command.output()).not.toContain(token);
    }
  });
});

const BROKEN = { method: 'POST', body: `{"${STRANGE}":"${STRANGE}"}` };

/** Loaded into the command: errors that hold its environment, as one in a library might. */
const STRAY = [
  `const secret=process.env.BK_APP_SECRET;`,
  `const fault=()=>Object.assign(new TypeError(secret,{cause:new Error(secret)}),{secret,code:secret});`,
  `process.on('SIGUSR2',()=>{Promise.reject(fault())});`,
  `process.on('SIGHUP',()=>{throw fault()});`,
].join('');

describe('what the code holds in its hands', () => {
  const api = catalogueApi('cc', 'search_business');
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ hosts: 20 });
    plant(sandbox);
  });
  afterAll(() => sandbox.close());

  const ways = {
    inspect: (value: unknown) => inspect(value, { depth: 12, showHidden: true, getters: true }),
    json: (value: unknown) => JSON.stringify(value) ?? '',
    text: (value: unknown) => String(value),
  };

  test.each(faultNames)('shows no secret when it is printed whole: %s', async (_, place) => {
    const timeouts = { default: { headers: 200, body: 200 } };
    const client = new EsbClient({ route: esbRoute(sandbox.url), timeouts });
    const { appCode } = sandbox.credentials;
    const caller = new Caller({ appCode, appSecret: APP_SECRET, token: TOKEN });
    const other = new Caller({
      appCode: 'their_app',
      appSecret: THEIR_SECRET,
      username: 'admin',
    });
    const fault = faultsWith([APP_SECRET, TOKEN])[place];
    if (fault) sandbox.faults.set('*', fault);
    const session = client.session({ caller });
    const call = session.call(api, { fields: ['bk_biz_id'] });
    const printed: unknown[] = [client, session, caller, other, call];
    printed.push(await call.catch((error: unknown) => new Error('x', { cause: error })));
    sandbox.faults.clear();
    for (const value of printed) {
      for (const [way, print] of Object.entries(ways)) look(way, print(value));
    }
    await client.close();
  });
});
