import type { ExecutionResult } from 'graphql';
import { told } from '../as-interpreted.ts';

/**
 * What two right executions of one operation have in common: the data, and the errors of what is
 * null in its own place. Where null has gone up, GraphQL leaves open which of the failures below
 * are told, as long as one is: so of those, the place that became null counts.
 */
export function comparable(result: ExecutionResult) {
  const { data, errors } = told(result);
  const own: unknown[] = [];
  const above = new Set<string>();
  for (const error of errors) {
    const path = Array.isArray(error.path) ? error.path : [];
    const depth = depthOfNull(data, path);
    if (depth === path.length) own.push(error);
    else above.add(JSON.stringify(path.slice(0, depth)));
  }
  return { data: JSON.stringify(data), own, above: [...above].sort() };
}

/** How far a path can be followed into the data, until there is a null. */
function depthOfNull(data: unknown, path: readonly unknown[]): number {
  let at = data;
  let depth = 0;
  while (depth < path.length && at !== null && at !== undefined) {
    // A path leads through objects and lists alone.
    at = (at as Record<string, unknown>)[String(path[depth])];
    depth += 1;
  }
  return depth;
}
