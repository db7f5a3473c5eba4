import { pagedList } from '../../../graph/planner/asks.ts';
import type { Cost, CostPlace } from '../../../graph/planner/costs.ts';
import type { Args } from '../../../graph/planner/rules.ts';
import { SEARCH_INST, SEARCH_INST_BY_OBJECT } from '../instances/search-api.ts';
import { PAGE_LIMIT } from '../list-query.ts';

/** Lists of instances: only conditions on other models need search_inst. */
export function instancesCost(place: CostPlace): Promise<Cost> {
  const api = asksOtherModels(place.args) ? SEARCH_INST : SEARCH_INST_BY_OBJECT;
  return pagedList(place, api, PAGE_LIMIT);
}

function asksOtherModels({ modelId: own, filter }: Args): boolean {
  // As the schema has it: `ModelInstanceFilter`.
  const { conditions } = (filter ?? {}) as { conditions?: readonly { modelId?: string }[] | null };
  return conditions?.some(({ modelId }) => modelId != null && modelId !== own) ?? false;
}
