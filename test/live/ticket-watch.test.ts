import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/sandbox/state/tickets.ts';
import { type Bkgraph, type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';

interface Event {
  readonly data: {
    readonly ticketProgress: {
      sn: string;
      status: string;
      currentSteps: { stepId: number; status: string; processors: string[] }[];
    } | null;
  };
  readonly errors?: readonly GraphError[];
}

/** The machine may have other things to do. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const WATCH = /* GraphQL */ `
  subscription ($sn: String!) {
    ticketProgress(sn: $sn) {
      sn status creator { username } fields { key value }
      currentSteps { stepId status processors operations { kind } }
      operations { kind } service { serviceId }
    }
  }
`;

describe('following a ticket', () => {
  let bkgraph: Bkgraph;
  let later = 0;
  const left: Events<Event>[] = [];
  beforeEach(async () => {
    later = 0;
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
  });
  afterEach(async () => {
    for (const events of left.splice(0)) events.leave();
    await bkgraph.stop();
  });

  function follow(sn: string): Events<Event> {
    const events = subscribe<Event>(bkgraph.url, WATCH, { sn });
    left.push(events);
    return events;
  }

  const stateOf = ({ data }: Event) => data.ticketProgress?.status;

  function ticketWith(test: (ticket: Ticket) => boolean): Ticket {
    const { itsm, now } = bkgraph.sandbox.state;
    const ticket = itsm.ticketsAt(now()).find(test);
    if (!ticket) throw new Error('there is no such ticket');
    return ticket;
  }

  async function operate(mutation: string, type: string, input: object) {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { sn } }`;
    const { errors } = await bkgraph.ask(query, { input });
    expect(errors).toEqual([]);
  }

  const approvable = () =>
    ticketWith(
      ({ service, status, steps }) =>
        service.id === 1 && status === 'RUNNING' && steps[0]?.status === 'RUNNING',
    );

  it('shows it at once and after each mutation, and is over when it is terminated', async () => {
    const { sn, steps } = ticketWith((one) => one.status === 'RUNNING' && one.service.id === 5);
    const events = follow(sn);
    await soon(() => events.seen.map(stateOf)).toEqual(['RUNNING']);
    await operate('suspendTicket', 'StopTicketInput', { sn, message: 'wait' });
    await soon(() => events.seen.map(stateOf)).toEqual(['RUNNING', 'SUSPENDED']);
    await operate('resumeTicket', 'TicketInput', { sn });
    await soon(() => events.seen.length).toBe(3);
    const stepId = steps[0]?.plan.stateId;
    const input = { sn, stepId, message: 'a mistake' };
    await operate('terminateTicketStep', 'TerminateTicketStepInput', input);
    await events.ended;
    expect(events.seen.map(stateOf)).toEqual(['RUNNING', 'SUSPENDED', 'RUNNING', 'TERMINATED']);
  });

  it('shows what has become of a step in the background, without a signal', async () => {
    const { sn } = approvable();
    const events = follow(sn);
    await soon(() => events.seen.length).toBe(1);
    const approval = { sn, stepId: 3, fields: [{ key: 'SHENPIJIEGUO', value: ['TONGYI'] }] };
    await operate('transitTicketStep', 'TransitTicketStepInput', approval);
    await soon(() => events.seen.length).toBe(2);
    expect(events.seen[1]?.data.ticketProgress?.currentSteps).toMatchObject([
      { stepId: 3, status: 'QUEUEING' },
    ]);
    later = 60_000;
    await soon(() => events.seen.length).toBe(3);
    expect(events.seen[2]?.data.ticketProgress?.currentSteps[0]?.stepId).not.toBe(3);
  }, 15_000);

  it('shows a step that is in other hands', async () => {
    const { sn } = ticketWith(({ steps }) => steps[0]?.status === 'DISTRIBUTING');
    const events = follow(sn);
    await soon(() => events.seen.length).toBe(1);
    const to = { usernames: ['admin', 'li.na'] };
    await operate('distributeTicketStep', 'DistributeTicketStepInput', { sn, stepId: 12, to });
    await soon(() => events.seen.length).toBe(2);
    expect(events.seen[1]?.data.ticketProgress?.currentSteps).toMatchObject([
      { status: 'RECEIVING', processors: ['admin', 'li.na'] },
    ]);
  });

  it('costs a call a look, and one more for a state that is new; its parts cost none', async () => {
    const { sn, creator } = approvable();
    const events = follow(sn);
    await soon(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.data.ticketProgress).toMatchObject({
      ...{ sn, creator: { username: creator }, service: { serviceId: 1 } },
      fields: expect.arrayContaining([
        { key: 'title', value: expect.any(String) as unknown },
      ]) as unknown,
    });
    expect(bkgraph.callCounts()).toEqual({
      'itsm/get_services': 1,
      'itsm/get_ticket_info': 1,
      'itsm/get_ticket_status': 1,
    });
  });

  it('is over at once for a ticket that has ended, and with the words of ITSM for one that is not there', async () => {
    const { sn } = ticketWith(({ status }) => status === 'FINISHED');
    const [ended, unknown] = [follow(sn), follow('NO0')];
    await Promise.all([ended.ended, unknown.ended]);
    expect(ended.seen.map(stateOf)).toEqual(['FINISHED']);
    expect(unknown.seen).toMatchObject([
      { data: { ticketProgress: null }, errors: [{ extensions: { code: 'ESB_ERROR' } }] },
    ]);
  });

  it('is over for a caller who may not ask ITSM', async () => {
    const { sn } = approvable();
    bkgraph.sandbox.state.rights.deny('admin', 'itsm/get_ticket_status');
    const events = follow(sn);
    await events.ended;
    expect(events.seen).toMatchObject([
      { data: { ticketProgress: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
  });

  it('goes on after ITSM could not be reached for a while', async () => {
    const { sn } = approvable();
    bkgraph.sandbox.faults.set('itsm/get_ticket_info', { kind: 'http', status: 502 });
    const events = follow(sn);
    await soon(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
    bkgraph.sandbox.faults.clear();
    await operate('suspendTicket', 'StopTicketInput', { sn, message: 'wait' });
    await soon(() => events.seen.map(stateOf)).toEqual([undefined, 'SUSPENDED']);
  });
});
