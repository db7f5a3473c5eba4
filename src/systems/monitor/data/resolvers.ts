import { badResponse, type WireObject } from '../../../esb/index.ts';
import type { Resolvers } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { decodeField, fieldResolvers, long, wireOf } from '../../../graph/fields.ts';
import { QUERY_DATA, queryData } from './api.ts';
import { monitoringDataFields } from './fields.ts';

const TIME = long('time');

/** What stands in quotes, in which anything may stand. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`/g;

/** A quote behind a backslash ends a text for some storage engines and not for others. */
const ESCAPED_QUOTE = /\\['"`]/;

function oneSelect(sql: string): string {
  const bare = sql.replace(QUOTED, "''").trim().replace(/;$/, '');
  const isPlain = !/;|--|#|\/\*/.test(bare) && !ESCAPED_QUOTE.test(sql);
  if (/^select\s/i.test(bare) && isPlain) return sql;
  throw badInput('sql', 'must be one `select` without comments and without quotes behind a `\\`');
}

/** The latest that JavaScript can tell. */
const LAST_TIME = 8.64e15;

function pointOf(row: WireObject) {
  const { time: _, ...values } = row;
  const epoch = decodeField(QUERY_DATA, TIME, row);
  if (epoch !== null && Math.abs(epoch) > LAST_TIME) {
    throw badResponse(QUERY_DATA, 'a `time` that is none');
  }
  return { time: epoch === null ? null : new Date(epoch).toISOString(), values };
}

export const monitoringDataResolvers: Resolvers = {
  Query: {
    monitoringData: (_, { sql, storage }, { esb }) => queryData(esb, oneSelect(sql), storage),
  },
  MonitoringData: {
    ...fieldResolvers(QUERY_DATA, monitoringDataFields, wireOf),
    columns: ({ wire }) => {
      const columns = wire['select_fields_order'];
      return Array.isArray(columns) ? columns.map(String) : [];
    },
    points: ({ rows }) => rows.map(pointOf),
  },
};
