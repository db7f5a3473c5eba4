import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
} from 'graphql';
import { holdsVariable, readsVariables } from './reads-variables.ts';

type Values = Readonly<Record<string, unknown>>;
type Definition = GraphQLField<unknown, unknown>;

/** Those without variables are the same each time, so they are made once. */
export function argumentsOf(
  definition: Definition,
  [node]: readonly FieldNode[],
): (variables: Values) => Values {
  if (!node) return () => ({});
  const general = (variables: Values) => getArgumentValues(definition, node, variables);
  if (readsVariables(node)) {
    const sources = sourcesOf(definition, node);
    return sources ? (variables) => valuesFrom(sources, variables) ?? general(variables) : general;
  }
  let fixed: Values | undefined;
  return () => {
    fixed ??= Object.freeze(general({}));
    return fixed;
  };
}

/** Where the value of one argument comes from. */
interface Source {
  readonly name: string;
  readonly required: boolean;
  /** The variable that is the whole value. */
  readonly variable?: string;
  /** What stands in the document, or the default; undefined for none. */
  readonly fixed: unknown;
}

/** Of all arguments; undefined where a variable is a part of a value, which the library puts in. */
function sourcesOf({ args }: Definition, node: FieldNode): readonly Source[] | undefined {
  const sources: Source[] = [];
  for (const argument of args) {
    const source = sourceOf(argument, node);
    if (!source) return undefined;
    sources.push(source);
  }
  return sources;
}

function sourceOf(
  { name, type, defaultValue: fixed }: GraphQLArgument,
  { arguments: given = [] }: FieldNode,
): Source | undefined {
  const value = given.find((one) => one.name.value === name)?.value;
  const required = isNonNullType(type);
  if (!value) return { name, required, fixed };
  if (value.kind === Kind.VARIABLE) return { name, required, fixed, variable: value.name.value };
  if (holdsVariable(value)) return undefined;
  const literal = valueFromAST(value, type);
  return literal === undefined ? undefined : { name, required, fixed: literal };
}

/** In the order of their definition; undefined where one is missing, which the library tells. */
function valuesFrom(sources: readonly Source[], variables: Values): Values | undefined {
  const values: Record<string, unknown> = {};
  for (const { name, required, variable, fixed } of sources) {
    const told = variable !== undefined && Object.hasOwn(variables, variable);
    const value = told ? variables[variable] : fixed;
    if (required && (value === undefined || value === null)) return undefined;
    if (value !== undefined) values[name] = value;
  }
  return values;
}
