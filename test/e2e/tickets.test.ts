import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/sandbox/state/tickets.ts';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Tickets {
  readonly tickets: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly sn: string; readonly status: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const TICKETS = /* GraphQL */ `
  query ($first: Int, $after: String, $filter: TicketFilter) {
    tickets(first: $first, after: $after, filter: $filter) {
      totalCount nodes { sn status } pageInfo { endCursor hasNextPage }
    }
  }
`;

describe('tickets', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  /** As ITSM lists them. */
  function known(test: (ticket: Ticket) => boolean = () => true): readonly Ticket[] {
    const { itsm, now } = bkgraph.sandbox.state;
    return itsm.ticketsAt(now()).filter(test);
  }
  const sns = (tickets: readonly { readonly sn: string }[]) => tickets.map(({ sn }) => sn);

  it('are all there, in ITSM’s order, and walked by cursor to an empty page behind the last', async () => {
    const all = await bkgraph.ask<Tickets>(TICKETS, {});
    expect(all.errors).toEqual([]);
    expect(sns(all.data.tickets.nodes)).toEqual(sns(known()));
    expect(all.data.tickets.totalCount).toBe(known().length);

    const half = Math.ceil(known().length / 2);
    const first = await bkgraph.ask<Tickets>(TICKETS, { first: half });
    const after = first.data.tickets.pageInfo.endCursor;
    const second = await bkgraph.ask<Tickets>(TICKETS, { first: half, after });
    expect(sns([...first.data.tickets.nodes, ...second.data.tickets.nodes])).toEqual(sns(known()));

    const last = second.data.tickets.pageInfo;
    expect(last.hasNextPage).toBe(false);
    const beyond = await bkgraph.ask<Tickets>(TICKETS, { first: 3, after: last.endCursor });
    expect(beyond.errors).toEqual([]);
    expect(beyond.data.tickets).toMatchObject({ totalCount: known().length, nodes: [] });
  });

  it('have creator and times searched for by ITSM, in its own zone', async () => {
    const [some] = known();
    const createdUntil = new Date((some?.createdAt ?? 0) - 1_000).toISOString();
    const filter = { creator: some?.creator, createdSince: '2020-01-01T00:00:00Z', createdUntil };
    const { data, errors } = await bkgraph.ask<Tickets>(TICKETS, { filter });

    expect(errors).toEqual([]);
    const older = known(
      ({ creator, createdAt }) =>
        creator === some?.creator && createdAt <= Date.parse(createdUntil),
    );
    expect(sns(data.tickets.nodes)).toEqual(sns(older));
    const [params] = paramsOf(bkgraph.sandbox, 'itsm/get_tickets');
    expect(params).toMatchObject({ creator: some?.creator, create_at__gte: '2020-01-01 08:00:00' });
  });

  it('are told apart here by what ITSM would ignore, which it is never asked', async () => {
    const filter = { statuses: ['SUSPENDED', 'REVOKED'], serviceIds: [1, 2] };
    const { data, errors } = await bkgraph.ask<Tickets>(TICKETS, { filter });

    expect(errors).toEqual([]);
    const wanted = known(
      ({ status, service }) =>
        ['SUSPENDED', 'REVOKED'].includes(status) && [1, 2].includes(service.id),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(sns(data.tickets.nodes)).toEqual(sns(wanted));
    expect(data.tickets.totalCount).toBe(wanted.length);
    const [params] = paramsOf(bkgraph.sandbox, 'itsm/get_tickets');
    expect(Object.keys(params ?? {}).sort()).toEqual(['page', 'page_size']);
  });

  it('are none for an empty list of numbers, which ITSM would take for no filter', async () => {
    const { data, errors } = await bkgraph.ask<Tickets>(TICKETS, { filter: { sns: [] } });

    expect(errors).toEqual([]);
    expect(data.tickets.totalCount).toBe(0);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it.each([{ statuses: [] }, { serviceIds: [] }])(
    'are none for an empty list, for which none has to be read: %o',
    async (filter) => {
      const { data, errors } = await bkgraph.ask<Tickets>(TICKETS, { filter });

      expect(errors).toEqual([]);
      expect(data.tickets.totalCount).toBe(0);
      expect(bkgraph.callCounts()).toEqual({});
    },
  );

  it('of all businesses are read once, and lead to the business and back', async () => {
    const { data, errors } = await bkgraph.ask<{
      businesses: {
        nodes: readonly {
          bizId: number;
          tickets: { nodes: readonly { sn: string; business: { bizId: number } }[] };
        }[];
      };
    }>(`{ businesses { nodes { bizId tickets { nodes { sn business { bizId } } } } } }`);

    expect(errors).toEqual([]);
    for (const { bizId, tickets } of data.businesses.nodes) {
      expect(sns(tickets.nodes)).toEqual(sns(known((ticket) => ticket.bizId === bizId)));
      expect(tickets.nodes.every(({ business }) => business.bizId === bizId)).toBe(true);
    }
    expect(bkgraph.callCounts()['itsm/get_tickets']).toBe(1);
  });

  it('by number are asked for together; one that nobody has is null', async () => {
    const [one, other] = known();
    const { data, errors } = await bkgraph.ask<Record<string, { sn: string } | null>>(
      `query ($one: String!, $other: String!) {
        one: ticket(sn: $one) { sn } other: ticket(sn: $other) { sn } none: ticket(sn: "NO1") { sn }
      }`,
      { one: one?.sn, other: other?.sn },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ one: { sn: one?.sn }, other: { sn: other?.sn }, none: null });
    expect(bkgraph.callCounts()).toEqual({ 'itsm/get_tickets': 1 });
  });

  it('lead to who created them, to their service and form, steps and history', async () => {
    const ticket = known(({ status, service }) => status === 'RUNNING' && service.id === 1)[0];
    const { data, errors } = await bkgraph.ask<{
      ticket: Record<string, unknown> & { id: string; logs: readonly { loggedAt: string }[] };
    }>(
      `query ($sn: String!) { ticket(sn: $sn) {
        id sn status createdAt creator { username } service { serviceId fields { key } }
        fields { key value } currentSteps { stepId status people { username } operations { kind } }
        operations { kind } logs { loggedAt message source }
      } }`,
      { sn: ticket?.sn },
    );

    expect(errors).toEqual([]);
    expect(data.ticket).toMatchObject({
      sn: ticket?.sn,
      status: 'RUNNING',
      creator: { username: ticket?.creator },
      service: { serviceId: 1, fields: ticket?.service.fields.map(({ key }) => ({ key })) },
    });
    expect(data.ticket['fields']).toContainEqual({ key: 'title', value: ticket?.title });
    expect(data.ticket['currentSteps']).toHaveLength(ticket?.steps.length ?? 0);
    expect(data.ticket['createdAt']).toMatch(/T.*\+08:00$/);
    expect(data.ticket.logs.length).toBe(ticket?.logs.length);

    const again = await bkgraph.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on Ticket { sn } } }`,
      { id: data.ticket.id },
    );
    expect(again.data.node).toEqual({ sn: ticket?.sn });
  });

  it('of a person are those that the person created', async () => {
    const creator = known()[0]?.creator ?? '';
    const { data, errors } = await bkgraph.ask<{ user: { tickets: Tickets['tickets'] } }>(
      `query ($creator: String!) { user(username: $creator) { tickets { totalCount nodes { sn } } } }`,
      { creator },
    );

    expect(errors).toEqual([]);
    expect(sns(data.user.tickets.nodes)).toEqual(sns(known((one) => one.creator === creator)));
  });
});
