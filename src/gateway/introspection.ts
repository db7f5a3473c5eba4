import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';

const INTROSPECTION = new Set(['__schema', '__type', '__typename']);

/**
 * Whether an operation asks for nothing but the schema's own description, which needs no caller:
 * GraphiQL loads its docs before anybody has signed in. Takes a document that has been validated,
 * whose fragments therefore have no circle.
 */
export function asksOnlyIntrospection(document: DocumentNode, operationName?: string): boolean {
  const operation = getOperationAST(document, operationName);
  return operation != null && onlyIntrospection(operation.selectionSet, document);
}

function onlyIntrospection({ selections }: SelectionSetNode, document: DocumentNode): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return INTROSPECTION.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return onlyIntrospection(selection.selectionSet, document);
    }
    const fragment = fragmentNamed(selection.name.value, document);
    return fragment !== undefined && onlyIntrospection(fragment, document);
  });
}

function fragmentNamed(name: string, document: DocumentNode): SelectionSetNode | undefined {
  for (const definition of document.definitions) {
    const found = definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name;
    if (found) return definition.selectionSet;
  }
  return undefined;
}
