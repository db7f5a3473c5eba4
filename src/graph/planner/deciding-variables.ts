import {
  type ASTNode,
  GraphQLScalarType,
  getNullableType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { OperationPlan, Variables } from '../execution/index.ts';

/** What the cost of an operation may hang on, of the values that a request gives to its variables. */
export interface Deciding {
  /** Variables whose values count. */
  readonly values: readonly string[];
  /** Variables of which it counts whether they have a value. */
  readonly presence: readonly string[];
  /** Variables that name something, no matter what: two may always be two things. */
  readonly names: readonly string[];
}

/** Scalars that name things, and count nothing. */
const NAMING = new Set(['Int', 'Long', 'String', 'DateTime', 'ID']);

/** Arguments that tell how much is asked for, or of what type. */
const COUNTING = new Set(['first', 'id']);

/** Reads an operation; the answer holds for all its requests. */
export function decidingVariables({ schema, operation, fragments }: OperationPlan): Deciding {
  const counting = countingVariables([operation, ...Object.values(fragments)]);
  const values: string[] = [];
  const presence: string[] = [];
  const names: string[] = [];
  for (const { variable, type: node } of definitionsOf(operation)) {
    const name = variable.name.value;
    const whole = typeFromAST(schema, node);
    const type = getNullableType(whole);
    const naming = type instanceof GraphQLScalarType && NAMING.has(type.name);
    if (!naming || counting.has(name)) values.push(name);
    else names.push(name);
    if (naming && !counting.has(name) && !isNonNullType(whole)) presence.push(name);
  }
  return { values, presence, names };
}

function definitionsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return variableDefinitions;
}

/** Those that are a part of a value, too: what a list or an object counts is not looked into. */
function countingVariables(nodes: readonly ASTNode[]): ReadonlySet<string> {
  const counting = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Argument: ({ name, value }) => {
        if (value.kind === Kind.VARIABLE && !COUNTING.has(name.value)) return false;
        visit(value, { Variable: (variable) => void counting.add(variable.name.value) });
        return false;
      },
    });
  }
  return counting;
}

/** What tells requests of one operation apart whose costs may differ; empty where none do. */
export function decidingText({ values, presence }: Deciding, variables: Variables): string {
  if (values.length + presence.length === 0) return '';
  const given = presence.map((name) => (variables[name] == null ? 0 : 1));
  return JSON.stringify([values.map((name) => variables[name]), given]);
}

/** The same variables, but that none of those that name things is equal to another. */
export function withDistinctNames({ names }: Deciding, variables: Variables): Variables {
  const distinct: Record<string, unknown> = { ...variables };
  for (const [index, name] of names.entries()) {
    const value = variables[name];
    if (typeof value === 'number') distinct[name] = -1 - index;
    else if (typeof value === 'string') distinct[name] = `$${name}`;
  }
  return distinct;
}
