import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const BIZ_ID = 2;

describe('what the monitor watches', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('lists alarms of any time with their details, which then cost no call', async () => {
    const { data, errors } = await bkgraph.ask<{
      alarmInstances: {
        totalCount: number;
        nodes: readonly { alarmId: number; detail: { eventId: string; text: string } }[];
      };
    }>(
      `query ($filter: AlarmInstanceFilter) {
      alarmInstances(first: 1000, filter: $filter) {
        totalCount nodes { alarmId detail { eventId text } }
      }
    }`,
      { filter: { bizId: BIZ_ID, status: 'failure' } },
    );

    expect(errors).toEqual([]);
    const { alarms, now } = bkgraph.sandbox.state;
    const known = alarms.filter(
      ({ bizId, status, sourceTime }) =>
        bizId === BIZ_ID && status === 'failure' && sourceTime <= now(),
    );
    const { nodes, totalCount } = data.alarmInstances;
    expect(totalCount).toBe(known.length);
    expect(new Set(nodes.map(({ alarmId }) => alarmId))).toEqual(
      new Set(known.map(({ id }) => id)),
    );
    expect(nodes[0]?.detail.text).toBeTruthy();
    expect(Object.keys(bkgraph.callCounts())).toEqual(['monitor/list_alarm_instance']);

    const eventId = nodes[0]?.detail.eventId;
    const event = await bkgraph.ask<typeof data>(
      `query ($filter: AlarmInstanceFilter) { alarmInstances(filter: $filter) { totalCount nodes { alarmId } } }`,
      { filter: { eventId } },
    );
    expect(event.data.alarmInstances.nodes).toEqual([{ alarmId: nodes[0]?.alarmId }]);
  });

  it('tells the components of hosts apart in one sweep, and leads back from each', async () => {
    const { components } = bkgraph.sandbox.state.monitor;
    const known = components.all().filter((one) => one.bizId === BIZ_ID && !one.isDeleted);
    const { data, errors } = await bkgraph.ask<{
      business: {
        monitoredComponents: {
          totalCount: number;
          nodes: readonly { id: string; componentId: number; host: { hostId: number } }[];
        };
      };
      hosts: {
        nodes: readonly {
          hostId: number;
          monitoredComponents: readonly { componentId: number }[];
        }[];
      };
    }>(`{
      business(bizId: 2) { monitoredComponents(first: 50) { totalCount nodes { id componentId host { hostId } } } }
      hosts(bizId: 2, first: 1000) { nodes { hostId monitoredComponents { componentId } } }
    }`);

    expect(errors).toEqual([]);
    const { nodes, totalCount } = data.business.monitoredComponents;
    expect(totalCount).toBe(known.length);
    expect(nodes.map(({ componentId }) => componentId)).toEqual(known.map(({ id }) => id));
    for (const { componentId, host } of nodes) {
      const found = data.hosts.nodes.find(({ hostId }) => hostId === host.hostId);
      expect(found?.monitoredComponents).toContainEqual({ componentId });
    }
    expect(bkgraph.callCounts()['monitor/list_component_instance']).toBe(2);

    const again = await bkgraph.ask(
      `query ($id: ID!) { node(id: $id) { ... on MonitoredComponent { componentId } } }`,
      {
        id: nodes[0]?.id,
      },
    );
    expect(again.data).toEqual({ node: { componentId: nodes[0]?.componentId } });
  });

  it('never shows the secret settings of a component', async () => {
    const [one] = bkgraph.sandbox.state.monitor.components.all();
    const sdl = await (await fetch(`${bkgraph.url}/schema.graphql`)).text();
    const type = /type MonitoredComponent implements Node \{[\s\S]*?\n\}/.exec(sdl)?.[0] ?? '';
    expect(one?.config).toBeTruthy();
    expect(type).not.toMatch(/config/i);
  });

  it('answers monitoring data as points in time', async () => {
    const sql = `select max(in_use) as used from 2_system_disk where time >= "5m" group by ip, minute1 order by time desc limit 3`;
    const { data, errors } = await bkgraph.ask<{
      monitoringData: {
        columns: readonly string[];
        points: readonly { time: string; values: { ip: string; used: number; time?: number } }[];
      };
    }>(`query ($sql: String!) { monitoringData(sql: $sql) { columns points { time values } } }`, {
      sql,
    });

    expect(errors).toEqual([]);
    const { points, columns } = data.monitoringData;
    expect(columns).toContain('used');
    expect(points.length).toBeGreaterThan(0);
    for (const { time, values } of points) {
      expect(Math.abs(Date.now() - Date.parse(time))).toBeLessThan(10 * 60_000);
      expect(values.used).toBeGreaterThan(0);
      expect(values).not.toHaveProperty('time');
    }
  });

  it.each([
    'drop table 2_x',
    'select 1; delete from 2_x',
    'select 1 -- x',
    "select 1 # '\n; delete from 2_x where a = '",
    String.raw`select 'a\'' ; delete from 2_x where b = '1'`,
    "select `'` ; delete from 2_x where `'` = 1",
  ])('refuses any SQL but one select: %s', async (sql) => {
    const { errors } = await bkgraph.ask(
      `query ($sql: String!) { monitoringData(sql: $sql) { columns } }`,
      { sql },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'sql' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('lets anything stand inside the quotes of a select', async () => {
    const sql = `select max(in_use) as used from 2_system_disk where ip != '-- ; # it''s' and time >= "5m" limit 1`;
    await bkgraph.ask(`query ($sql: String!) { monitoringData(sql: $sql) { columns } }`, { sql });
    expect(paramsOf(bkgraph.sandbox, 'monitor/query_data')).toMatchObject([{ sql }]);
  });

  const strategy = (title: string, more: object = {}) => ({
    title,
    scenario: 'custom',
    metric: 'length',
    type: 'custom',
    dataSource: { monitor_field: 'length' },
    detections: [
      {
        name: `${title} detection`,
        levels: [
          {
            level: 'WARNING',
            notifyBy: ['MAIL', 'PHONE'],
            people: ['li.na'],
            algorithms: [{ kind: 'STATIC_THRESHOLD', threshold: 100, method: 'gte' }],
          },
        ],
      },
    ],
    ...more,
  });

  const IMPORT_STRATEGIES = /* GraphQL */ `
    mutation ($input: ImportAlarmStrategiesInput!) {
      importAlarmStrategies(input: $input) { results { title outcome message strategyId strategy {
        id title dataSource business { bizId } detections { name levels {
          level notifyBy people { username } noticeUntil algorithms { kind threshold method }
        } }
      } } }
    }
  `;

  it('imports alarm strategies, each on its own, and reads them afresh', async () => {
    const strategies = [strategy('Queue'), strategy('Lost', { strategyId: 999_999 })];
    const { data, errors } = await bkgraph.ask<{
      importAlarmStrategies: {
        results: readonly { strategyId: number; strategy: { id: string } | null }[];
      };
    }>(IMPORT_STRATEGIES, { input: { bizId: BIZ_ID, strategies } });

    expect(errors).toEqual([]);
    const [queue, lost] = data.importAlarmStrategies.results;
    expect(queue).toMatchObject({
      title: 'Queue',
      outcome: 'APPLIED',
      message: null,
      strategy: {
        dataSource: { monitor_field: 'length' },
        business: { bizId: BIZ_ID },
        detections: [
          {
            name: 'Queue detection',
            levels: [
              {
                level: 'WARNING',
                notifyBy: ['MAIL', 'PHONE'],
                people: [{ username: 'li.na' }],
                noticeUntil: '23:59',
                algorithms: [{ kind: 'STATIC_THRESHOLD', threshold: 100, method: 'gte' }],
              },
            ],
          },
        ],
      },
    });
    expect(lost).toMatchObject({ outcome: 'REFUSED', strategyId: null, strategy: null });
    expect(lost).toHaveProperty('message', expect.stringContaining('monitor'));

    const found = await bkgraph.ask<{ business: { alarmStrategies: readonly object[] } }>(
      `query ($ids: [Long!]!) { business(bizId: 2) { alarmStrategies(strategyIds: $ids) { strategyId title } } }`,
      { ids: [queue?.strategyId, 999_999] },
    );
    expect(found.data.business.alarmStrategies).toEqual([
      { strategyId: queue?.strategyId, title: 'Queue' },
    ]);
    const node = await bkgraph.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on AlarmStrategy { title } } }`,
      { id: queue?.strategy?.id },
    );
    expect(node.data.node).toEqual({ title: 'Queue' });
  });

  it('refuses strategies of the same title before any call', async () => {
    const strategies = [strategy('Twin'), strategy('Twin')];
    const { errors } = await bkgraph.ask(IMPORT_STRATEGIES, {
      input: { bizId: BIZ_ID, strategies },
    });
    expect(errors[0]?.extensions).toMatchObject({ argument: 'input.strategies' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('refuses a severity that is there twice, and hours that are none, before any call', async () => {
    const level = { level: 'FATAL', notifyBy: ['MAIL'], algorithms: [] };
    const wrong = [
      [level, level],
      [{ ...level, noticeFrom: '8am' }],
      [{ ...level, noticeUntil: '24:00' }],
    ];
    for (const levels of wrong) {
      const strategies = [strategy('Wrong', { detections: [{ name: 'd', levels }] })];
      const { errors } = await bkgraph.ask(IMPORT_STRATEGIES, {
        input: { bizId: BIZ_ID, strategies },
      });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('refuses one strategy to be changed twice, under two titles, before any call', async () => {
    const strategies = ['One', 'Other'].map((title) => strategy(title, { strategyId: 7 }));
    const { errors } = await bkgraph.ask(IMPORT_STRATEGIES, {
      input: { bizId: BIZ_ID, strategies },
    });
    expect(errors[0]?.extensions).toMatchObject({ argument: 'input.strategies' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('leaves an import without an answer UNKNOWN, and does not repeat it', async () => {
    bkgraph.sandbox.faults.set('monitor/import_alarm_strategy', { kind: 'cut', times: 1 });
    const { data } = await bkgraph.ask<{ importAlarmStrategies: { results: readonly object[] } }>(
      IMPORT_STRATEGIES,
      { input: { bizId: BIZ_ID, strategies: [strategy('Cut off')] } },
    );
    expect(data.importAlarmStrategies.results).toMatchObject([
      { title: 'Cut off', outcome: 'UNKNOWN', strategy: null },
    ]);
    expect(bkgraph.callCounts()['monitor/import_alarm_strategy']).toBe(1);
  });

  it('imports log collectors; one whose table is there already is refused', async () => {
    const host = bkgraph.sandbox.state.cmdb.hosts.at(0, '10.0.0.2');
    const collector = (dataSet: string) => ({
      dataSet,
      description: 'Orders',
      encoding: 'GBK',
      path: '/data/order.log',
      columns: [
        { name: 'time', type: 'string', isTimeColumn: true, timeZone: '+8', description: 'Time' },
        { name: 'amount', type: 'long', description: 'Amount' },
      ],
      ips: [host?.bk_host_innerip],
    });
    const { data, errors } = await bkgraph.ask<{
      importLogCollectors: { results: readonly object[] };
    }>(
      `mutation ($input: ImportLogCollectorsInput!) { importLogCollectors(input: $input) {
        results { dataSet outcome message collector { encoding columns { name isTimeColumn } } }
      } }`,
      {
        input: { bizId: BIZ_ID, collectors: [collector('orders'), collector('test_log_collect')] },
      },
    );

    expect(errors).toEqual([]);
    expect(data.importLogCollectors.results).toMatchObject([
      {
        dataSet: 'orders',
        outcome: 'APPLIED',
        collector: {
          encoding: 'GBK',
          columns: [
            { name: 'time', isTimeColumn: true },
            { name: 'amount', isTimeColumn: false },
          ],
        },
      },
      { dataSet: 'test_log_collect', outcome: 'REFUSED', collector: null },
    ]);
    const later = await bkgraph.ask<{ logCollectors: readonly { dataSet: string }[] }>(
      '{ logCollectors(bizId: 2) { dataSet } }',
    );
    expect(later.data.logCollectors).toContainEqual({ dataSet: 'orders' });
  });

  it('imports a script as plain text, and runs it where it can', async () => {
    const content = '#!/bin/bash\n# 中文\necho "files 3"\n';
    const columns = [{ name: 'files', description: 'Files', type: 'LONG', use: 'METRIC' }];
    const collectors = [{ name: 'open_files', description: 'Open files', content, columns }];
    const imported = await bkgraph.ask<{
      importScriptCollectors: {
        results: readonly { collectorId: number; outcome: string; collector: object }[];
      };
    }>(
      `mutation ($input: ImportScriptCollectorsInput!) { importScriptCollectors(input: $input) {
        results { outcome message collectorId collector { content type language } }
      } }`,
      { input: { bizId: BIZ_ID, collectors } },
    );
    expect(imported.errors).toEqual([]);
    const [result] = imported.data.importScriptCollectors.results;
    expect(result).toMatchObject({
      outcome: 'APPLIED',
      collector: { content, type: 'SCRIPT', language: 'SHELL' },
    });

    const { cmdb, agents, monitor } = bkgraph.sandbox.state;
    const own = [...cmdb.hosts.all()]
      .map(({ bk_host_id }) => bk_host_id)
      .filter((hostId) => cmdb.bizIdOfHost(hostId) === BIZ_ID);
    const alive = own.find((hostId) => agents.of(hostId)?.alive);
    const dead = own.find((hostId) => !agents.of(hostId)?.alive);
    const targets = [alive, dead, 999_999].map((hostId) => ({ hostId }));
    const deployed = await bkgraph.ask<{ deployScriptCollector: { results: readonly object[] } }>(
      `mutation ($input: DeployScriptCollectorInput!) { deployScriptCollector(input: $input) {
        results { hostId outcome message host { hostId } }
      } }`,
      { input: { collectorId: result?.collectorId, targets } },
    );
    expect(deployed.errors).toEqual([]);
    expect(deployed.data.deployScriptCollector.results).toMatchObject([
      { hostId: alive, outcome: 'APPLIED', message: null, host: { hostId: alive } },
      { hostId: dead, outcome: 'REFUSED', host: { hostId: dead } },
      { hostId: 999_999, outcome: 'REFUSED', host: null },
    ]);
    expect(monitor.scriptCollectors.get(result?.collectorId ?? 0)?.deployments.size).toBe(1);
  });

  it('refuses script parameters without names before any call', async () => {
    const { errors } = await bkgraph.ask(
      `mutation ($input: DeployScriptCollectorInput!) { deployScriptCollector(input: $input) { results { hostId } } }`,
      { input: { collectorId: 1, targets: [{ hostId: 1, parameters: ['a'] }] } },
    );
    expect(errors[0]?.extensions).toMatchObject({ argument: 'input.targets' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('names the filter when an UNKNOWN cannot be searched for', async () => {
    const { errors } = await bkgraph.ask(
      '{ uptimeCheckTasks(bizId: 2, filter: { protocol: UNKNOWN }) { name } }',
    );
    expect(errors[0]?.extensions).toMatchObject({ argument: 'filter.protocol' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('makes hosts nodes, and dial tests that run from them', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const host = cmdb.hosts.at(0, '10.0.0.2');
    const foreign = [...cmdb.hosts.all()].find((one) => cmdb.bizIdOfHost(one.bk_host_id) === 3);
    const node = (hostId: number | undefined, name: string) => {
      return { hostId, name, carrier: 'Telecom', country: 'China', city: 'Shanghai' };
    };
    const nodes = [node(host?.bk_host_id, 'Shanghai'), node(foreign?.bk_host_id, 'Elsewhere')];
    const made = await bkgraph.ask<{
      importUptimeCheckNodes: { results: readonly { outcome: string; nodeId: number }[] };
    }>(
      `mutation ($input: ImportUptimeCheckNodesInput!) { importUptimeCheckNodes(input: $input) {
        results { hostId outcome message nodeId host { innerIp } }
      } }`,
      { input: { bizId: BIZ_ID, nodes } },
    );
    expect(made.errors).toEqual([]);
    const [here, there] = made.data.importUptimeCheckNodes.results;
    expect(here).toMatchObject({ outcome: 'APPLIED', host: { innerIp: '10.0.0.2' } });
    expect(there).toMatchObject({ outcome: 'REFUSED', nodeId: null });

    const task = (name: string) => ({
      name,
      protocol: 'HTTP',
      group: 'Web',
      country: 'China',
      province: 'Shanghai',
      settings: {
        url: 'https://shop.example.com/',
        method: 'GET',
        match: 'MATCHES',
        response: '^ok',
      },
      nodeIds: [here?.nodeId],
      detections: [{ metric: 'available', unit: '%', detection: strategy(name).detections[0] }],
    });
    const { data, errors } = await bkgraph.ask<{
      importUptimeCheckTasks: { results: readonly object[] };
    }>(
      `mutation ($input: ImportUptimeCheckTasksInput!) { importUptimeCheckTasks(input: $input) {
        results { name outcome message task {
          protocol settings { url match matchCode } nodes { name } detections { metric levels { level noticeFrom } }
        } }
      } }`,
      { input: { bizId: BIZ_ID, tasks: [task('Shop'), task('test_tcp1')] } },
    );
    expect(errors).toEqual([]);
    expect(data.importUptimeCheckTasks.results).toMatchObject([
      {
        name: 'Shop',
        outcome: 'APPLIED',
        task: {
          protocol: 'HTTP',
          settings: { url: 'https://shop.example.com/', match: 'MATCHES', matchCode: 'reg' },
          nodes: [{ name: 'Shanghai' }],
          detections: [
            { metric: 'available', levels: [{ level: 'WARNING', noticeFrom: '00:00' }] },
          ],
        },
      },
      { name: 'test_tcp1', outcome: 'REFUSED', task: null },
    ]);
    const tcp = await bkgraph.ask<{ business: { uptimeCheckTasks: readonly object[] } }>(
      '{ business(bizId: 2) { uptimeCheckTasks(filter: { protocol: TCP }) { name } } }',
    );
    expect(tcp.data.business.uptimeCheckTasks).toEqual([{ name: 'test_tcp1' }]);
    expect(paramsOf(bkgraph.sandbox, 'monitor/export_uptime_check_task').at(-1)).toMatchObject({
      biz_id: BIZ_ID,
      protocol: 'TCP',
    });
  });

  it.each(['logCollectors', 'scriptCollectors', 'uptimeCheckTasks'])(
    'finds each of %s again by its id, though the monitor lists it without a number',
    async (field) => {
      type Known = { readonly [field: string]: readonly { id: string; __typename: string }[] };
      const { data, errors } = await bkgraph.ask<Known>(`{ ${field}(bizId: 2) { __typename id } }`);
      expect(errors).toEqual([]);
      const all = data[field] ?? [];
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) {
        const again = await bkgraph.ask(`query ($id: ID!) { node(id: $id) { __typename id } }`, {
          id: one.id,
        });
        expect(again).toMatchObject({ data: { node: one }, errors: [] });
      }
    },
  );

  it.each([
    ['logCollectors', 'export_log_collector'],
    ['scriptCollectors', 'export_script_collector'],
    ['uptimeCheckTasks', 'export_uptime_check_task'],
  ])('shows a failure of %s as an error and never as an empty list', async (field, api) => {
    const fault = { kind: 'false', code: 1, message: 'no', times: 1 } as const;
    bkgraph.sandbox.faults.set(`monitor/${api}`, fault);
    const { data, errors } = await bkgraph.ask(`{ ${field}(bizId: 2) { id } }`);
    expect(data).toEqual({ [field]: null });
    expect(errors[0]?.extensions.code).toBe('ESB_ERROR');
  });

  it('refuses a dial test without its target before any call', async () => {
    const task = {
      name: 'Half',
      protocol: 'TCP',
      group: 'g',
      country: 'c',
      province: 'p',
      settings: { port: 80 },
      nodeIds: [11],
    };
    const { errors } = await bkgraph.ask(
      `mutation ($input: ImportUptimeCheckTasksInput!) { importUptimeCheckTasks(input: $input) { results { name } } }`,
      { input: { bizId: BIZ_ID, tasks: [task] } },
    );
    expect(errors[0]?.message).toContain('`ips` and `port`');
    expect(bkgraph.callCounts()).toEqual({});
  });
});
