import type { World } from './world.ts';

/** Values that an argument or an input field of this name may sensibly have; the first is plainest. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

const column = (rows: readonly Readonly<Record<string, unknown>>[], name: string) => [
  ...new Set(rows.map((row) => row[name]).filter((value) => value != null)),
];

export function poolsOf(world: World): Pools {
  return { ...idsOf(world), ...wordsOf(world) };
}

function idsOf(world: World): Pools {
  return {
    bizId: world.businesses.map((row) => row['bizId']),
    setId: column(world.sets, 'setId'),
    moduleId: column(world.modules, 'moduleId'),
    hostId: column(world.hosts, 'hostId'),
    cloudId: [0, 1],
    instanceId: column(world.instances, 'instanceId'),
    jobInstanceId: column(world.jobs, 'jobInstanceId'),
    jobTemplateId: column(world.jobTemplates, 'jobTemplateId'),
    taskId: [...column(world.tasks, 'taskId').slice(0, 10), ...column(world.uptimeTasks, 'taskId')],
    templateId: column(world.taskTemplates, 'templateId'),
    alarmId: column(world.alarms, 'alarmId'),
    strategyId: column(world.strategies, 'strategyId'),
    componentId: column(world.components, 'componentId'),
    collectorId: column([...world.logCollectors, ...world.scriptCollectors], 'collectorId'),
    serviceId: column(world.services, 'serviceId'),
    catalogId: column(world.catalogs, 'catalogId'),
    processId: column(world.processes, 'processId'),
  };
}

function wordsOf(world: World): Pools {
  const users = column(world.users, 'username');
  const ips = column(world.hosts, 'innerIp');
  return {
    ...Object.fromEntries(PEOPLE.map((name) => [name, users])),
    innerIp: ips,
    ip: ips,
    externalKey: ips,
    address: world.hosts.map((host) => `${String(host['cloudId'])}:${String(host['innerIp'])}`),
    sn: column(world.tickets, 'sn'),
    code: column(world.apps, 'code'),
    modelId: column(world.models, 'modelId'),
    sourceModelId: column(world.associations, 'sourceModelId'),
    targetModelId: column(world.associations, 'targetModelId'),
    classificationId: column(world.classifications, 'classificationId'),
    kind: [...column(world.associations, 'kind'), ...column(world.components, 'kind')],
    type: column(world.services, 'type'),
    serviceKey: column(world.catalogs, 'serviceKey'),
    name: [...column(world.modules, 'name'), 'bk_host_name', 'rack', 'cost_center', 'region'],
    nameContains: ['o', 'redis', '平台'],
    contentContains: ['CPU', 'e'],
    titleContains: ['申请', 'a'],
    attribute: ['bk_inst_name', 'bk_inst_id'],
    target: ['host', 'module', 'set'],
    role: ['bk_biz_maintainer', 'bk_biz_productor', 'nobody'],
    model: ['biz'],
    scopeId: ['0'],
    storage: ['tsdb'],
    sql: SQL,
    // nobody listens there, and being refused takes no time
    callbackUrl: ['http://127.0.0.1:9/', 'no address'],
  };
}

const PEOPLE = [
  'username',
  'creator',
  'createdBy',
  'updatedBy',
  'operator',
  'maintainer',
  'member',
  'modifier',
  'executor',
] as const;

const SQL = [
  'select max(in_use) as _in_use from 2_system_disk where time >= "1h" group by ip, device_name, minute1 order by time desc limit 2',
  'select nonsense',
];
