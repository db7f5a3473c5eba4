import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('subscriptions to events of the CMDB', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  it.each(['list', 'page'] as const)(
    'are counted and paged, whichever form the CMDB answers: %s',
    async (subscriptionList) => {
      const other = await startBkgraph({ sandbox: { modes: { subscriptionList } } });
      onTestFinished(() => other.stop());
      const { data, errors } = await other.ask(`{
        eventSubscriptions(first: 1) { totalCount pageInfo { hasNextPage } nodes { subscriptionId } }
        named: eventSubscriptions(filter: { name: "topology mirror" }) { totalCount nodes {
          system callbackUrl events confirmMode confirmModeCode confirmPattern timeoutSeconds
          updatedBy { username } deliveries failures } }
        eventSubscription(subscriptionId: 1) { name }
        none: eventSubscription(subscriptionId: 99) { name }
      }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        eventSubscriptions: {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          nodes: [{ subscriptionId: 1 }],
        },
        named: {
          totalCount: 1,
          nodes: [
            {
              system: 'mirror',
              callbackUrl: 'http://mirror.invalid:8080/events',
              events: ['bizcreate', 'modulecreate', 'moduledelete', 'setcreate', 'setdelete'],
              confirmMode: 'REGULAR_EXPRESSION',
              confirmModeCode: 'regular',
              confirmPattern: '"ok":\\s*true',
              timeoutSeconds: 30,
              updatedBy: { username: 'john.doe' },
              deliveries: 0,
              failures: 0,
            },
          ],
        },
        eventSubscription: { name: '监控主机变更' },
        none: null,
      });
      expect(other.callCounts()).toEqual({ 'cc/search_subscription': 1 });
    },
  );

  it('are read to the end, though no page tells how many there are', async () => {
    const { subscriptions } = bkgraph.sandbox.state.cmdb.events;
    const [one] = subscriptions.all();
    if (!one) throw new Error('the sandbox has no subscription');
    for (let index = 0; index < 450; index += 1) subscriptions.add({ ...one, name: `s${index}` });
    const { data } = await bkgraph.ask('{ eventSubscriptions(first: 10) { totalCount } }');

    expect(data).toEqual({ eventSubscriptions: { totalCount: 452 } });
    expect(bkgraph.sandbox.calls.count('cc/search_subscription')).toBe(3);
  });

  const SUBSCRIBE = `mutation ($input: SubscribeToEventsInput!) { subscribeToEvents(input: $input) {
    subscription { id subscriptionId name events confirmMode timeoutSeconds updatedBy { username } } } }`;
  const INPUT = {
    name: 'bkgraph',
    system: 'bkgraph',
    callbackUrl: 'http://127.0.0.1:1/x',
    events: ['moduletransfer', 'hostcreate'],
    timeoutSeconds: 25,
  };

  it.each([
    ['yaml', 'time_out'],
    ['documented', 'timeout'],
  ] as const)(
    'are made under every name that releases give the parameters: %s, %s',
    async (ccPathVariables, subscriptionTimeout) => {
      const modes = { ccPathVariables, subscriptionTimeout };
      const other = await startBkgraph({ sandbox: { modes }, client: { supplierAccount: '7' } });
      onTestFinished(() => other.stop());
      const { data, errors } = await other.ask(SUBSCRIBE, { input: INPUT });

      expect(errors).toEqual([]);
      expect(data).toMatchObject({
        subscribeToEvents: {
          subscription: {
            subscriptionId: 3,
            name: 'bkgraph',
            events: ['hostcreate', 'moduletransfer'],
            confirmMode: 'HTTP_STATUS',
            timeoutSeconds: 25,
            updatedBy: { username: 'admin' },
          },
        },
      });
      expect(paramsOf(other.sandbox, 'cc/subscribe_event')[0]).toMatchObject({
        bk_supplier_account: '7',
        supplier_account: '7',
        bk_biz_id: 0,
        time_out: 25,
        timeout: 25,
      });
    },
  );

  it('change the one that has the name, are changed in part, and ended', async () => {
    await bkgraph.ask(SUBSCRIBE, { input: INPUT });
    const again = await bkgraph.ask<{
      subscribeToEvents: { subscription: { id: string; subscriptionId: number } };
    }>(SUBSCRIBE, { input: { ...INPUT, events: ['hostdelete'] } });
    const { id, subscriptionId } = again.data.subscribeToEvents.subscription;
    expect(again.data.subscribeToEvents.subscription).toMatchObject({
      subscriptionId: 3,
      events: ['hostdelete'],
    });
    const changed = await bkgraph.ask(`mutation {
      updateEventSubscription(input: { subscriptionId: ${subscriptionId}, confirmMode: REGULAR_EXPRESSION, confirmPattern: "ok" }) {
        subscription { name confirmMode confirmPattern events timeoutSeconds callbackUrl } } }`);
    expect(changed.errors).toEqual([]);
    expect(changed.data).toEqual({
      updateEventSubscription: {
        subscription: {
          name: 'bkgraph',
          confirmMode: 'REGULAR_EXPRESSION',
          confirmPattern: 'ok',
          events: ['hostdelete'],
          timeoutSeconds: 25,
          callbackUrl: INPUT.callbackUrl,
        },
      },
    });
    const ended = await bkgraph.ask(
      `mutation { unsubscribeFromEvents(input: { subscriptionId: ${subscriptionId} }) { subscriptionId } }`,
    );
    expect(ended.data).toEqual({ unsubscribeFromEvents: { subscriptionId } });
    const node = await bkgraph.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node.data).toEqual({ node: null });
    expect(bkgraph.sandbox.state.cmdb.events.subscriptions.get(3)).toBeUndefined();
  });

  it.each([
    ['events that hold a comma', { events: ['a,b'] }, /"input.events" has "a,b"/],
    ['no event', { events: [] }, /at least one event/],
    ['no time to answer', { timeoutSeconds: 0 }, /at least 1, not 0/],
  ])('refuse %s without a call', async (_, change, message) => {
    const { errors } = await bkgraph.ask(SUBSCRIBE, { input: { ...INPUT, ...change } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('are NOT_FOUND to change, and an error of the CMDB to end, where there is none', async () => {
    const { errors } = await bkgraph.ask(`mutation {
      updateEventSubscription(input: { subscriptionId: 77, name: "x" }) { subscription { name } }
      unsubscribeFromEvents(input: { subscriptionId: 77 }) { subscriptionId }
    }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'ESB_ERROR']);
  });

  it('can be tried: a callback where somebody listens is reachable, another says why not', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // it listens on a port
    const { data, errors } = await bkgraph.ask<
      Record<string, { reachable: boolean; message: string | null } | null>
    >(`{
      good: eventCallbackTest(callbackUrl: "127.0.0.1:${port}/x") { reachable message }
      bad: eventCallbackTest(callbackUrl: "http://127.0.0.1:1") { reachable message }
    }`);
    expect(data['good']).toEqual({ reachable: true, message: null });
    expect(data['bad']?.reachable).toBe(false);
    expect(data['bad']?.message).toMatch(/127\.0\.0\.1:1 failed/);
    expect(errors).toEqual([]);
    const wrong = await bkgraph.ask(
      '{ eventCallbackTest(callbackUrl: "ftp://127.0.0.1") { reachable } }',
    );
    expect(wrong.data).toEqual({ eventCallbackTest: null });
    expect(wrong.errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'callbackUrl',
    });
  });
});
