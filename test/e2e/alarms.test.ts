import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Alarms {
  readonly alarms: {
    readonly totalCount: number;
    readonly nodes: readonly { alarmId: number; level: string; sourceTime: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const QUERY = /* GraphQL */ `
  query ($since: DateTime!, $until: DateTime, $first: Int, $after: String, $filter: AlarmFilter, $orderBy: AlarmOrder) {
    alarms(bizId: 2, since: $since, until: $until, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount nodes { alarmId level sourceTime } pageInfo { endCursor hasNextPage }
    }
  }
`;

describe('alarms of a business', () => {
  let bkgraph: Bkgraph;
  const since = new Date(Date.now() - 5 * 86_400_000).toISOString();

  beforeAll(async () => {
    bkgraph = await startBkgraph({ sandbox: { hosts: 600, modes: { alarmPageMax: 40 } } });
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  function known(test: (level: number) => boolean = () => true) {
    return bkgraph.sandbox.state.alarms.filter(
      ({ bizId, sourceTime, userStatus, level }) =>
        bizId === 2 &&
        sourceTime >= Math.ceil(Date.parse(since) / 1000) * 1000 &&
        sourceTime <= Date.now() &&
        ['notified', 'unnotified'].includes(userStatus) &&
        test(level),
    );
  }

  it('are all there, latest first, although the monitor answers smaller pages than asked', async () => {
    const { data, errors } = await bkgraph.ask<Alarms>(QUERY, { since, first: 1_000 });

    expect(errors).toEqual([]);
    expect(data.alarms.totalCount).toBe(known().length);
    expect(known().length).toBeGreaterThan(80);
    expect(new Set(data.alarms.nodes.map(({ alarmId }) => alarmId))).toEqual(
      new Set(known().map(({ id }) => id)),
    );
    const times = data.alarms.nodes.map(({ sourceTime }) => Date.parse(sourceTime));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(bkgraph.callCounts()['monitor/get_alarms']).toBe(Math.ceil(known().length / 40));
  });

  it('are walked by cursor, whichever fields the next page reads', async () => {
    const first = await bkgraph.ask<Alarms>(QUERY, { since, first: 7 });
    const after = first.data.alarms.pageInfo.endCursor;
    const richer = QUERY.replace('nodes { alarmId', 'nodes { beginTime endTime alarmId');
    const second = await bkgraph.ask<Alarms>(richer, { since, first: 7, after });

    expect(second.errors).toEqual([]);
    const whole = await bkgraph.ask<Alarms>(QUERY, { since, first: 14 });
    expect(
      [...first.data.alarms.nodes, ...second.data.alarms.nodes].map(({ alarmId }) => alarmId),
    ).toEqual(whole.data.alarms.nodes.map(({ alarmId }) => alarmId));
  });

  it('have their filter, order and times pushed down, the times in UTC with their zone', async () => {
    const until = new Date(Date.now() - 86_400_000).toISOString();
    const filter = { levels: ['FATAL', 'WARNING'], types: ['cpu', 'mem'] };
    const orderBy = { field: 'ALARM_ID', direction: 'ASC' };
    const { data, errors } = await bkgraph.ask<Alarms>(QUERY, {
      since,
      until,
      filter,
      orderBy,
      first: 5,
    });

    expect(errors).toEqual([]);
    const [params] = paramsOf(bkgraph.sandbox, 'monitor/get_alarms');
    expect(params).toMatchObject({
      bk_biz_id: 2,
      level__in: '1,2',
      alarm_type__in: 'cpu,mem',
      ordering: 'id',
      page: 1,
      page_size: 5,
    });
    expect(params?.['source_time__gte']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/);
    const expected = known((level) => level < 3).filter(
      ({ type, sourceTime }) => ['cpu', 'mem'].includes(type) && sourceTime <= Date.parse(until),
    );
    expect(data.alarms.totalCount).toBe(expected.length);
    expect(data.alarms.nodes.map(({ alarmId }) => alarmId)).toEqual(
      expected
        .map(({ id }) => id)
        .sort((a, b) => a - b)
        .slice(0, 5),
    );
  });

  it.each([{ levels: [] }, { types: [] }, { notificationCodes: [] }])(
    'are none for an empty list, which the monitor is not asked about: %o',
    async (filter) => {
      const { data, errors } = await bkgraph.ask<Alarms & { host: Alarms }>(
        `query ($since: DateTime!, $filter: AlarmFilter) {
          alarms(bizId: 2, since: $since, filter: $filter) { totalCount }
          host(hostId: 1) { alarms(since: $since, filter: $filter) { totalCount } }
        }`,
        { since, filter },
      );

      expect(errors).toEqual([]);
      expect(data).toEqual({
        alarms: { totalCount: 0 },
        host: { alarms: { totalCount: 0 } },
      });
      expect(bkgraph.callCounts()).not.toHaveProperty('monitor/get_alarms');
    },
  );

  it('have every level, and times in ISO 8601 with their zone', async () => {
    const { data } = await bkgraph.ask<Alarms>(QUERY, { since, first: 1_000 });
    const { nodes } = data.alarms;

    expect(new Set(nodes.map(({ level }) => level))).toEqual(
      new Set(['FATAL', 'WARNING', 'REMINDER']),
    );
    for (const { sourceTime } of nodes) {
      expect(sourceTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    }
  });
});
