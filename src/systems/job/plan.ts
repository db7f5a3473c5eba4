import type { GraphContext } from '../../graph/context.ts';
import type { Known, Place } from '../../graph/planner/rules.ts';
import type { SizeQuestion } from '../../graph/planner/sizes.ts';
import { MAX_BEGUN, MAX_INSTANCES } from './instances/asked-instances.ts';

/** The runs that hosts of a known business are looked for in, or that the record has of all of them. */
export function beginJobInstances({ known, args, context }: Place): unknown {
  const { bizId } = known;
  if (typeof bizId !== 'number') return undefined;
  const ids = args['jobInstanceIds'];
  if (Array.isArray(ids)) return beginNamed(bizId, ids as readonly number[], context);
  if (!hasAllHosts(known, args)) return undefined;
  const runs = context.live.records.newestOfHosts(bizId, firstOf(args));
  return runs.length <= MAX_BEGUN ? context.loaders.jobInstanceByKey.ahead(runs) : undefined;
}

function beginNamed(bizId: number, ids: readonly number[], { loaders }: GraphContext): unknown {
  if (ids.length > MAX_INSTANCES) return undefined;
  return loaders.jobInstanceByKey.ahead(ids.map((jobInstanceId) => ({ bizId, jobInstanceId })));
}

/** Whether the pages of all hosts of a business are asked for, from their beginning. */
export function hasAllHosts(known: Known, { after }: Place['args']): boolean {
  return known['allHosts'] === true && after == null;
}

export function firstOf({ first }: Place['args']): number {
  return typeof first === 'number' && first > 0 ? first : 0;
}

/** Of a known business, how many different runs the pages of its hosts have. */
export function countRuns({ known, args }: SizeQuestion, { live }: GraphContext) {
  const { bizId } = known;
  const runs = typeof bizId === 'number' && live.records.newestOfHosts(bizId, firstOf(args));
  return Promise.resolve(runs ? runs.length : undefined);
}
