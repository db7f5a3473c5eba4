import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type OperationPlan, operationPlan, type Variables } from './operation-plan.ts';
import { plainVariables } from './plain-variables.ts';

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
  const coerced = variablesOf(schema, operation, variables ?? NONE);
  const plan = coerced && operationPlan(schema, document, operation, coerced);
  return plan && { plan, variables: coerced };
}

function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): Variables | undefined {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return NONE;
  const plain = plainVariables(schema, operation, given);
  return plain ?? getVariableValues(schema, variableDefinitions, given).coerced;
}

const NONE: Variables = Object.freeze({});
