import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Which fields of each type a document asks for, anywhere in it. Every fetch of one request asks
 * for the same attributes of a type, so a record loaded for one place has all that any other
 * place needs, and loaders can share it.
 */
export interface Selection {
  /** Names of the fields of an object type; empty when the document never asks for it. */
  fieldsOf(type: string): ReadonlySet<string>;
}

const known = new WeakMap<DocumentNode, Selection>();

/** Reads a document once; asked again for the same document, it answers at once. */
export function selectionOf(schema: GraphQLSchema, document: DocumentNode): Selection {
  const before = known.get(document);
  if (before) return before;
  const selection = read(schema, document);
  known.set(document, selection);
  return selection;
}

/** Something that a selection alone decides, made once for all requests of a document. */
export function bySelection<T extends object>(
  make: (selection: Selection) => T,
): (selection: Selection) => T {
  const made = new WeakMap<Selection, T>();
  return (selection) => {
    const before = made.get(selection);
    if (before) return before;
    const one = make(selection);
    made.set(selection, one);
    return one;
  };
}

const NONE: ReadonlySet<string> = new Set();

function read(schema: GraphQLSchema, document: DocumentNode): Selection {
  const fields = new Map<string, Set<string>>();
  const note = (type: string, field: string) => {
    const noted = fields.get(type);
    if (noted) noted.add(field);
    else fields.set(type, new Set([field]));
  };
  const typeInfo = new TypeInfo(schema);
  const field = {
    enter: ({ name }: { name: { value: string } }) => {
      const parent = typeInfo.getParentType();
      if (!parent) return;
      note(parent.name, name.value);
      const type = getNamedType(parent);
      if (isAbstractType(type)) {
        for (const { name: concrete } of schema.getPossibleTypes(type)) note(concrete, name.value);
      }
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field: field }));
  return { fieldsOf: (type) => fields.get(type) ?? NONE };
}
