import { expect, test } from 'vitest';
import { address, ask, credentialsOf, type Item, sandboxForTest, someText } from './ask.ts';

const API = 'bk_login/get_user';

test('a slow call answers properly, only later', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'slow', ms: 120 });
  const started = performance.now();
  expect((await ask(sandbox, API)).result).toBe(true);
  expect(performance.now() - started).toBeGreaterThan(110);
});

test('latency is added to every answer and can be changed', async () => {
  const sandbox = await sandboxForTest({ latencyMs: 80 });
  const timed = async () => {
    const started = performance.now();
    await ask(sandbox, API);
    return performance.now() - started;
  };
  expect(await timed()).toBeGreaterThan(75);
  sandbox.setLatency(0);
  expect(await timed()).toBeLessThan(60);
});

test('a refused connection ends before any byte', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'refused' });
  await expect(ask(sandbox, API)).rejects.toThrow();
  expect(sandbox.calls.entries.at(-1)?.outcome).toBe('fault:refused');
});

test('a cut answer has its headers and half of its body', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'cut' });
  const init = { method: 'POST', body: JSON.stringify(credentialsOf(sandbox)) };
  const response = await fetch(address(sandbox, API), init);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('a proxy may answer for the ESB with an HTML page', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'http', status: 502 });
  const bad = await fetch(address(sandbox, API));
  expect(bad.status).toBe(502);
  expect(await bad.text()).toContain('502 Bad Gateway');
  sandbox.faults.set(API, { kind: 'html' });
  const login = await fetch(address(sandbox, API));
  expect(login.status).toBe(200);
  expect(login.headers.get('content-type')).toContain('text/html');
});

test('invalid JSON has the right type and does not parse', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'invalidJson' });
  const response = await fetch(address(sandbox, API));
  expect(response.headers.get('content-type')).toContain('application/json');
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test('a false answer has the wanted code in the proper envelope, after authentication', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set('*', { kind: 'false', code: 1306429, message: 'API rate limit exceeded' });
  expect(await ask(sandbox, API)).toMatchObject({
    result: false,
    code: 1306429,
    message: 'API rate limit exceeded',
    data: null,
    request_id: someText(),
  });
  expect(await ask(sandbox, API, { bk_token: 'wrong' })).toMatchObject({ code: 1306000 });
});

test('a channel that is switched off answers without a request_id', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'false', code: 1306405, message: 'channel is not active' });
  const answer = await ask(sandbox, API, { bk_token: 'wrong' });
  expect(answer.code).toBe(1306405);
  expect(answer).not.toHaveProperty('request_id');
});

test('a hanging call never answers, and closing does not wait for it', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'hang' });
  const hanging = ask(sandbox, API).then(
    () => 'answered',
    () => 'broken',
  );
  const later = new Promise((resolve) => setTimeout(resolve, 60, 'nothing yet'));
  expect(await Promise.race([hanging, later])).toBe('nothing yet');
  expect(sandbox.calls.entries.at(-1)?.finishedAt).toBeNull();
  await sandbox.close();
  expect(await hanging).toBe('broken');
});

test('a fault may hit the next n calls only, or only calls with certain parameters', async () => {
  const sandbox = await sandboxForTest();
  const fault = { kind: 'false', code: 1306201, message: 'timeout' } as const;
  const codes = async (bizIds: number[]) => {
    const found: unknown[] = [];
    for (const bk_biz_id of bizIds) {
      found.push((await ask(sandbox, 'cc/search_set', { bk_biz_id })).code);
    }
    return found;
  };
  sandbox.faults.set('cc/search_set', { ...fault, times: 2 });
  expect(await codes([2, 2, 2])).toEqual([1306201, 1306201, 0]);
  sandbox.faults.set('cc/search_set', { ...fault, when: (params) => params.bk_biz_id === 3 });
  expect(await codes([2, 3, 4])).toEqual([0, 1306201, 0]);
  sandbox.faults.clear();
  expect(await codes([3])).toEqual([0]);
});

test('a cut answer of a write has acted, a refused one has not', async () => {
  const sandbox = await sandboxForTest();
  const { hosts } = sandbox.state.cmdb;
  const [one, two] = [...hosts.hostIdsIn(9), ...hosts.hostIdsIn(10)];
  const move = (id: number | undefined) =>
    ask<Item>(sandbox, 'cc/transfer_host_to_idlemodule', { bk_biz_id: 2, bk_host_id: [id] });
  sandbox.faults.set('cc/transfer_host_to_idlemodule', { kind: 'cut' });
  await expect(move(one)).rejects.toThrow();
  expect(hosts.moduleIdsOf(one ?? 0)).toEqual([3]);
  sandbox.faults.set('cc/transfer_host_to_idlemodule', { kind: 'refused' });
  await expect(move(two)).rejects.toThrow();
  expect(hosts.moduleIdsOf(two ?? 0)).not.toEqual([3]);
});

test('the call log tells what came and how it ended', async () => {
  const sandbox = await sandboxForTest();
  await ask(sandbox, 'cc/search_set', { bk_biz_id: 2 });
  await ask(sandbox, 'cc/search_set');
  await fetch(`${sandbox.url}/nowhere?a=1`);
  const [good, bad, lost] = sandbox.calls.entries;
  expect(good).toMatchObject({
    system: 'cc',
    api: 'search_set',
    method: 'POST',
    path: '/api/c/compapi/v2/cc/search_set/',
    params: { ...credentialsOf(sandbox), bk_biz_id: 2 },
    outcome: 'true',
  });
  expect(good?.finishedAt).toBeGreaterThanOrEqual(good?.startedAt ?? Number.NaN);
  expect(bad?.outcome).toBe('false');
  expect(lost).toMatchObject({ path: '/nowhere', query: 'a=1', outcome: 'not-found' });
  expect(sandbox.calls.count('cc/search_set')).toBe(2);
  expect(sandbox.calls.count()).toBe(3);
  sandbox.calls.clear();
  expect(sandbox.calls.entries).toEqual([]);
  expect(sandbox.calls.count()).toBe(0);
});

test('the call log can be switched off, and still counts', async () => {
  const sandbox = await sandboxForTest({ callLog: false });
  await ask(sandbox, API);
  expect(sandbox.calls.entries).toEqual([]);
  expect(sandbox.calls.count(API)).toBe(1);
});

test('an answer may be empty, end early in chunks, trickle, or be called something else', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.set(API, { kind: 'empty' });
  expect(await (await fetch(address(sandbox, API))).text()).toBe('');
  sandbox.faults.set(API, { kind: 'cutChunks' });
  await expect((await fetch(address(sandbox, API))).text()).rejects.toThrow();
  sandbox.faults.set(API, { kind: 'trickle', ms: 5, parts: 4 });
  expect((await ask(sandbox, API)).result).toBe(true);
  sandbox.faults.set(API, { kind: 'contentType', type: 'text/html' });
  expect((await fetch(address(sandbox, API))).headers.get('content-type')).toBe('text/html');
});

test('the same seed spoils the same call alike, another seed in another way', async () => {
  const sandbox = await sandboxForTest();
  const spoilt = async (seed: number) => {
    sandbox.faults.set('*', { kind: 'mangle', how: 'wrongTypes', seed });
    return JSON.stringify((await ask(sandbox, 'cc/search_set', { bk_biz_id: 2 })).data);
  };
  expect(await spoilt(1)).toBe(await spoilt(1));
  expect(new Set([await spoilt(1), await spoilt(2), await spoilt(3)]).size).toBe(3);
});

test('a page may repeat the one before', async () => {
  const sandbox = await sandboxForTest();
  const page = async (start: number) =>
    (await ask(sandbox, 'cc/search_set', { bk_biz_id: 2, page: { start, limit: 1 } })).data;
  const first = await page(0);
  sandbox.faults.set('*', { kind: 'mangle', how: 'repeatedPages', seed: 1 });
  expect(await page(1)).toEqual(first);
});
