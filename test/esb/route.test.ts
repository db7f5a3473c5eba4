import { expect, test } from 'vitest';
import { catalogue, catalogueApi } from '../../src/catalogue.ts';
import { Caller, type EsbRouteOptions, esbRoute, type Params } from '../../src/esb/index.ts';
import { CREDENTIALS, READ } from './a-client.ts';

const BY_TOKEN = new Caller(CREDENTIALS);
const DELETE = catalogueApi('cc', 'delete_instance_association');
const GET = catalogueApi('job', 'get_job_list');

function routed(
  params: Params,
  {
    api = READ,
    caller = BY_TOKEN,
    base = 'https://paas.example.com',
    ...options
  }: RoutedOptions = {},
) {
  const request = esbRoute(base, options).request(api, params, caller, 'en');
  return { ...request, params: JSON.parse(request.body ?? 'null') as unknown };
}

interface RoutedOptions extends EsbRouteOptions {
  readonly api?: typeof READ;
  readonly caller?: Caller;
  readonly base?: string;
}

test('parameters and credentials travel in the body of a POST, as JSON', () => {
  const params = { bk_biz_id: 2, fields: ['bk_biz_name'], condition: { a: { $in: [1, 2] } } };
  expect(routed(params)).toMatchObject({
    origin: 'https://paas.example.com',
    path: '/api/c/compapi/v2/cc/search_business/',
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    params: {
      ...params,
      bk_app_code: 'an-app',
      bk_app_secret: CREDENTIALS.appSecret,
      bk_token: CREDENTIALS.token,
    },
  });
});

test.each(catalogue)('no credential stands in the address or a header: $system/$name', (api) => {
  const { origin, path, headers, method } = routed({ bk_biz_id: 2 }, { api });
  const outside = JSON.stringify([origin, path, headers]);
  expect(outside).not.toMatch(/an-app|app-secret|token-of|bk_token|\?/);
  expect(method).toBe('POST');
});

test('a token and a name are both sent on: the ESB takes the token', () => {
  const { params } = routed({}, { caller: new Caller({ ...CREDENTIALS, username: 'ann' }) });
  expect(params).toMatchObject({ bk_token: CREDENTIALS.token, bk_username: 'ann' });
});

test('a caller with a token alone is sent without a name', () => {
  expect(routed({ bk_username: 'someone-else' }).params).not.toHaveProperty('bk_username');
});

test('a caller without a token is sent by name', () => {
  const { appCode, appSecret } = CREDENTIALS;
  const { params } = routed({}, { caller: new Caller({ appCode, appSecret, username: 'ann' }) });
  expect(params).toMatchObject({ bk_username: 'ann' });
  expect(params).not.toHaveProperty('bk_token');
});

test("no parameter takes the place of the caller's credentials", () => {
  const forged = { bk_app_code: 'x', bk_app_secret: 'x', bk_token: 'x' };
  expect(routed(forged).params).toEqual({
    bk_app_code: CREDENTIALS.appCode,
    bk_app_secret: CREDENTIALS.appSecret,
    bk_token: CREDENTIALS.token,
  });
});

test.each([
  ['https://paas.example.com', ''],
  ['https://paas.example.com/', ''],
  ['https://paas.example.com/esb', '/esb'],
  ['https://paas.example.com/esb/', '/esb'],
  ['https://paas.example.com:8443/a/b//', '/a/b'],
])('a base address %s is kept, whatever slash it ends in', (base, prefix) => {
  expect(routed({}, { base })).toMatchObject({
    origin: new URL(base).origin,
    path: `${prefix}/api/c/compapi/v2/cc/search_business/`,
  });
});

test('`documented` keeps to the method of the catalogue', () => {
  const methods = catalogue.map((api) => routed({}, { api, methods: 'documented' }).method);
  expect(methods).toEqual(catalogue.map((api) => api.method));
  expect(new Set(methods)).toEqual(new Set(['GET', 'POST', 'DELETE']));
});

test('a documented GET carries everything in its address, encoded, and has no body', () => {
  const params = { name: '+08:00 & ?#/', bk_biz_id: 2, ids: [1, 2], missing: undefined };
  const { path, body, headers } = routed(params, { api: GET, methods: 'documented' });
  const { pathname, searchParams } = new URL(path, 'https://paas.example.com');
  expect(pathname).toBe(GET.path);
  expect(Object.fromEntries(searchParams)).toEqual({
    name: '+08:00 & ?#/',
    bk_biz_id: '2',
    ids: '[1,2]',
    bk_app_code: CREDENTIALS.appCode,
    bk_app_secret: CREDENTIALS.appSecret,
    bk_token: CREDENTIALS.token,
  });
  expect(path).toContain('%2B08%3A00');
  expect(body).toBeNull();
  expect(headers).not.toHaveProperty('content-type');
});

test('a documented DELETE carries everything in its body', () => {
  const { method, path, params } = routed({ id: 7 }, { api: DELETE, methods: 'documented' });
  expect({ method, path }).toEqual({ method: 'DELETE', path: DELETE.path });
  expect(params).toMatchObject({ id: 7, bk_token: CREDENTIALS.token });
});

test('without a caller, no credential is sent', () => {
  const { body } = esbRoute('https://paas.example.com').request(READ, { a: 1 }, null, 'en');
  expect(body).toBe('{"a":1}');
});

test('the JSON of the parameters, where it is at hand, is sent as it is', () => {
  const route = esbRoute('https://paas.example.com');
  const send = (params: Params, caller: Caller | null) =>
    route.request(READ, params, caller, 'en', JSON.stringify(params)).body;
  const params = { name: '"}', missing: undefined, ids: [1] };
  expect(send(params, null)).toBe(JSON.stringify(params));
  expect(JSON.parse(send(params, BY_TOKEN) ?? '')).toEqual({
    name: '"}',
    ids: [1],
    bk_app_code: CREDENTIALS.appCode,
    bk_app_secret: CREDENTIALS.appSecret,
    bk_token: CREDENTIALS.token,
  });
});

test.each(['bk_app_code', 'bk_app_secret', 'bk_token', 'bk_username'])(
  'a parameter %s is not even in the body beside the credential of that name',
  (name) => {
    const { appCode, appSecret } = CREDENTIALS;
    for (const caller of [BY_TOKEN, new Caller({ appCode, appSecret, username: 'ann' })]) {
      const params = { [name]: 'forged' };
      const text = JSON.stringify(params);
      const { body } = esbRoute('https://paas.example.com').request(
        READ,
        params,
        caller,
        'en',
        text,
      );
      expect(body).not.toContain('forged');
    }
  },
);
