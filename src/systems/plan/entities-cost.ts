import type { Cost, CostPlace } from '../../graph/planner/costs.ts';
import { askOf } from '../../graph/planner/marked-cost.ts';
import { apisOfRoot } from './node-cost.ts';

/** `Query._entities`: those of one type are found as the root field of that type finds them. */
export function entitiesCost(place: CostPlace): Cost {
  const kinds = countTypes(place.args['representations']);
  const asks = [...kinds].flatMap(([type, count]) => {
    const at = { ...place.at, count, of: `${type} of a subgraph` };
    // Each is an object, by its own key, though the field answers a list of them.
    const field = { ...place.field, completion: ONE };
    const one = { ...place, at, field, args: {} };
    return apisOfRoot(place.field, type).map((api) => askOf(one, api));
  });
  return { asks, count: () => 0, kinds };
}

const ONE = { kind: 'leaf', required: false, serialize: (value: unknown) => value } as const;

function countTypes(representations: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of Array.isArray(representations) ? (representations as unknown[]) : []) {
    const type = typeNameOf(one);
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function typeNameOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null || !('__typename' in one)) return undefined;
  return typeof one.__typename === 'string' ? one.__typename : undefined;
}
