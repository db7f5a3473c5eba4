import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const VIEWER = '{ viewer { username } }';

describe('callers, as the ESB sees them', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  function header(claims: object): Record<string, string> {
    return { 'x-bkapi-authorization': JSON.stringify(claims) };
  }

  it('are who their cookie says, under the application of the gateway', async () => {
    const token = bkgraph.sandbox.state.identity.tokenOf('wang.fang');
    const { data } = await bkgraph.ask(VIEWER, {}, { cookie: `theme=dark; bk_token=${token}` });

    expect(data).toEqual({ viewer: { username: 'wang.fang' } });
    const { appCode, appSecret } = bkgraph.sandbox.credentials;
    expect(bkgraph.sandbox.calls.entries[0]).toMatchObject({
      query: '',
      params: { bk_app_code: appCode, bk_app_secret: appSecret, bk_token: token },
    });
  });

  it('are who their header says, with the credentials sent on as they are', async () => {
    const { appCode, appSecret } = bkgraph.sandbox.credentials;
    const claims = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: 'mueller' };
    const { data } = await bkgraph.ask(VIEWER, {}, header(claims));

    expect(data).toEqual({ viewer: { username: 'mueller' } });
    expect(bkgraph.sandbox.calls.entries[0]?.params).toMatchObject(claims);
  });

  it('are the demo user on the sandbox when they show nothing', async () => {
    const { data } = await bkgraph.ask(VIEWER);
    expect(data).toEqual({ viewer: { username: 'admin' } });
  });

  it('are UNAUTHENTICATED with an expired session or a wrong secret, in the words of the ESB', async () => {
    const { identity } = bkgraph.sandbox.state;
    const [expired] = identity.expiredTokens;
    const { appCode } = bkgraph.sandbox.credentials;
    const wrong = {
      bk_app_code: appCode,
      bk_app_secret: 'canary-wrong-secret',
      bk_username: 'admin',
    };
    const byCookie = await bkgraph.ask(VIEWER, {}, { cookie: `bk_token=${expired}` });
    const byHeader = await bkgraph.ask(VIEWER, {}, header(wrong));

    for (const { data, errors } of [byCookie, byHeader]) {
      expect(data).toEqual({ viewer: null });
      expect(errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED', esb: { code: 1306000 } } },
      ]);
    }
    const seen = JSON.stringify([byCookie, byHeader]) + bkgraph.log();
    expect(seen).not.toContain('canary-wrong-secret');
    expect(seen).not.toContain(expired);
  });

  it('are never answered with what was loaded for another', async () => {
    const names = ['wang.fang', 'mueller', 'admin'];
    const tokens = names.map((name) => bkgraph.sandbox.state.identity.tokenOf(name));
    const asked = Array.from({ length: 60 }, (_, index) => index % names.length);
    const answers = await Promise.all(
      asked.map((who) => bkgraph.ask(VIEWER, {}, { cookie: `bk_token=${tokens[who]}` })),
    );
    expect(answers.map(({ data }) => data)).toEqual(
      asked.map((who) => ({ viewer: { username: names[who] } })),
    );
    expect(bkgraph.callCounts()).toEqual({ 'bk_login/get_user': 60 });
  });
});

describe('without a sandbox, a caller that shows nothing', () => {
  it('is UNAUTHENTICATED, and no call was made', async () => {
    const bkgraph = await startBkgraph({ gateway: { demoCaller: undefined } });
    const { data, errors, status } = await bkgraph.ask(
      '{ viewer { username } businesses { totalCount } }',
    );

    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(bkgraph.callCounts()).toEqual({});
    await bkgraph.stop();
  });
});
