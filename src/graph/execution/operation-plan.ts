import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collect } from './collecting.ts';
import { directiveVariables } from './directive-variables.ts';
import { type ObjectPlan, objectPlan, type Variables } from './object-plan.ts';

export type { FieldPlan, ObjectPlan, PatchPlan, Variables } from './object-plan.ts';

/** One operation of a document, its fragments and its @skip and @include resolved. */
export interface OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: ObjectPlan;
}

const known = new WeakMap<DocumentNode, Map<string, OperationPlan>>();

/** Ways in which the directives of one document fall that are remembered: it may have many. */
const MOST_PLANS = 32;

/**
 * Reads an operation once for each way in which its directives may fall; undefined where there is
 * no such operation, and where a directive has no yes or no to go by. Asked again, it answers at
 * once.
 */
export function operationPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationPlan | undefined {
  const deciding = decidingValues(document, operation, variables);
  if (!deciding) return undefined;
  const plans = known.get(document) ?? new Map<string, OperationPlan>();
  if (plans.size === 0) known.set(document, plans);
  const key = `${operation.name?.value ?? ''} ${textOf(deciding)}`;
  const before = plans.get(key);
  if (before?.schema === schema) return before;
  const plan = read(schema, document, operation, deciding);
  if (plans.size >= MOST_PLANS) plans.clear();
  if (plan) plans.set(key, plan);
  return plan;
}

/** Most operations have nothing that decides. */
function textOf(deciding: Record<string, unknown>): string {
  for (const _ in deciding) return JSON.stringify(deciding);
  return '';
}

/** No other values are kept: those of a request are its own. */
function decidingValues(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): Record<string, unknown> | undefined {
  const deciding: Record<string, unknown> = {};
  const own = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const { asking, deferring } = directiveVariables(document);
  for (const name of asking) {
    if (typeof variables[name] === 'boolean') deciding[name] = variables[name];
    else if (own.has(name)) return undefined;
  }
  for (const name of deferring) if (name in variables) deciding[name] = variables[name];
  return deciding;
}

function read(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  coerced: Record<string, unknown>,
): OperationPlan | undefined {
  const type = schema.getRootType(operation.operation);
  if (!type) return undefined;
  const reading = { schema, fragments: fragmentsOf(document), values: { coerced, sources: {} } };
  const root = objectPlan(reading, type, collect(reading, type, [operation.selectionSet]));
  return { schema, operation, fragments: reading.fragments, root };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
