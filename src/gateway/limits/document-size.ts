import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks for, its fragments put in wherever they are spread. */
export interface DocumentSize {
  /** Fields inside of one another. */
  readonly depth: number;
  readonly fields: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the root of one operation. */
  readonly rootFields: number;
}

/**
 * Measures the largest of a document's operations in each respect. Takes documents that have only
 * been parsed: a fragment inside of itself counts once, since it is the validation's to refuse. A
 * fragment is measured once, however often it is spread, so that a bomb of them costs nothing.
 */
export function sizeOfDocument(document: DocumentNode): DocumentSize {
  const measuring = new Measuring(document);
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.map((operation) => measuring.operation(operation)).reduce(largest, NOTHING);
}

const NOTHING: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 };

class Measuring {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, DocumentSize>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      // What the filter left over.
      (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
    );
  }

  operation({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode) {
    const onVariables = variableDefinitions?.flatMap((variable) => variable.directives ?? []) ?? [];
    return plusDirectives(this.#set(selectionSet), [...(directives ?? []), ...onVariables]);
  }

  #set({ selections }: SelectionSetNode): DocumentSize {
    return selections.map((selection) => this.#selection(selection)).reduce(together, NOTHING);
  }

  #selection(selection: SelectionNode): DocumentSize {
    return plusDirectives(this.#plain(selection), selection.directives);
  }

  #plain(selection: SelectionNode): DocumentSize {
    if (selection.kind === Kind.FIELD) return this.#field(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#set(selection.selectionSet);
    return this.#fragment(selection.name.value);
  }

  #field({ name, alias, selectionSet }: FieldNode): DocumentSize {
    const below = selectionSet ? this.#set(selectionSet) : NOTHING;
    const renamed = alias !== undefined && alias.value !== name.value;
    return {
      ...below,
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (renamed ? 1 : 0),
      rootFields: 1,
    };
  }

  #fragment(name: string): DocumentSize {
    const before = this.#known.get(name);
    const fragment = this.#fragments.get(name);
    if (before || !fragment) return before ?? NOTHING;
    this.#known.set(name, NOTHING); // while it is measured: it may be inside of itself
    const size = plusDirectives(this.#set(fragment.selectionSet), fragment.directives);
    this.#known.set(name, size);
    return size;
  }
}

function plusDirectives(size: DocumentSize, directives: readonly DirectiveNode[] = []) {
  return { ...size, directives: size.directives + directives.length };
}

/** Of selections beside one another. */
function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    rootFields: one.rootFields + other.rootFields,
  };
}

/** Of operations of which one is executed. */
function largest(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    rootFields: Math.max(one.rootFields, other.rootFields),
  };
}
