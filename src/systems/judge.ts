import { type DocumentNode, type ExecutionResult, GraphQLError, isNonNullType } from 'graphql';
import type { ArgumentPolicy } from '../graph/arguments/policy.ts';
import { argumentRefusal } from '../graph/arguments/refusal.ts';
import type { GraphContext } from '../graph/context.ts';
import type { PreparedOperation } from '../graph/execution/index.ts';
import { noteRefusal } from '../graph/mutations/refused.ts';
import type { Budget } from './budget.ts';

export interface Law {
  readonly budget: Budget;
  /** What arguments may hold; without it their form is looked at all the same. */
  readonly policy?: ArgumentPolicy | undefined;
}

/** What is answered in place of an operation; undefined for one with which nothing is wrong. */
export type Refused = ExecutionResult | undefined;

/**
 * Judges an operation before anything of it is begun, be it a query, a mutation or a subscription:
 * by what it would cost, then by its arguments. Known operations are judged at once.
 */
export function judge(
  document: DocumentNode,
  context: GraphContext,
  { budget, policy }: Law,
): Refused | Promise<Refused> {
  const refusal = budget.refusalOf(context);
  // Nearly always: nothing is made for it.
  if (refusal === undefined) return byArguments(document, context, policy);
  if (refusal instanceof GraphQLError) return { errors: [refusal] };
  return refusal.then((told) =>
    told ? { errors: [told] } : byArguments(document, context, policy),
  );
}

function byArguments(
  document: DocumentNode,
  context: GraphContext,
  policy: ArgumentPolicy | undefined,
): Refused {
  const { operation } = context;
  const refusal = operation && argumentsRefusal(document, operation, policy);
  if (!refusal) return undefined;
  noteRefusal(operation, context, refusal);
  return refused(operation, refusal);
}

/** What is wrong with the arguments of a prepared operation. */
function argumentsRefusal(
  document: DocumentNode,
  { plan: { schema }, variables }: PreparedOperation,
  policy: ArgumentPolicy = NO_POLICY,
): GraphQLError | undefined {
  return argumentRefusal({ schema, document, variables }, policy);
}

const NO_POLICY: ArgumentPolicy = {};

/** No field is answered; the error stands at the root field whose own argument it is. */
function refused({ plan: { root } }: PreparedOperation, refusal: GraphQLError): ExecutionResult {
  const { message, nodes = [], extensions } = refusal;
  const own = root.fields.find((field) => field.nodes.some((node) => nodes.includes(node)));
  const path = own && [own.key];
  const error = new GraphQLError(message, { nodes, extensions, ...(path && { path }) });
  const isVoid = root.fields.some(({ definition }) => isNonNullType(definition.type));
  return { errors: [error], data: isVoid ? null : { ...root.blank } };
}
