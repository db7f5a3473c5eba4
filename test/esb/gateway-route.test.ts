import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { Caller, EsbClient, type Route } from '../../src/esb/index.ts';
import { envelope, failure } from '../kit/fake-esb.ts';
import { CREDENTIALS, esbErrorOf, esbForTest } from './a-client.ts';

/** What a later BlueKing has instead of the ESB: an API gateway for each system. */
interface GatewayRouteOptions {
  /** Base address by system. */
  readonly bases: Readonly<Record<string, string>>;
  readonly tenant: string;
  /** Path by `system/name`, where it is not the catalogue's name. */
  readonly renamed: Readonly<Record<string, string>>;
}

function gatewayRoute({ bases, tenant, renamed }: GatewayRouteOptions): Route {
  return {
    request({ system, name }, params, caller, language) {
      const base = new URL(bases[system] ?? '');
      const { appCode, appSecret, token } = caller?.reveal() ?? {};
      const who = { bk_app_code: appCode, bk_app_secret: appSecret, bk_token: token };
      return {
        origin: base.origin,
        path: base.pathname + (renamed[`${system}/${name}`] ?? `/${name}`),
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'blueking-language': language,
          'x-bk-tenant-id': tenant,
          'x-bkapi-authorization': JSON.stringify(who),
        },
        body: JSON.stringify(params),
      };
    },
  };
}

async function throughGateways() {
  const [cmdb, job] = [await esbForTest(), await esbForTest()];
  const route = gatewayRoute({
    bases: { cc: `${cmdb.url}/prod`, job: `${job.url}/stage` },
    tenant: 'tenant-1',
    renamed: { 'job/get_job_list': '/api/v3/get_job_plan_list/' },
  });
  const client = new EsbClient({ route });
  return { cmdb, job, client, session: client.session({ caller: new Caller(CREDENTIALS) }) };
}

test('a client works with a gateway for each system as it does with the ESB', async () => {
  const { cmdb, job, client, session } = await throughGateways();
  cmdb.answer(() => envelope({ count: 0, info: [] }));
  job.answer(() => envelope(['a template']));
  const answers = await Promise.all([
    session.call(catalogueApi('cc', 'search_business'), { fields: [] }),
    session.call(catalogueApi('job', 'get_job_list'), { bk_biz_id: 2 }),
  ]);
  expect(answers).toEqual([{ count: 0, info: [] }, ['a template']]);
  expect(cmdb.requests.map(({ address }) => address)).toEqual(['/prod/search_business']);
  expect(job.requests.map(({ address }) => address)).toEqual(['/stage/api/v3/get_job_plan_list/']);
  await client.close();
});

test('there, the credentials travel in a header, beside the tenant, and not in the body', async () => {
  const { job, client, session } = await throughGateways();
  await session.call(catalogueApi('job', 'get_job_list'), { bk_biz_id: 2 });
  const [request] = job.requests;
  expect(JSON.parse(String(request?.headers['x-bkapi-authorization']))).toEqual({
    bk_app_code: CREDENTIALS.appCode,
    bk_app_secret: CREDENTIALS.appSecret,
    bk_token: CREDENTIALS.token,
  });
  expect(request?.headers['x-bk-tenant-id']).toBe('tenant-1');
  expect(request?.params).toEqual({ bk_biz_id: 2 });
  await client.close();
});

test('there, an error is one of the contract too, and shows no secret', async () => {
  const { cmdb, client, session } = await throughGateways();
  cmdb.answer(() => failure(1306403, `${CREDENTIALS.token} may not`));
  const error = await esbErrorOf(session.call(catalogueApi('cc', 'search_business'), {}));
  expect(error).toMatchObject({ code: 'FORBIDDEN', message: '*** may not' });
  await client.close();
});
