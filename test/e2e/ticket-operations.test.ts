import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/sandbox/state/tickets.ts';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Operated {
  readonly [mutation: string]: {
    readonly sn: string;
    readonly ticket: { readonly status: string };
  } | null;
}

describe('what is done with tickets', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  function operate(mutation: string, type: string, input: object, headers = {}) {
    const query = `mutation ($input: ${type}!) {
      ${mutation}(input: $input) { sn ticket { sn status currentSteps { stepId status } } }
    }`;
    return bkgraph.ask<Operated>(query, { input }, headers);
  }

  function ticketWith(test: (ticket: Ticket) => boolean): Ticket {
    const { itsm, now } = bkgraph.sandbox.state;
    const ticket = itsm.ticketsAt(now()).find(test);
    if (!ticket) throw new Error('there is no such ticket');
    return ticket;
  }

  const fields = [
    { key: 'title', value: 'Open port 8443' },
    { key: 'bk_biz_id', value: '2' },
  ];

  /** Headers of a caller whose session says one name while the header claims another. */
  function as(username: string): Record<string, string> {
    const { appCode, appSecret } = bkgraph.sandbox.credentials;
    const token = bkgraph.sandbox.state.identity.tokenOf(username);
    const claim = { bk_app_code: appCode, bk_app_secret: appSecret, bk_token: token };
    return { 'x-bkapi-authorization': JSON.stringify({ ...claim, bk_username: 'admin' }) };
  }

  it('creates a ticket in the name of the session, whatever name the header claims', async () => {
    const input = { serviceId: 2, fields };
    const { data, errors } = await operate('createTicket', 'CreateTicketInput', input, as('li.na'));

    expect(errors).toEqual([]);
    const sn = data['createTicket']?.sn ?? '';
    expect(bkgraph.sandbox.state.itsm.tickets.get(sn)).toMatchObject({
      creator: 'li.na',
      title: 'Open port 8443',
      bizId: 2,
    });
    expect(bkgraph.callCounts()['bk_login/get_user']).toBe(1);
  });

  it('sends each value of a form as the text that ITSM takes, several choices in one', async () => {
    const input = {
      serviceId: 2,
      fields: [
        { key: 'title', value: 'Open port 8443' },
        { key: 'bk_biz_id', value: 2 },
        { key: 'PINGTAI', value: ['CC', 'JOB'] },
      ],
    };
    const { errors } = await operate('createTicket', 'CreateTicketInput', input);

    expect(errors).toEqual([]);
    const [params] = paramsOf(bkgraph.sandbox, 'itsm/create_ticket');
    expect(params?.['fields']).toEqual([
      { key: 'title', value: 'Open port 8443' },
      { key: 'bk_biz_id', value: '2' },
      { key: 'PINGTAI', value: 'CC,JOB' },
    ]);
  });

  it('tells what ITSM refuses in its words', async () => {
    const input = { serviceId: 2, fields: fields.slice(0, 1) };
    const { data, errors } = await operate('createTicket', 'CreateTicketInput', input);

    expect(data['createTicket']).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { system: 'itsm', api: 'create_ticket', code: 3900005 },
    });
    expect(errors[0]?.message).toContain('bk_biz_id');
  });

  it('approves a step with its form, and the step is then worked on in the background', async () => {
    const { sn } = ticketWith(
      ({ service, status, steps }) =>
        service.id === 1 && status === 'RUNNING' && steps[0]?.status === 'RUNNING',
    );
    const input = { sn, stepId: 3, fields: [{ key: 'SHENPIJIEGUO', value: ['TONGYI'] }] };
    const { data, errors } = await operate('transitTicketStep', 'TransitTicketStepInput', input);

    expect(errors).toEqual([]);
    expect(data['transitTicketStep']?.ticket).toMatchObject({
      currentSteps: [{ stepId: 3, status: 'QUEUEING' }],
    });
    const [params] = paramsOf(bkgraph.sandbox, 'itsm/operate_node');
    expect(params).toMatchObject({ operator: 'admin', fields: [{ value: 'TONGYI' }] });
  });

  it('distributes, claims and hands over steps', async () => {
    const waiting = ticketWith(({ steps }) => steps[0]?.status === 'DISTRIBUTING');
    const step = { sn: waiting.sn, stepId: 12 };
    const given = await operate('distributeTicketStep', 'DistributeTicketStepInput', {
      ...step,
      to: { usernames: ['admin', 'li.na'] },
    });
    expect(given.errors).toEqual([]);
    expect(given.data['distributeTicketStep']?.ticket).toMatchObject({
      currentSteps: [{ stepId: 12, status: 'RECEIVING' }],
    });

    const claimed = await operate('claimTicketStep', 'ClaimTicketStepInput', step);
    expect(claimed.errors).toEqual([]);
    expect(waiting.steps[0]).toMatchObject({ status: 'RUNNING', processors: { names: 'admin' } });

    const handed = await operate('deliverTicketStep', 'DeliverTicketStepInput', {
      ...step,
      to: { usernames: ['li.na'] },
      message: 'on leave',
    });
    expect(handed.errors).toEqual([]);
    expect(waiting.steps[0]?.processors.names).toBe('li.na');

    const { errors } = await operate('terminateTicketStep', 'TerminateTicketStepInput', {
      ...step,
      message: 'not mine any more',
    });
    expect(errors[0]?.extensions.code).toBe('ESB_ERROR');
  });

  it('terminates a step and its ticket', async () => {
    const { sn, steps } = ticketWith((one) => one.status === 'RUNNING' && one.service.id === 5);
    const input = { sn, stepId: steps[0]?.plan.stateId, message: 'a mistake' };
    const { data, errors } = await operate(
      'terminateTicketStep',
      'TerminateTicketStepInput',
      input,
    );

    expect(errors).toEqual([]);
    expect(data['terminateTicketStep']?.ticket.status).toBe('TERMINATED');
  });

  it('suspends and resumes, withdraws and refuses to withdraw', async () => {
    const input = { serviceId: 2, fields };
    const created = await operate('createTicket', 'CreateTicketInput', input);
    const sn = created.data['createTicket']?.sn;

    const stopped = await operate('suspendTicket', 'StopTicketInput', { sn, message: 'wait' });
    expect(stopped.data['suspendTicket']?.ticket.status).toBe('SUSPENDED');
    const again = await operate('suspendTicket', 'StopTicketInput', { sn, message: 'wait' });
    expect(again.errors[0]?.extensions.code).toBe('ESB_ERROR');
    const resumed = await operate('resumeTicket', 'TicketInput', { sn });
    expect(resumed.data['resumeTicket']?.ticket.status).toBe('RUNNING');
    const foreign = await operate('withdrawTicket', 'TicketInput', { sn }, as('li.na'));
    expect(foreign.errors[0]?.extensions.code).toBe('ESB_ERROR');
    const withdrawn = await operate('withdrawTicket', 'TicketInput', { sn });
    expect(withdrawn.data['withdrawTicket']?.ticket.status).toBe('REVOKED');
  });

  it('says that ITSM 5.1 does not terminate whole tickets', async () => {
    const { sn } = ticketWith(({ status, service }) => status === 'RUNNING' && service.id === 5);
    const input = { sn, message: 'x' };
    const { errors } = await operate('terminateTicket', 'StopTicketInput', input);
    expect(errors[0]?.extensions).toMatchObject({ code: 'ESB_ERROR', esb: { code: 3900004 } });
  });

  it('refuses an empty reason, and people and a role at once, before any call', async () => {
    bkgraph.sandbox.calls.clear();
    const empty = await operate('suspendTicket', 'StopTicketInput', { sn: 'NO1', message: ' ' });
    const both = await operate('distributeTicketStep', 'DistributeTicketStepInput', {
      sn: 'NO1',
      stepId: 1,
      to: { usernames: ['admin'], roleId: '6' },
    });

    const blank = await operate('distributeTicketStep', 'DistributeTicketStepInput', {
      sn: 'NO1',
      stepId: 1,
      to: { usernames: ['admin,li.na'] },
    });

    expect(blank.errors[0]?.extensions).toMatchObject({ argument: 'input.to' });
    expect(empty.errors[0]?.extensions).toMatchObject({ argument: 'input.message' });
    expect(both.errors[0]?.extensions).toMatchObject({ argument: 'input.to' });
    expect(bkgraph.callCounts()).toEqual({});
  });
});
