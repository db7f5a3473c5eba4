import type { BusinessHostsArgs } from '../../generated/resolvers.ts';
import { rangeOf } from '../../graph/connections.ts';
import type { Place } from '../../graph/planner/rules.ts';
import { hostConditions } from './hosts/conditions.ts';
import type { HostSweep } from './hosts/host-sweeps.ts';
import { hostOrder } from './hosts/order.ts';
import { isNameEnough } from './modules/fields.ts';

/** The tree of a business, where the names that it tells are all that is asked of modules. */
export function beginBusinessTree({ known, context: { loaders, selection } }: Place): unknown {
  const bizId = numberOf(known['bizId']);
  if (bizId === undefined || !isNameEnough(selection)) return undefined;
  return loaders.businessTrees.begin(bizId);
}

/** The first page of a sweep over the hosts of a business: its count tells which way is cheaper. */
export function beginHostSweep({
  known,
  args,
  context: { loaders },
}: Place): HostSweep | undefined {
  const bizId = numberOf(known['bizId']);
  if (bizId === undefined) return undefined;
  // The arguments of `hosts`, wherever it stands.
  const { filter, orderBy, first } = args as Partial<BusinessHostsArgs>;
  // Throws for a number that the field itself refuses: then nothing is begun.
  rangeOf(NO_LIST, { first });
  const sort = hostOrder(orderBy);
  return loaders.hostSweeps.begin({ bizId, conditions: hostConditions(filter ?? {}), sort });
}

const NO_LIST = { field: 'hosts', of: null };

/** To search_host, 0 and -1 stand for all businesses (behaviour.md B1). */
function numberOf(bizId: unknown): number | undefined {
  return typeof bizId === 'number' && bizId > 0 ? bizId : undefined;
}
