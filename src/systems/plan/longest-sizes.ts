import { getNamedType, isObjectType, Kind, visit } from 'graphql';
import type { PreparedOperation } from '../../graph/execution/index.ts';
import { isConnection } from '../../graph/planner/plan-below.ts';
import type { SizeSource } from '../../graph/planner/sizes.ts';
import { mostSizes } from './cost-rules.ts';

/** Lists that no `first` ends: what belongs to one thing, such as the steps of a job. */
const PLAIN = 10;

/**
 * Every list as long as it may be: a connection up to its `first`, where nothing is known of how
 * long it is at most; another list up to what belongs to one thing, or up to what the operation
 * names, since it may be answered for each.
 */
export function longestSizes({ plan, variables }: PreparedOperation): SizeSource {
  const { schema, operation } = plan;
  const plain = Math.max(PLAIN, longestOf(variables), longestLiteral(operation));
  const longest = (list: string) => {
    const [type = '', name = ''] = list.split('.');
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    const paged = field !== undefined && isConnection(getNamedType(field.type).name);
    return paged ? Number.POSITIVE_INFINITY : plain;
  };
  return { sizeOf: ({ list }) => Promise.resolve(mostSizes[list] ?? longest(list)) };
}

/** Items of the longest list in a value. */
function longestOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let most = Array.isArray(value) ? value.length : 0;
  for (const one of Object.values(value) as unknown[]) most = Math.max(most, longestOf(one));
  return most;
}

function longestLiteral(operation: PreparedOperation['plan']['operation']): number {
  let most = 0;
  visit(operation, {
    [Kind.LIST]: ({ values }) => {
      most = Math.max(most, values.length);
    },
  });
  return most;
}
