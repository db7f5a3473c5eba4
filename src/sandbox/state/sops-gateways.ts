import { conditionHolds } from './sops-inputs.ts';
import type { FlowRun } from './sops-task.ts';
import { flowIds, type Gateway, type PipelineTree } from './sops-tree.ts';

/** A converging gateway begins when all branches of its parallel gateway have come. */
export function hasAllBranches({ tree, arrived }: FlowRun, id: string): boolean {
  const gateway = tree.gateways[id];
  if (gateway?.type !== 'ConvergeGateway') return true;
  const joinsParallel = Object.values(tree.gateways).some(
    (each) => each.type === 'ParallelGateway' && each.converge_gateway_id === id,
  );
  const count = (arrived.get(id) ?? 0) + 1;
  arrived.set(id, count);
  return !joinsParallel || count === flowIds(gateway.incoming).length;
}

/** Why an exclusive gateway cannot go on; null if it can. */
export function choiceFailure({ tree }: FlowRun, id: string): string | null {
  const gateway = tree.gateways[id];
  const stuck = gateway?.type === 'ExclusiveGateway' && chosenFlows(gateway, tree).length === 0;
  return stuck ? 'all conditions of branches are not meet' : null;
}

/** The flows that leave a gateway: all, or of an exclusive one the first whose condition holds. */
export function chosenFlows(gateway: Gateway, tree: PipelineTree): readonly string[] {
  const all = flowIds(gateway.outgoing);
  if (gateway.type !== 'ExclusiveGateway') return all;
  return all
    .filter((id) => conditionHolds(gateway.conditions?.[id]?.evaluate ?? '', tree))
    .slice(0, 1);
}
