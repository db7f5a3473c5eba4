import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphError } from '../kit/bkgraph.ts';
import { type CalledBack, startCalledBack } from '../kit/called-back.ts';
import { type Events, subscribe } from '../kit/events.ts';
import { type MemoryEvents, memoryEvents } from '../kit/memory-events.ts';

interface Event {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphError[];
}

const LIMITED = 'li.na';

describe('following the CMDB', () => {
  let events: MemoryEvents;
  let bkgraph: CalledBack;
  beforeEach(async () => {
    events = memoryEvents();
    bkgraph = await startCalledBack({ events, sandbox: { hosts: 20 } });
    await expect.poll(() => events.all.length).toBe(1);
  });
  afterEach(() => bkgraph.stop());

  async function follow(query: string, variables = {}, username?: string): Promise<Events<Event>> {
    const token = username && bkgraph.sandbox.state.identity.tokenOf(username);
    const headers: Record<string, string> = token ? { cookie: `bk_token=${token}` } : {};
    const told = subscribe<Event>(bkgraph.url, query, variables, headers);
    await new Promise((resolve) => setTimeout(resolve, 150));
    return told;
  }

  const write = <Data>(field: string, type: string, input: object, answer: string) =>
    bkgraph.ask<Data>(`mutation ($input: ${type}!) { ${field}(input: $input) ${answer} }`, {
      input,
    });
  const come = (told: Events<Event>, number: number) =>
    expect.poll(() => told.seen.length, { timeout: 5_000 }).toBe(number);

  const TOPOLOGY = `subscription { topologyChanged(bizId: 2) {
    action kind setId moduleId set { name } module { name set { setId } } } }`;
  const SET = '{ set { setId } }';

  it('tells of sets and modules that are made, changed and deleted', async () => {
    const told = await follow(TOPOLOGY);
    const other = await follow(TOPOLOGY.replace('2', '3'));
    const { createSet } = await write<{ createSet: { set: { setId: number } } }>(
      ...(['createSet', 'CreateSetInput', { bizId: 2, name: 'new' }, SET] as const),
    );
    const { setId } = createSet.set;
    await come(told, 1);
    const module = { bizId: 2, setId, name: 'within' };
    await write('createModule', 'CreateModuleInput', module, '{ module { moduleId } }');
    await come(told, 2);
    await write('updateSet', 'UpdateSetInput', { bizId: 2, setId, name: 'newer' }, SET);
    await come(told, 3);
    expect(told.seen.map(({ data }) => data?.['topologyChanged'])).toEqual([
      { action: 'CREATED', kind: 'SET', setId, moduleId: null, set: { name: 'new' }, module: null },
      {
        ...{ action: 'CREATED', kind: 'MODULE', setId, moduleId: expect.any(Number) as unknown },
        ...{ set: null, module: { name: 'within', set: { setId } } },
      },
      {
        ...{ action: 'UPDATED', kind: 'SET', setId, moduleId: null },
        ...{ set: { name: 'newer' }, module: null },
      },
    ]);
    expect(other.seen).toEqual([]);
    told.leave();
    other.leave();
  });

  it('tells that a set is gone, to who sees its business', async () => {
    const told = await follow(TOPOLOGY);
    const { createSet } = await write<{ createSet: { set: { setId: number } } }>(
      ...(['createSet', 'CreateSetInput', { bizId: 2, name: 'new' }, SET] as const),
    );
    const { setId } = createSet.set;
    await come(told, 1);
    await write('deleteSet', 'DeleteSetInput', { bizId: 2, setId }, '{ setId }');
    await come(told, 2);
    const gone = { action: 'DELETED', kind: 'SET', setId, set: null };
    expect(told.seen[1]?.data).toMatchObject({ topologyChanged: gone });
    told.leave();
  });

  const BUSINESSES = 'subscription { businessChanged { action bizId business { name } } }';
  const rename = (bizId: number, name: string) =>
    write('updateBusiness', 'UpdateBusinessInput', { bizId, name }, '{ business { bizId } }');

  it('tells of businesses that the subscriber sees, and once more of one that it saw', async () => {
    const { rights } = bkgraph.sandbox.state;
    rights.seesOnly(LIMITED, [2]);
    const [told, few] = [await follow(BUSINESSES), await follow(BUSINESSES, {}, LIMITED)];
    await rename(3, 'hidden');
    await rename(2, 'told');
    await come(told, 2);
    await come(few, 1);
    expect(few.seen[0]?.data).toEqual({
      businessChanged: { action: 'UPDATED', bizId: 2, business: { name: 'told' } },
    });

    rights.seesOnly(LIMITED, [3]);
    await rename(2, 'gone');
    await come(few, 2);
    expect(few.seen[1]?.data).toEqual({
      businessChanged: { action: 'UPDATED', bizId: 2, business: null },
    });
    await rename(2, 'gone for long');
    await rename(3, 'seen by now');
    await come(few, 3);
    expect(few.seen[2]?.data).toMatchObject({ businessChanged: { bizId: 3 } });
    told.leave();
    few.leave();
  });

  it('tells of one business alone to who asks for that', async () => {
    const told = await follow('subscription { businessChanged(bizId: 3) { bizId } }');
    await rename(2, 'another');
    await rename(3, 'this one');
    await come(told, 1);
    expect(told.seen[0]?.data).toEqual({ businessChanged: { bizId: 3 } });
    told.leave();
  });

  const SWITCHES = `subscription ($modelId: String!) { instanceChanged(modelId: $modelId) {
    action instanceId instance { name } } }`;

  it('tells of the instances of a model', async () => {
    const told = await follow(SWITCHES, { modelId: 'bk_switch' });
    const made = await write<{ createModelInstance: { instance: { instanceId: number } } }>(
      ...(['createModelInstance', 'CreateModelInstanceInput'] as const),
      {
        modelId: 'bk_switch',
        name: 'sw-new',
        attributes: { bk_asset_id: 'a-1', bk_admin_ip: '10.1.1.1' },
      },
      '{ instance { instanceId } }',
    );
    const { instanceId } = made.createModelInstance.instance;
    await come(told, 1);
    const key = { modelId: 'bk_switch', instanceId };
    await write('deleteModelInstance', 'DeleteModelInstanceInput', key, '{ instanceId }');
    await come(told, 2);
    expect(told.seen.map(({ data }) => data?.['instanceChanged'])).toEqual([
      { action: 'CREATED', instanceId, instance: { name: 'sw-new' } },
      { action: 'DELETED', instanceId, instance: null },
    ]);
    told.leave();
  });

  it.each([
    ['host', 'BAD_USER_INPUT'],
    ['a model', 'BAD_USER_INPUT'],
    ['nobody_has_it', 'ESB_ERROR'],
  ])('refuses to follow instances of %s', async (modelId, code) => {
    const refused = await follow(SWITCHES, { modelId });
    await refused.ended;
    expect(refused.seen).toMatchObject([{ errors: [{ extensions: { code } }] }]);
  });

  it('is FORBIDDEN where the subscriber may not read the model', async () => {
    bkgraph.sandbox.state.rights.deny(LIMITED, 'cc/search_inst_by_object');
    const refused = await follow(SWITCHES, { modelId: 'bk_switch' }, LIMITED);
    await refused.ended;
    expect(refused.seen).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  });

  it('shows nobody the token in the address of its own subscription', async () => {
    const [, secret = ''] = bkgraph.eventAddress().split('/callbacks/cc/');
    const told = await bkgraph.ask('{ eventSubscriptions { nodes { callbackUrl } } }', {});
    expect(JSON.stringify(told)).toContain('/callbacks/cc/***');
    expect(JSON.stringify(told)).not.toContain(secret.slice(0, 12));
  });

  it('shows it in no rehearsal of a change either', async () => {
    const [, secret = ''] = bkgraph.eventAddress().split('/callbacks/cc/');
    const list = '{ eventSubscriptions { nodes { subscriptionId callbackUrl } } }';
    interface Listed {
      readonly eventSubscriptions: {
        readonly nodes: readonly { subscriptionId: number; callbackUrl: string }[];
      };
    }
    const { eventSubscriptions } = await bkgraph.ask<Listed>(list, {});
    const own = eventSubscriptions.nodes.find(({ callbackUrl }) => callbackUrl.endsWith('/***'));
    const input = { subscriptionId: own?.subscriptionId, name: 'another', dryRun: true };
    const told = await write(
      ...(['updateEventSubscription', 'UpdateEventSubscriptionInput', input] as const),
      '{ dryRun { calls { params } } }',
    );
    expect(JSON.stringify(told)).toContain('/callbacks/cc/***');
    expect(JSON.stringify(told)).not.toContain(secret.slice(0, 12));
  });
});
