import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Every field that a query can ask of an object, as `Type.field`. */
export function fieldsOfQueries(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = new Set<string>();
  const met = new Set<string>();
  const follow = (name: string) => {
    if (met.has(name)) return;
    met.add(name);
    const type = schema.getType(name);
    if (isAbstractType(type)) for (const each of schema.getPossibleTypes(type)) follow(each.name);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.add(`${name}.${field.name}`);
      follow(getNamedType(field.type).name);
    }
  };
  follow(schema.getQueryType()?.name ?? '');
  return fields;
}

/** The fields that a document asks for, in whatever fragment. */
export function fieldsAsked(query: string, schema: GraphQLSchema): ReadonlySet<string> {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  const Field = ({ name }: FieldNode) => {
    asked.add(`${types.getParentType()?.name}.${name.value}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field }));
  return asked;
}

/** The fields that an answer has something for, not null. */
export function fieldsAnswered(query: string, data: unknown, schema: GraphQLSchema): Set<string> {
  const reader = new AnswerReader(query, schema);
  reader.read(data);
  return reader.answered;
}

interface Fragment {
  readonly typeCondition?: NamedTypeNode | undefined;
  readonly selectionSet: SelectionSetNode;
}

class AnswerReader {
  readonly answered = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #operation: SelectionSetNode | undefined;
  readonly #fragments = new Map<string, Fragment>();

  constructor(query: string, schema: GraphQLSchema) {
    this.#schema = schema;
    for (const definition of parse(query).definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) this.#operation = definition.selectionSet;
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.#fragments.set(definition.name.value, definition);
    }
  }

  read(data: unknown): void {
    const root = this.#schema.getQueryType()?.name;
    if (root && this.#operation) this.#follow(this.#operation, root, data);
  }

  #follow({ selections }: SelectionSetNode, type: string, value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) this.#follow({ kind: Kind.SELECTION_SET, selections }, type, item);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        this.#field(selection, type, entries.get((selection.alias ?? selection.name).value));
        continue;
      }
      const named = selection.kind === Kind.FRAGMENT_SPREAD;
      const fragment = named ? this.#fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      this.#follow(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, value);
    }
  }

  /** A field of another type of a union is not in the answer: it has an alias of its own. */
  #field({ name, selectionSet }: FieldNode, typeName: string, value: unknown): void {
    const type = this.#schema.getType(typeName);
    if (value === undefined || value === null || !isObjectType(type)) return;
    const field = type.getFields()[name.value];
    if (!field) return;
    this.answered.add(`${typeName}.${name.value}`);
    if (selectionSet) this.#follow(selectionSet, getNamedType(field.type).name, value);
  }
}
