import type { Call, HandlerTable } from '../../handler.ts';
import type { JobCron } from '../../state/job-library.ts';
import { jobTime } from '../../times.ts';
import { integerOf, textOf, type Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { authoredFilter } from './list-filters.ts';
import { pageOf } from './list-page.ts';
import { isQuartz } from './quartz.ts';
import { CODES, illegal, missing, refused } from './refusals.ts';
import { templateOf } from './templates.ts';

export const cronHandlers: HandlerTable = {
  get_cron_list: getCronList,
  save_cron: saveCron,
  update_cron_status: updateCronStatus,
};

function getCronList(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params, call);
  const all = [...call.state.jobLibrary.crons.values()].filter((cron) => cron.bizId === bizId);
  return pageOf(all.filter(cronFilter(params)), params).map((cron) => cronItem(cron, call));
}

/** With a `cron_id`, all other filters are ignored. */
function cronFilter(params: Wire): (cron: JobCron) => boolean {
  const cronId = integerOf(params.cron_id);
  if (cronId !== undefined) return (cron) => cron.cronId === cronId;
  const name = textOf(params.cron_name);
  const status = params.cron_status === undefined ? undefined : statusOf(params);
  const authored = authoredFilter(params);
  return (cron) =>
    cron.name.includes(name) && (status === undefined || cron.status === status) && authored(cron);
}

/** A new schedule is paused; one that is changed keeps its state. */
function saveCron(params: Wire, call: Call): Wire {
  const { jobLibrary, now } = call.state;
  const template = templateOf(params, call);
  const expression = textOf(params.cron_expression);
  if (expression !== '' && !isQuartz(expression)) throw badExpression();
  const name = textOf(params.cron_name);
  if (params.cron_id !== undefined) return changeCron(params, call);
  if (name === '') throw missing('cron_name');
  if (expression === '') throw missing('cron_expression');
  demandOperator(call, template.bizId);
  const by = { creator: call.username, lastModifyUser: call.username };
  const cron: JobCron = {
    cronId: jobLibrary.newCronId(),
    bizId: template.bizId,
    bkJobId: template.bkJobId,
    name,
    expression,
    status: 2,
    createdAt: now(),
    lastModifiedAt: now(),
    ...by,
  };
  jobLibrary.crons.set(cron.cronId, cron);
  return { cron_id: cron.cronId };
}

function changeCron(params: Wire, call: Call): Wire {
  const cron = cronOf(params, call);
  demandOperator(call, cron.bizId, cron);
  cron.bkJobId = Number(params.bk_job_id);
  cron.name = textOf(params.cron_name) || cron.name;
  cron.expression = textOf(params.cron_expression) || cron.expression;
  touch(cron, call);
  return { cron_id: cron.cronId };
}

function updateCronStatus(params: Wire, call: Call): Wire {
  const status = statusOf(params);
  const cron = cronOf(params, call);
  demandOperator(call, cron.bizId, cron);
  cron.status = status;
  touch(cron, call);
  return { cron_id: cron.cronId };
}

function cronOf(params: Wire, call: Call): JobCron {
  const bizId = businessOf(params, call);
  const cron = call.state.jobLibrary.crons.get(Number(params.cron_id));
  if (cron?.bizId === bizId) return cron;
  throw refused(CODES.noCron, 'Cron job does not exist', '定时作业不存在');
}

function touch(cron: JobCron, call: Call): void {
  cron.lastModifyUser = call.username;
  cron.lastModifiedAt = call.state.now();
}

/** Only the creator or an operator of the business may change schedules. */
function demandOperator({ state, username }: Call, bizId: number, cron?: JobCron): void {
  const maintainers = textOf(state.cmdb.businesses.get(bizId)?.bk_biz_maintainer).split(',');
  if (cron?.creator === username || maintainers.includes(username)) return;
  throw refused(
    CODES.denied,
    `User (${username}) has insufficient permission`,
    `用户(${username})权限不足`,
  );
}

function statusOf(params: Wire): 1 | 2 {
  const status = params.cron_status;
  if (status === 1 || status === 2) return status;
  throw illegal('cron_status', '1 or 2 is wanted', '取值应为 1 或 2');
}

function badExpression() {
  return illegal(
    'cron_expression',
    'a Quartz expression is wanted: second minute hour day month weekday [year]',
    '应为 Quartz 表达式：秒 分 时 日 月 周 [年]',
  );
}

function cronItem(cron: JobCron, { state }: Call): Wire {
  return {
    bk_biz_id: cron.bizId,
    bk_job_id: cron.bkJobId,
    job_name: state.jobLibrary.templates.get(cron.bkJobId)?.name ?? '',
    cron_id: cron.cronId,
    cron_name: cron.name,
    cron_status: cron.status,
    cron_expression: cron.expression,
    creator: cron.creator,
    create_time: jobTime(cron.createdAt),
    last_modify_user: cron.lastModifyUser,
    last_modify_time: jobTime(cron.lastModifiedAt),
  };
}
