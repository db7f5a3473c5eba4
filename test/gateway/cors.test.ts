import { afterEach, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

const PAAS = 'https://paas.example.com';

let running: Running;
afterEach(() => running.stop());

function preflight(origin: string): Promise<Response> {
  return fetch(`${running.gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-bkgraph-trace',
    },
  });
}

test('a page of a site that is named may ask, with its cookies, and read the answer', async () => {
  running = await startRunning({ corsOrigins: [PAAS] });
  const asked = await preflight(PAAS);
  expect(asked.status).toBe(204);
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    'access-control-allow-origin': PAAS,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type,x-bkgraph-trace',
    vary: 'Origin',
  });
  for (const query of ['{ me }', '{ nothing }']) {
    const answer = await running.ask(query, { ...APP_HEADER, origin: PAAS });
    expect(answer.headers.get('access-control-allow-origin')).toBe(PAAS);
  }
});

test('a page of another site may not', async () => {
  running = await startRunning({ corsOrigins: [PAAS] });
  for (const origin of ['https://elsewhere.example', `${PAAS}.evil.example`, 'null']) {
    const asked = await preflight(origin);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    expect(asked.headers.get('access-control-allow-headers')).toBeNull();
    const answer = await running.ask('{ me }', { ...APP_HEADER, origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
  }
});

test('no preflight is answered where no site is named', async () => {
  running = await startRunning();
  const asked = await preflight(PAAS);
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([405, null]);
});
