import type { Place } from '../../graph/planner/rules.ts';
import { MAX_INSTANCES } from './instances/asked-instances.ts';

/** The runs that hosts of a known business are looked for in. */
export function beginJobInstances({ known, args, context: { loaders } }: Place): unknown {
  const { bizId } = known;
  const ids = args['jobInstanceIds'];
  if (typeof bizId !== 'number' || !Array.isArray(ids) || ids.length > MAX_INSTANCES)
    return undefined;
  const keys = ids.map((jobInstanceId: number) => ({ bizId, jobInstanceId }));
  return loaders.jobInstanceByKey.ahead(keys);
}
