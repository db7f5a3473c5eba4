import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const ACTOR = 'li.na';
const STEP = { sn: 'no-such-ticket', stepId: 3 };
const FIELDS = [{ key: 'title', value: 'Open port 8443' }];
const TO = { usernames: ['admin'] };

/** Every mutation of which the wire carries the name of who acts, and that ITSM believes. */
const BELIEVED: readonly (readonly [mutation: string, type: string, input: object, api: string])[] =
  [
    ['createTicket', 'CreateTicketInput', { serviceId: 2, fields: FIELDS }, 'create_ticket'],
    ['transitTicketStep', 'TransitTicketStepInput', { ...STEP, fields: [] }, 'operate_node'],
    ['claimTicketStep', 'ClaimTicketStepInput', STEP, 'operate_node'],
    ['distributeTicketStep', 'DistributeTicketStepInput', { ...STEP, to: TO }, 'operate_node'],
    [
      'deliverTicketStep',
      'DeliverTicketStepInput',
      { ...STEP, to: TO, message: 'x' },
      'operate_node',
    ],
    ['terminateTicketStep', 'TerminateTicketStepInput', { ...STEP, message: 'x' }, 'operate_node'],
    ['suspendTicket', 'StopTicketInput', { sn: STEP.sn, message: 'x' }, 'operate_ticket'],
    ['resumeTicket', 'TicketInput', { sn: STEP.sn }, 'operate_ticket'],
    ['withdrawTicket', 'TicketInput', { sn: STEP.sn }, 'operate_ticket'],
    ['terminateTicket', 'StopTicketInput', { sn: STEP.sn, message: 'x' }, 'operate_ticket'],
  ];

describe('who acts on a ticket', () => {
  let bkgraph: Bkgraph;
  const start = async (actingApps: readonly string[] = []) => {
    bkgraph = await startBkgraph({ gateway: { actingApps } });
  };
  beforeEach(() => start());
  afterEach(() => bkgraph.stop());

  function by(claims: object): Record<string, string> {
    const { appCode, appSecret } = bkgraph.sandbox.credentials;
    const app = { bk_app_code: appCode, bk_app_secret: appSecret };
    return { 'x-bkapi-authorization': JSON.stringify({ ...app, ...claims }) };
  }
  const token = (username = ACTOR) => bkgraph.sandbox.state.identity.tokenOf(username);

  function operate(
    [mutation, type]: readonly [string, string, ...unknown[]],
    input: object,
    headers: object,
  ) {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { sn } }`;
    return bkgraph.ask(query, { input }, { ...headers });
  }
  const names = (api: string) =>
    paramsOf(bkgraph.sandbox, `itsm/${api}`).map(
      (params) => params['operator'] ?? params['creator'],
    );

  it.each(BELIEVED)('%s names the caller, by session or by claim', async (...row) => {
    const [, , input, api] = row;
    await operate(row, input, { cookie: `bk_token=${token()}` });
    await operate(row, input, by({ bk_token: token(), bk_username: 'admin' }));
    await operate(row, input, by({ bk_username: 'mueller' }));
    await operate(row, { ...input, onBehalfOf: ACTOR }, by({ bk_token: token() }));
    expect(names(api)).toEqual([ACTOR, ACTOR, 'mueller', ACTOR]);
  });

  it.each(BELIEVED)('%s is FORBIDDEN for somebody else, and ITSM is not called', async (...row) => {
    const [mutation, , input, api] = row;
    const other = { ...input, onBehalfOf: 'wang.fang' };
    for (const headers of [by({ bk_token: token() }), { cookie: `bk_token=${token()}` }]) {
      const { data, errors } = await operate(row, other, headers);
      expect(data).toEqual({ [mutation]: null });
      expect(errors).toMatchObject([{ path: [mutation], extensions: { code: 'FORBIDDEN' } }]);
      expect(errors[0]?.message).toContain('BKGRAPH_ACTING_APPS');
    }
    expect(names(api)).toEqual([]);
  });

  it('may be somebody else for an application that the configuration names, by its own secret', async () => {
    await bkgraph.stop();
    await start(['other_app', 'bkgraph']);
    const row = ['suspendTicket', 'StopTicketInput'] as const;
    const input = { sn: STEP.sn, message: 'x', onBehalfOf: 'wang.fang' };
    await operate(row, input, by({ bk_username: 'mueller' }));
    expect(names('operate_ticket')).toEqual(['wang.fang']);

    // A browser comes through the gateway's application, which vouches for nobody.
    const { errors } = await operate(row, input, { cookie: `bk_token=${token()}` });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(names('operate_ticket')).toEqual(['wang.fang']);
  });

  it.each(['', 'a,b', 'a b', 'li\u0000na', 'x'.repeat(65)])(
    'cannot be named %j',
    async (onBehalfOf) => {
      const input = { sn: STEP.sn, onBehalfOf };
      const { errors } = await operate(
        ['resumeTicket', 'TicketInput'],
        input,
        by({ bk_token: token() }),
      );
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'input.onBehalfOf' } },
      ]);
      expect(bkgraph.callCounts()).toEqual({});
    },
  );

  it('is the caller in the CMDB, too: who creates and changes models', async () => {
    const create = /* GraphQL */ `
      mutation {
        createModel(
          input: { classificationId: "bk_network", modelId: "bk_hub", name: "Hub" }
        ) {
          model {
            name
          }
        }
        createModelAttribute(
          input: { modelId: "bk_hub", attributeId: "x", name: "X", type: SHORT_TEXT }
        ) {
          attribute {
            name
          }
        }
        updateModel(input: { modelId: "bk_hub", name: "A hub" }) {
          model {
            name
          }
        }
      }
    `;
    await bkgraph.ask(create, {}, by({ bk_token: token(), bk_username: 'admin' }));
    const told = ['create_object', 'create_object_attribute', 'update_object'].flatMap((api) =>
      paramsOf(bkgraph.sandbox, `cc/${api}`).map(({ creator, modifier }) => creator ?? modifier),
    );
    expect(told).toEqual([ACTOR, ACTOR, ACTOR]);
  });
});
