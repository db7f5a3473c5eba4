import { type DocumentNode, type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import type { Ahead } from './ahead.ts';
import type { Answered } from './answer.ts';
import { isForeign } from './foreign.ts';
import type { FieldPlan } from './operation-plan.ts';
import type { PreparedOperation } from './prepared.ts';
import { resolveInfo } from './resolving.ts';
import { Run } from './run.ts';

export { type Ahead, nothingAhead } from './ahead.ts';
export { deferRule } from './defer-rule.ts';
export { isForeign } from './foreign.ts';
export type { FieldPlan, ObjectPlan, OperationPlan, Variables } from './operation-plan.ts';
export { type OperationRequest, type PreparedOperation, prepareOperation } from './prepared.ts';
export { withoutDefer } from './without-defer.ts';

export interface CompiledRequest {
  readonly document: DocumentNode;
  readonly prepared: PreparedOperation;
  readonly context: unknown;
  readonly rootValue: unknown;
  readonly ahead: Ahead;
  /** Whether nobody waits for the answer any more. */
  readonly abandoned?: (() => boolean) | undefined;
}

/**
 * Executes an operation by its plan, that of a subscription upon one event, which is the root
 * value; undefined for what is left to the interpreter: what `isForeign` names.
 */
export function executeCompiled({
  document,
  prepared: { plan, variables },
  ...rest
}: CompiledRequest): Answered | Promise<Answered> | undefined {
  const type = plan.operation.operation;
  if (isForeign(document)) return undefined;
  const run = new Run({ plan, variables, ...rest });
  return type === OperationTypeNode.MUTATION ? run.mutation() : run.query();
}

/** What a resolver of this field is told of the operation. */
export function infoOf(prepared: PreparedOperation, field: FieldPlan): GraphQLResolveInfo {
  return resolveInfo({ ...prepared, rootValue: undefined }, field);
}
