import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import { textOf, type Wire } from '../../values.ts';
import { isBusiness } from './ids.ts';
import { METRIC_TABLES, type MetricTable, measured } from './metrics.ts';
import { combine, groupPoints, type Place, type Point } from './points.ts';
import { parseSql, type SqlQuery, unreadable } from './sql.ts';
import { minutesOf } from './time-window.ts';

const MAX_POINTS = 300_000;
const DIMENSIONS: readonly string[] = ['ip', 'plat_id', 'company_id', 'device_name'];

/** Rows of a query on host data. The limit counts within each series, as in its example. */
export function queryData(params: Wire, call: Call): Wire {
  const query = parseSql(textOf(params.sql));
  const table = tableOf(query, call);
  checkColumns(query, table);
  const list = groupPoints(pointsOf(query, table, call), query).map((group) => ({
    ...group.dimensions,
    ...combine(group.points, query),
    time: group.time,
  }));
  return {
    list,
    select_fields_order: [...query.columns.map((column) => column.alias), ...query.groups],
    totalRecords: list.length,
    timetaken: 0.0059459209,
    cluster: 'default',
    device: textOf(params.prefer_storage) || 'tsdb',
  };
}

function tableOf({ table, bizId }: SqlQuery, { state }: Call): MetricTable {
  const found = METRIC_TABLES[table];
  if (found && isBusiness(bizId, { state })) return found;
  const name = `${bizId}_${table}`;
  throw systemFailure('404', `Result table ${name} does not exist`, `结果表 ${name} 不存在`);
}

const FUNCTIONS: readonly string[] = ['max', 'min', 'avg', 'mean', 'sum', 'count'];

function checkColumns({ columns, groups, conditions }: SqlQuery, table: MetricTable): void {
  for (const { fn, field } of columns) {
    const isMetric = field in table.fields;
    if (fn !== undefined && !FUNCTIONS.includes(fn)) throw unreadable(fn);
    if (!isMetric && !(fn === undefined ? isDimension(field) : fn === 'count')) {
      throw unreadable(field);
    }
  }
  const bad = [...groups, ...conditions.map(({ field }) => field)].find(
    (name) => !isDimension(name),
  );
  if (bad !== undefined) throw unreadable(bad);
}

function isDimension(name: string): boolean {
  return name === 'time' || /^minute[1-9]\d*$/.test(name) || DIMENSIONS.includes(name);
}

function pointsOf(query: SqlQuery, table: MetricTable, { state }: Call): Point[] {
  const { hosts } = state.cmdb;
  const moduleIds = state.cmdb.modulesOf(query.bizId).map((module) => module.bk_module_id);
  const hostIds = new Set(moduleIds.flatMap((id) => [...hosts.hostIdsIn(id)]));
  const devices = table.devices.length > 0 ? table.devices : [undefined];
  const places = [...hostIds]
    .sort((a, b) => a - b)
    .flatMap((id) => hosts.get(id) ?? [])
    .flatMap((host) =>
      devices.map((device) => placeOf(host.bk_host_innerip, host.bk_cloud_id, device)),
    )
    .filter((place) => isWanted(place, query));
  const minutes = minutesOf(query, state.now());
  if (places.length * minutes.length > MAX_POINTS) {
    throw systemFailure('400', 'The query reads too much data', '查询的数据量过大，请缩小范围');
  }
  return places.flatMap((place) => minutes.map((time) => pointAt(place, time, query, table)));
}

function placeOf(ip: string, cloudId: number, device: string | undefined): Place {
  const place = { ip, plat_id: String(cloudId), company_id: '0' };
  return device === undefined ? place : { ...place, device_name: device };
}

function pointAt(place: Place, time: number, query: SqlQuery, table: MetricTable): Point {
  const values: Record<string, number> = {};
  for (const { field } of query.columns) {
    const range = table.fields[field];
    if (range) values[field] = measured(seriesOf(place, query.table, field), range, time);
  }
  return { place, time, values };
}

/** The business is no part of it: a host that moves keeps its figures. */
function seriesOf(place: Place, table: string, field: string): string {
  return [place.ip, place.plat_id, place.device_name ?? '', table, field].join('/');
}

function isWanted(place: Place, { conditions }: SqlQuery): boolean {
  return conditions.every(({ field, operator, value }) => {
    if (!DIMENSIONS.includes(field)) return true;
    const isEqual = place[field] === value;
    return operator === '=' ? isEqual : !isEqual;
  });
}
