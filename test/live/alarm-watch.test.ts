import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alarmsTopic } from '../../src/graph/keys.ts';
import { createLive } from '../../src/graph/live/live.ts';
import { type Bkgraph, type GraphError, paramsOf, startBkgraph } from '../kit/bkgraph.ts';
import { type Events, subscribe } from '../kit/events.ts';

interface Event {
  readonly data?: { readonly alarmRaised: { readonly alarmId: number } | null } | null;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly eventId?: string };
}

/** The machine may have other things to do. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const WATCH = /* GraphQL */ `
  subscription ($bizId: Int! = 2, $filter: AlarmFilter, $after: String) {
    alarmRaised(bizId: $bizId, filter: $filter, after: $after) {
      alarmId level title sourceTime beginTime host { hostId }
    }
  }
`;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('following the alarms of a business', () => {
  let bkgraph: Bkgraph;
  let live: ReturnType<typeof createLive>;
  const left: Events<Event>[] = [];
  beforeEach(async () => {
    live = createLive();
    bkgraph = await startBkgraph({ gateway: { live } });
  });
  afterEach(async () => {
    for (const events of left.splice(0)) events.leave();
    await bkgraph.stop();
  });

  function follow(variables: object = {}, headers = {}): Events<Event> {
    const events = subscribe<Event>(bkgraph.url, WATCH, variables, headers);
    left.push(events);
    return events;
  }

  const looks = () => bkgraph.callCounts()['monitor/get_alarms'] ?? 0;
  const idsOf = ({ seen }: Events<Event>) => seen.map(({ data }) => data?.alarmRaised?.alarmId);
  const lookNow = (bizId = 2) => live.signals.publish(alarmsTopic(bizId));
  const raise = (alarm: object = {}) => bkgraph.sandbox.alarms.raise({ bizId: 2, ...alarm }).id;
  const ago = (ms: number) => Math.floor((Date.now() - ms) / SECOND) * SECOND;

  /** Resolves when the alarms that are there already have been seen. */
  async function following(variables: object = {}): Promise<Events<Event>> {
    const before = looks();
    const events = follow(variables);
    await soon(looks).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return events;
  }

  it('tells each that is raised from then on, with its host, in order and once', async () => {
    raise();
    const events = await following();
    const [host] = bkgraph.sandbox.state.cmdb.hosts.all();
    const about = { ip: host?.bk_host_innerip, cloudId: host?.bk_cloud_id };
    const ids = [raise({ ...about, level: 1 }), raise({ level: 2 }), raise({ level: 3 })];
    lookNow();
    await soon(() => idsOf(events)).toEqual(ids);
    lookNow();
    const later = raise();
    lookNow();
    await soon(() => idsOf(events)).toEqual([...ids, later]);
    expect(events.seen[0]).toMatchObject({
      data: { alarmRaised: { level: 'FATAL', host: { hostId: host?.bk_host_id } } },
    });
  });

  it('needs no signal', async () => {
    const events = await following();
    const id = raise();
    await soon(() => idsOf(events)).toEqual([id]);
  }, 15_000);

  it('tells late ones, and those of one second that come one after the other', async () => {
    const events = await following();
    const second = ago(SECOND);
    const ids = [raise({ sourceTime: second })];
    lookNow();
    await soon(() => idsOf(events)).toEqual(ids);
    ids.push(raise({ sourceTime: second }));
    lookNow();
    await soon(() => idsOf(events)).toEqual(ids);
    raise({ sourceTime: ago(11 * MINUTE) });
    ids.push(raise({ sourceTime: ago(5 * MINUTE) }));
    lookNow();
    await soon(() => idsOf(events)).toEqual(ids);
  });

  it('tells those that the filter finds, and asks the monitor for no others', async () => {
    const events = await following({ filter: { levels: ['FATAL'], types: ['cpu'] } });
    raise({ level: 2, type: 'cpu' });
    raise({ level: 1, type: 'mem' });
    const id = raise({ level: 1, type: 'cpu' });
    lookNow();
    await soon(() => idsOf(events)).toEqual([id]);
    expect(paramsOf(bkgraph.sandbox, 'monitor/get_alarms').at(-1)).toMatchObject({
      ...{ bk_biz_id: 2, level__in: '1', alarm_type__in: 'cpu', ordering: 'id' },
      source_time__gte: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/) as unknown,
    });
  });

  it('asks nothing for a filter that finds nothing, and tells what is wrong with one', async () => {
    const events = follow({ filter: { levels: [] } });
    const wrong = follow({ filter: { types: [''] } });
    await wrong.ended;
    expect(wrong.seen[0]?.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'filter.types' } },
    ]);
    lookNow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(events.seen).toEqual([]);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('is one poll for all who follow with the same rights and filter', async () => {
    const all = [await following(), follow(), follow()];
    const other = await following({ filter: { levels: ['FATAL'] } });
    expect(looks()).toBe(2);
    bkgraph.sandbox.calls.clear();
    const id = raise({ level: 2 });
    lookNow();
    await soon(() => all.map(idsOf)).toEqual([[id], [id], [id]]);
    expect(looks()).toBe(2);
    expect(idsOf(other)).toEqual([]);
  });

  it('tells each of a storm, which the monitor answers in many pages', async () => {
    const events = await following();
    const ids = Array.from({ length: 700 }, () => raise());
    bkgraph.sandbox.calls.clear();
    lookNow();
    await soon(() => events.seen.length).toBe(700);
    expect(idsOf(events)).toEqual(ids);
    expect(looks()).toBe(2);
  });

  it('does not hear of another business', async () => {
    const events = await following();
    raise({ bizId: 3 });
    const id = raise();
    lookNow();
    await soon(() => idsOf(events)).toEqual([id]);
  });

  it('is over for a caller who may not see the business, also when that comes later', async () => {
    const events = await following();
    bkgraph.sandbox.state.rights.seesOnly('admin', [3]);
    const refused = follow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    lookNow();
    await Promise.all([events.ended, refused.ended]);
    for (const { seen } of [events, refused]) {
      expect(seen).toMatchObject([
        { data: { alarmRaised: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      ]);
    }
  });

  it('goes on after the monitor could not be reached, and tells what was raised meanwhile', async () => {
    const events = await following();
    bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'http', status: 502 });
    const ids = [raise()];
    lookNow();
    await soon(() => events.seen.length).toBe(1);
    expect(events.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
    bkgraph.sandbox.faults.clear();
    ids.push(raise());
    lookNow();
    await soon(() => idsOf(events)).toEqual([undefined, ...ids]);
  });

  it('tells one who came while the monitor was away what has been raised from then on', async () => {
    const before = raise({ sourceTime: ago(5 * SECOND) });
    bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'http', status: 502 });
    const events = follow();
    await soon(() => events.seen.length).toBe(1);
    const id = raise();
    bkgraph.sandbox.faults.clear();
    lookNow();
    await soon(() => idsOf(events)).toEqual([undefined, id]);
    expect(before).toBeLessThan(id);
  });

  it('asks nothing any more once nobody follows', async () => {
    const events = await following();
    events.leave();
    await events.ended;
    await new Promise((resolve) => setTimeout(resolve, 100));
    bkgraph.sandbox.calls.clear();
    lookNow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bkgraph.callCounts()).toEqual({});
  });

  describe('after a while away', () => {
    const idOf = (event: Event | undefined) => event?.extensions?.eventId ?? '';

    it('tells first what was raised meanwhile, in order and nothing twice', async () => {
      const events = await following();
      const ids = [raise(), raise(), raise()];
      lookNow();
      await soon(() => idsOf(events)).toEqual(ids);
      events.leave();
      ids.push(raise({ sourceTime: ago(2 * MINUTE) }), raise());
      const again = follow({ after: idOf(events.seen[1]) });
      await soon(() => idsOf(again)).toEqual([ids[3], ids[2], ids[4]]);
      const [, second] = again.seen;
      const last = follow({ after: idOf(second) });
      await soon(() => idsOf(last)).toEqual([ids[4]]);
      const now = raise();
      lookNow();
      await soon(() => idsOf(last)).toEqual([ids[4], now]);
      await soon(() => idsOf(again).at(-1)).toBe(now);
    });

    it('goes on from the header of a browser that connects again, whatever the argument says', async () => {
      const events = await following();
      const ids = [raise(), raise()];
      lookNow();
      await soon(() => idsOf(events)).toEqual(ids);
      expect(events.ids).toEqual(events.seen.map(idOf));
      const [first = '', second = ''] = events.ids;
      const again = follow({ after: second }, { 'last-event-id': first });
      await soon(() => idsOf(again)).toEqual([ids[1]]);
    });

    it('looks back by itself only for what the look of all does not hold', async () => {
      const first = await following();
      bkgraph.sandbox.calls.clear();
      const since = Math.floor((Date.now() - 20 * 60 * MINUTE) / SECOND).toString(36);
      const away = follow({ after: `alarms.${since}.` });
      const found = bkgraph.sandbox.state.alarms.filter(
        ({ bizId, sourceTime, userStatus }) =>
          bizId === 2 &&
          sourceTime >= Date.now() - 20 * 60 * MINUTE &&
          sourceTime <= Date.now() &&
          ['notified', 'unnotified'].includes(userStatus),
      );
      expect(found.length).toBeGreaterThan(3);
      await soon(() => idsOf(away)).toEqual(
        found.sort((a, b) => a.sourceTime - b.sourceTime || a.id - b.id).map(({ id }) => id),
      );
      expect(looks()).toBe(1);
      expect(idsOf(first)).toEqual([]);
    });

    it('tells that it cannot be gone back, while that fails, and then goes back', async () => {
      await following();
      bkgraph.sandbox.faults.set('monitor/get_alarms', { kind: 'http', status: 502 });
      const since = Math.floor((Date.now() - 20 * MINUTE) / SECOND).toString(36);
      const away = follow({ after: `alarms.${since}.` });
      await soon(() => away.seen.length).toBe(1);
      expect(away.seen[0]?.errors?.[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
      const id = raise();
      bkgraph.sandbox.faults.clear();
      await soon(() => idsOf(away).at(-1)).toBe(id);
    }, 15_000);

    it.each(['nonsense', 'alarms.1.'])('refuses %j, before any call', async (after) => {
      const events = follow({ after });
      await events.ended;
      expect(events.seen[0]?.errors).toMatchObject([
        {
          message: expect.stringContaining('leave it out') as unknown,
          extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
        },
      ]);
      expect(bkgraph.callCounts()).toEqual({});
    });
  });
});
