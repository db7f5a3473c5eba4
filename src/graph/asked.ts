import { collectSubFields } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import type { Range } from '../esb/index.ts';

/**
 * The range to fetch for a connection: its own, or a single record where nothing but the total is
 * asked.
 */
export function rangeToFetch(range: Range, info: GraphQLResolveInfo): Range {
  return asksTotalAlone(info) ? { offset: range.offset, limit: Math.min(range.limit, 1) } : range;
}

const known = new WeakMap<GraphQLResolveInfo, boolean>();

/** Whether nothing is asked of a connection but how many records there are. */
export function asksTotalAlone(info: GraphQLResolveInfo): boolean {
  const before = known.get(info);
  if (before !== undefined) return before;
  const alone = areTotalAlone(namesBelow(info));
  known.set(info, alone);
  return alone;
}

const COUNTED = new Set(['totalCount', '__typename']);

/** Whether these fields of a connection tell no more than how many records there are. */
export function areTotalAlone(names: readonly string[]): boolean {
  return names.includes('totalCount') && names.every((name) => COUNTED.has(name));
}

function namesBelow({
  schema,
  fragments,
  variableValues,
  returnType,
  fieldNodes,
}: GraphQLResolveInfo) {
  const type = getNamedType(returnType);
  if (!isObjectType(type)) return [];
  const values = { coerced: variableValues, sources: {} };
  const asked = collectSubFields(schema, fragments, values, type, [...fieldNodes]);
  // What is deferred is answered from the same records.
  return [asked, ...asked.patches].flatMap(({ fields }) =>
    [...fields.values()].flatMap((nodes) => nodes.map(({ name }) => name.value)),
  );
}
