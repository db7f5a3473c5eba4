import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentsOf } from './arguments-of.ts';
import { type Collected, collect, type Reading, selectionsBelow } from './collecting.ts';
import { type Completion, completionOf, isComposite } from './completion.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What is asked of one object type at one place. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  /** All but `__typename`, in the order of the answer. */
  readonly fields: readonly FieldPlan[];
  readonly leaves: readonly FieldPlan[];
  readonly composites: readonly FieldPlan[];
  /** What may come later. */
  readonly patches: readonly PatchPlan[];
  /**
   * An answer without values but its `__typename`, to be copied: all have their keys in one order,
   * and for V8 one shape.
   */
  readonly blank: Readonly<Record<string, unknown>>;
}

/** A deferred fragment: what a later part adds to an object. */
export interface PatchPlan {
  readonly label: string | undefined;
  readonly plan: ObjectPlan;
}

export interface FieldPlan {
  /** Its alias, or its name. */
  readonly key: string;
  /** `Host.agentStatus`. */
  readonly coordinate: string;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly completion: Completion;
  /** The arguments; throws what is wrong with them. Those without variables are made once. */
  readonly args: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** What is asked below it of an object of this type. */
  readonly below: (type: GraphQLObjectType) => ObjectPlan;
}

export function objectPlan(
  reading: Reading,
  type: GraphQLObjectType,
  { fields: collected, patches }: Collected,
): ObjectPlan {
  const fields: FieldPlan[] = [];
  const blank: [string, unknown][] = [];
  for (const [key, nodes] of collected) {
    const name = nodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    if (definition) fields.push(fieldPlan(reading, type, key, nodes, definition));
    if (definition) blank.push([key, null]);
    else if (name === TypeNameMetaFieldDef.name) blank.push([key, type.name]);
  }
  return {
    type,
    fields,
    leaves: fields.filter(({ completion }) => !isComposite(completion)),
    composites: fields.filter(({ completion }) => isComposite(completion)),
    patches: patches.map(({ label, fields: later }) => ({
      label,
      plan: objectPlan(reading, type, { fields: later, patches: [] }),
    })),
    blank: Object.fromEntries(blank),
  };
}

function fieldPlan(
  reading: Reading,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  definition: GraphQLField<unknown, unknown>,
): FieldPlan {
  return {
    key,
    coordinate: `${parent.name}.${definition.name}`,
    parent,
    definition,
    nodes,
    completion: completionOf(definition.type),
    args: argumentsOf(definition, nodes),
    below: below(reading, nodes),
  };
}

/** Read when the first object of a type comes by, and kept. */
function below(reading: Reading, nodes: readonly FieldNode[]): FieldPlan['below'] {
  const plans = new Map<GraphQLObjectType, ObjectPlan>();
  return (type) => {
    const before = plans.get(type);
    if (before) return before;
    const plan = objectPlan(reading, type, collect(reading, type, selectionsBelow(nodes)));
    plans.set(type, plan);
    return plan;
  };
}
