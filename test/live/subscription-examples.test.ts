import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, type GraphError, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';
import { readExample } from '../kit/examples.ts';

interface Event {
  readonly data: Readonly<Record<string, object>>;
  readonly errors?: readonly GraphError[];
}

describe('the example of a subscription', () => {
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());

  const follow = (query: string, variables: object): Events<Event> =>
    subscribe<Event>(bkgraph.url, query, variables);

  async function firstOf(events: Events<Event>): Promise<Event | undefined> {
    await expect.poll(() => events.seen.length, { timeout: 10_000 }).toBeGreaterThan(0);
    events.leave();
    await events.ended;
    return events.seen[0];
  }

  it('answers at once: task-progress', async () => {
    const { query, variables } = readExample('subscriptions/task-progress');
    const event = await firstOf(follow(query, variables));
    expect(event).toMatchObject({ data: { taskProgress: { status: { state: 'FINISHED' } } } });
    expect(event).not.toHaveProperty('errors');
  });

  it('answers at once: ticket-progress', async () => {
    const { itsm, now } = bkgraph.sandbox.state;
    // Tickets are numbered by the day.
    const sn = itsm.ticketsAt(now()).find(({ status }) => status === 'RUNNING')?.sn;
    const { query } = readExample('subscriptions/ticket-progress');
    const event = await firstOf(follow(query, { sn }));
    expect(event).toMatchObject({ data: { ticketProgress: { sn, status: 'RUNNING' } } });
    expect(event).not.toHaveProperty('errors');
  });

  it('answers when one is raised: alarm-raised', async () => {
    const { query, variables } = readExample('subscriptions/alarm-raised');
    const events = follow(query, variables);
    const looks = () => bkgraph.callCounts()['monitor/get_alarms'];
    await expect.poll(looks, { timeout: 10_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { id } = bkgraph.sandbox.alarms.raise({ bizId: 2, level: 1 });
    expect(await firstOf(events)).toMatchObject({ data: { alarmRaised: { alarmId: id } } });
  });
});
