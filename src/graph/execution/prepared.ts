import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import { type OperationPlan, operationPlan, type Variables } from './operation-plan.ts';

/** An operation with the values that its request gives to its variables. */
export interface PreparedOperation {
  readonly plan: OperationPlan;
  readonly variables: Variables;
}

export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Undefined where there is no such operation, or its variables do not fit: others say why. */
export function prepareOperation({
  schema,
  document,
  operationName,
  variables,
}: OperationRequest): PreparedOperation | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const { variableDefinitions = [] } = operation;
  const { coerced } =
    variableDefinitions.length === 0
      ? { coerced: NONE }
      : getVariableValues(schema, variableDefinitions, variables ?? NONE);
  const plan = coerced && operationPlan(schema, document, operation, coerced);
  return plan && { plan, variables: coerced };
}

const NONE: Variables = Object.freeze({});
