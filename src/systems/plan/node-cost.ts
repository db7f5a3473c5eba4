import type { CatalogueApi } from '../../catalogue.ts';
import type { FieldPlan } from '../../graph/execution/index.ts';
import { decodeNodeId } from '../../graph/node-ids.ts';
import { callEach } from '../../graph/planner/asks.ts';
import type { Cost, CostPlace } from '../../graph/planner/costs.ts';
import { esbMarks } from '../../graph/planner/esb-marks.ts';

/** `Query.node`: the id names its type, which is found as the root field of that type finds it. */
export function nodeCost(place: CostPlace): Cost {
  const { field, args } = place;
  const type = typeOf(args['id']);
  if (type === undefined) return { asks: [], count: () => 0 };
  const asks = apisOfRoot(field, type).map((api) => callEach(place, api));
  return { asks, count: () => 1, type };
}

/** The API that answers the root field of a type, if it has one. */
export function apisOfRoot({ parent }: FieldPlan, type: string): readonly CatalogueApi[] {
  const root = parent.getFields()[`${type.charAt(0).toLowerCase()}${type.slice(1)}`];
  return root ? esbMarks(root).slice(0, 1) : [];
}

/** None for what is no id. */
function typeOf(id: unknown): string | undefined {
  try {
    return decodeNodeId(String(id)).type;
  } catch {
    return undefined;
  }
}
