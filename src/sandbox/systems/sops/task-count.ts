import type { Call, HandlerTable } from '../../handler.ts';
import { endedAt } from '../../state/sops-states.ts';
import type { SopsTask } from '../../state/sops-task.ts';
import { parseTime } from '../../times.ts';
import { isRecord, scalarText, textOf, type Wire } from '../../values.ts';
import { actionsOf, numberIn } from './addressed.ts';
import { crashed, refused } from './refusals.ts';

export const countHandlers: HandlerTable = { query_task_count: queryTaskCount };

/** Every group is told, also an empty one. */
function queryTaskCount(params: Wire, call: Call): Wire {
  const bizId = numberIn(params, 'bk_biz_id');
  const { cmdb, sops, now } = call.state;
  if (!cmdb.businesses.has(bizId)) throw crashed();
  const grouping = GROUPINGS[textOf(params.group_by)];
  if (!grouping) throw refused('group_by is invalid', 'group_by 不合法');
  const holds = conditionTest(params.conditions ?? {});
  const actions = actionsOf(call);
  const tasks = [...sops.tasks.values()].filter((task) => task.bizId === bizId);
  for (const task of tasks) actions.advance(task, now());
  const counted = tasks.filter(holds);
  const groups = Object.entries(grouping.names).map(([code, name]) => {
    const value = counted.filter((task) => grouping.of(task) === code).length;
    return { code, name, value };
  });
  return { total: counted.length, groups };
}

interface Grouping {
  readonly of: (task: SopsTask) => string;
  readonly names: Readonly<Record<string, string>>;
}

const GROUPINGS: Readonly<Record<string, Grouping>> = {
  status: {
    of: (task) => (task.root ? (endedAt(task) === null ? 'EXECUTING' : 'FINISHED') : 'CREATED'),
    names: { CREATED: '未执行', EXECUTING: '执行中', FINISHED: '已完成' },
  },
  category: {
    of: (task) => task.category,
    names: {
      OpsTools: '运维工具',
      MonitorAlarm: '监控告警',
      ConfManage: '配置管理',
      DevTools: '开发工具',
      EnterpriseIT: '企业IT',
      OfficeApp: '办公应用',
      Other: '其它',
    },
  },
  flow_type: {
    of: (task) => task.flowType,
    names: { common: '默认任务流程', common_func: '职能化任务流程' },
  },
  create_method: {
    of: (task) => task.createMethod,
    names: { app: '手动', api: 'API网关', app_maker: '轻应用', periodic: '周期任务' },
  },
};

type Test = (task: SopsTask) => boolean;

/** A filter of the database: a field that it does not have is an error. */
function conditionTest(conditions: unknown): Test {
  if (!isRecord(conditions)) throw refused('conditions must be an object', 'conditions 应为对象');
  const tests = Object.entries(conditions).map(([name, value]) => {
    const make = CONDITIONS[name];
    if (make) return make(value);
    throw refused(`Cannot resolve keyword '${name}' into field.`, `未知的条件 ${name}`);
  });
  return (task) => tests.every((test) => test(task));
}

const startOf = (task: SopsTask) => task.root?.startedAt ?? null;

const CONDITIONS: Readonly<Record<string, (value: unknown) => Test>> = {
  template_id: (value) => (task) => String(task.templateId) === scalarText(value),
  name: (value) => (task) => task.name === scalarText(value),
  creator: (value) => (task) => task.creator === scalarText(value),
  executor: (value) => (task) => task.executor === scalarText(value),
  create_time__gte: (value) => since(value, (task) => task.createdAt),
  create_time__lte: (value) => until(value, (task) => task.createdAt),
  start_time__gte: (value) => since(value, startOf),
  start_time__lte: (value) => until(value, startOf),
  finish_time__gte: (value) => since(value, endedAt),
  finish_time__lte: (value) => until(value, endedAt),
  is_started: (value) => (task) => (task.root !== undefined) === isTrue(value),
  is_finished: (value) => (task) => (endedAt(task) !== null) === isTrue(value),
};

type TimeOf = (task: SopsTask) => number | null;

function since(value: unknown, timeOf: TimeOf): Test {
  const from = momentOf(value);
  return (task) => (timeOf(task) ?? Number.NEGATIVE_INFINITY) >= from;
}

function until(value: unknown, timeOf: TimeOf): Test {
  const end = momentOf(value);
  return (task) => (timeOf(task) ?? Number.POSITIVE_INFINITY) <= end;
}

/** Without a zone it is Beijing's, as SOPS is set up. */
function momentOf(value: unknown): number {
  const text = scalarText(value).trim();
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : `${text} +0800`;
  const ms = parseTime(zoned);
  if (ms !== undefined) return ms;
  throw refused(`'${text}' value has an invalid format`, `时间格式错误 '${text}'`);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'true' || value === 'True';
}
