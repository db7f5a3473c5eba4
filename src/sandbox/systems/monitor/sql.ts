import { systemFailure } from '../../failure.ts';

/** One column of a query: plain, or put together by a function. */
export interface SqlColumn {
  readonly fn: string | undefined;
  readonly field: string;
  readonly alias: string;
}

export interface SqlCondition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** What query_data understands of SQL: one table, conditions joined by `and`, groups, a limit. */
export interface SqlQuery {
  readonly columns: readonly SqlColumn[];
  readonly bizId: number;
  readonly table: string;
  readonly conditions: readonly SqlCondition[];
  readonly groups: readonly string[];
  readonly descending: boolean;
  readonly limit: number | undefined;
}

const QUERY =
  /^\s*select\s+(.+?)\s+from\s+(\d+)_(\w+)(?:\s+where\s+(.+?))?(?:\s+group\s+by\s+(.+?))?(?:\s+order\s+by\s+time(?:\s+(asc|desc))?)?(?:\s+limit\s+(\d+))?\s*;?\s*$/is;

export function parseSql(sql: string): SqlQuery {
  const found = QUERY.exec(sql);
  if (!found) throw unreadable(sql);
  const [, columns = '', bizId, table = '', where, groups, order, limit] = found;
  return {
    columns: splitText(columns, /,(?![^(]*\))/).map(columnOf),
    bizId: Number(bizId),
    table: table.toLowerCase(),
    conditions: where === undefined ? [] : splitText(where, /\s+and\s+/i).map(conditionOf),
    groups: groups === undefined ? [] : splitText(groups, /,/),
    descending: order?.toLowerCase() === 'desc',
    limit: limit === undefined ? undefined : Number(limit),
  };
}

function splitText(text: string, by: RegExp): string[] {
  return text.split(by).map((each) => each.trim());
}

const COLUMN = /^(?:(\w+)\s*\(\s*(\w+|\*)\s*\)|(\w+|\*))(?:\s+as\s+(\w+))?$/i;

function columnOf(text: string): SqlColumn {
  const [matched, fn, inner, plain, alias] = COLUMN.exec(text) ?? [];
  const field = inner ?? plain ?? '';
  if (matched === undefined) throw unreadable(text);
  const usual = fn ? `${fn.toLowerCase()}_${field}` : field;
  return { fn: fn?.toLowerCase(), field, alias: alias ?? usual };
}

const CONDITION = /^(\w+)\s*(>=|<=|!=|<>|=|>|<)\s*("[^"]*"|'[^']*'|-?[\d.]+)$/;

function conditionOf(text: string): SqlCondition {
  const [matched, field = '', operator = '', value = ''] = CONDITION.exec(text) ?? [];
  if (matched === undefined) throw unreadable(text);
  return { field, operator, value: value.replace(/^["']|["']$/g, '') };
}

export function unreadable(text: string) {
  return systemFailure('400', `SQL syntax error near: ${text}`, `SQL 语法错误: ${text}`);
}
